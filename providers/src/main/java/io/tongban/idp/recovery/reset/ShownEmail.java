package io.tongban.idp.recovery.reset;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A mailbox as it is shown to who has proved nothing yet: its first character. A domain that few have would tell that it is
 * no made-up one, and so that somebody has the name.
 */
final class ShownEmail {

    /** The first characters that made-up ones have. */
    static final String FIRST = "abcdefghijklmnopqrstuvwxyz0123456789";

    private static final Pattern FORM = Pattern.compile("[a-zA-Z0-9][^@]*@.+");

    private ShownEmail() {}

    /** Whether its mask looks like any made-up one's. */
    static boolean fits(String address) {
        return FORM.matcher(address).matches();
    }

    /** {@code z*****@*****}. */
    static String mask(String address) {
        return address.substring(0, 1).toLowerCase(Locale.ROOT) + "*****@*****";
    }
}
