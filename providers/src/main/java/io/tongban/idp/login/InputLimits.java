package io.tongban.idp.login;

/** How long the fields of the login form may be, in UTF-16 characters, and which characters no text may hold. */
final class InputLimits {

    static final int NAME = 255;
    static final int PASSWORD = 256;
    static final int CODE = 16;

    /** What a decoder leaves where the bytes were no text. */
    private static final int REPLACEMENT = 0xFFFD;

    private InputLimits() {}

    /** No control, direction or zero-width characters: names that look alike must not differ. */
    static boolean isReadableName(String text) {
        return text.codePoints().allMatch(InputLimits::readable);
    }

    /** A password may hold any text that a database could; it is hashed, never shown. */
    static boolean isText(String text) {
        return text.codePoints()
                .noneMatch(c -> c == 0 || c == REPLACEMENT || Character.getType(c) == Character.SURROGATE);
    }

    private static boolean readable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> character != REPLACEMENT;
        };
    }
}
