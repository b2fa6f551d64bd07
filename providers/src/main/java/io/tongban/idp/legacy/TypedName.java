package io.tongban.idp.legacy;

import io.tongban.idp.identity.LoginName;
import java.util.Comparator;
import java.util.Locale;

/**
 * A typed login name and what it may stand for in the foreign-worker system: itself or, typed with the platform's
 * prefix in one of its spellings, the rest (decision 4).
 *
 * @param exact lower case
 * @param bare lower case, without the prefix; the same as {@code exact} where there is none
 */
record TypedName(String exact, String bare) {

    /** Reads a name that is trimmed and folded to half width. */
    static TypedName of(String typed) {
        String exact = typed.toLowerCase(Locale.ROOT);
        return new TypedName(exact, LoginName.legacyName(exact).orElse(exact));
    }

    /** Whether that login name was typed to the letter, apart from their case. */
    boolean isExactly(String loginName) {
        return loginName.toLowerCase(Locale.ROOT).equals(exact);
    }

    /** Puts the login name that was typed to the letter first. */
    Comparator<String> exactFirst() {
        return Comparator.comparing(loginName -> !isExactly(loginName));
    }
}
