package io.tongban.idp.identity;

/**
 * Personal data as pages may show it (catalogue item 6). The number of stars is constant, so that a mask does not tell
 * the length. At most half of the characters are shown: a short number loses more than a long one.
 */
public final class Masks {

    private Masks() {}

    /** The first 2 and the last 3 digits: {@code 13*****656}. Nothing stays nothing. */
    public static String mobile(String number) {
        return mask(number, 2, "*****", 3);
    }

    /** The first 4 and the last 4 characters: {@code 9900********0017}. Nothing stays nothing. */
    public static String document(String number) {
        return mask(number, 4, "********", 4);
    }

    /** The first character and the domain: {@code z*****@example.com}. Nothing stays nothing. */
    public static String email(String address) {
        int at = address == null ? -1 : address.lastIndexOf('@');
        return at < 0
                ? mask(address, 1, "*****", 0)
                : mask(address.substring(0, at), 1, "*****", 0) + address.substring(at);
    }

    private static String mask(String text, int head, String stars, int tail) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        int length = text.codePointCount(0, text.length());
        int shown = Math.min(head + tail, length / 2);
        int front = shown * head / (head + tail);
        int back = shown * tail / (head + tail);
        return text.substring(0, text.offsetByCodePoints(0, front))
                + stars
                + text.substring(text.offsetByCodePoints(text.length(), -back));
    }
}
