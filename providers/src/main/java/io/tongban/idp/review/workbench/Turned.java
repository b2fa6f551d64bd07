package io.tongban.idp.review.workbench;

import java.util.Locale;

/** A visitor is turned away. */
final class Turned extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why. */
    enum Why {
        NO_SUCH_PLACE,
        NOT_SIGNED_IN,
        NO_ROLE,
        /** The post does not come from a page of ours. */
        FORGED
    }

    private final transient Why why;
    private final transient Places places;
    private final transient Locale locale;

    Turned(Why why, Places places) {
        this(why, places, Locale.SIMPLIFIED_CHINESE);
    }

    Turned(Why why, Places places, Locale locale) {
        super(why.name(), null, false, false);
        this.why = why;
        this.places = places;
        this.locale = locale;
    }

    Why why() {
        return why;
    }

    Places places() {
        return places;
    }

    Locale locale() {
        return locale;
    }
}
