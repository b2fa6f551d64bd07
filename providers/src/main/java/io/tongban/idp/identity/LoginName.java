package io.tongban.idp.identity;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a user typed as a login name. Letter case stays as typed: names match without it and are shown as registered. */
public final class LoginName {

    /** In UTF-16 characters, as the user table's column counts them. */
    public static final int MAX_LENGTH = 255;

    /** In front of the login name of an account that could not keep its name in the foreign-worker system (catalogue A3). */
    public static final String LEGACY_PREFIX = "WP_";

    /** Possessive, so that the underscore of a lone prefix is not taken for a name. */
    private static final Pattern LEGACY_SPELLING = Pattern.compile("[Ww][Pp]_?+(?<name>.+)", Pattern.DOTALL);

    private LoginName() {}

    /**
     * Trims the input and folds it to half width.
     *
     * @return the name to look for, or {@link Flaw#EMPTY}, {@link Flaw#TOO_LONG} or {@link Flaw#UNREADABLE}
     */
    public static Verdict check(String typed) {
        String name = InputFolding.fold(typed);
        if (name.isEmpty()) {
            return Verdict.invalid(Flaw.EMPTY);
        }
        if (name.length() > MAX_LENGTH) {
            return Verdict.invalid(Flaw.TOO_LONG);
        }
        return PlainText.isReadable(name) ? Verdict.valid(name) : Verdict.invalid(Flaw.UNREADABLE);
    }

    /**
     * The canonical {@code WP_} form of a name that is spelt like a migrated account's: {@code WP} in any letter case, with
     * an underscore of either width or none (decision 4). Ask for it only when nobody has exactly the typed name.
     *
     * @return empty when the name is not spelt so
     */
    public static Optional<String> withLegacyPrefix(String typed) {
        return legacyName(typed).map(LEGACY_PREFIX::concat);
    }

    /** The name in the foreign-worker system that such a spelling means: the same without its {@code WP_}. */
    public static Optional<String> legacyName(String typed) {
        Matcher spelling = LEGACY_SPELLING.matcher(InputFolding.fold(typed));
        return spelling.matches() ? Optional.of(spelling.group("name")) : Optional.empty();
    }
}
