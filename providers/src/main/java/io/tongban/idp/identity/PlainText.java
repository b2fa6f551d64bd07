package io.tongban.idp.identity;

/** Which characters an input may hold, whatever it is for. */
public final class PlainText {

    /** What a decoder leaves where the bytes were no text. */
    private static final int REPLACEMENT = 0xFFFD;

    private PlainText() {}

    /** Whether all of it can be seen: no controls, no direction marks, no zero-width characters, nothing broken. */
    public static boolean isReadable(String text) {
        return text.codePoints().allMatch(PlainText::readable);
    }

    /** Whether it is text at all, be it seen or not: for what is hashed and never shown. */
    public static boolean isWhole(String text) {
        return text.codePoints().allMatch(character -> character != 0 && whole(character));
    }

    private static boolean readable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            // Bidirectional marks and zero-width characters: two names that look alike must not be two.
            case Character.FORMAT -> false;
            default -> whole(character);
        };
    }

    /** Half a surrogate pair is what no database takes. */
    private static boolean whole(int character) {
        return Character.getType(character) != Character.SURROGATE && character != REPLACEMENT;
    }
}
