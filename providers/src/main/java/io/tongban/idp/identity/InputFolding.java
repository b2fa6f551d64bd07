package io.tongban.idp.identity;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes away what a Chinese keyboard or a paste adds to an input, and nothing that could make two different inputs one.
 * Every method answers the empty string for {@code null} and changes nothing when called again on its own result.
 */
public final class InputFolding {

    /** The full-width twins of ASCII and of its space; a whole NFKC would also fold ligatures, ½ and the like. */
    private static final Pattern FULL_WIDTH = Pattern.compile("[\\uFF01-\\uFF5E\\u3000]+");

    /** Zero-width space, non-joiner, joiner, word joiner, byte order mark. */
    private static final String ZERO_WIDTH = "\u200B\u200C\u200D\u2060\uFEFF";

    private static final String LINE_CONTROLS = "\t\n\u000B\f\r";

    private InputFolding() {}

    /** Without blanks, line ends and zero-width characters at both ends; those inside stay. */
    public static String trim(String typed) {
        if (typed == null) {
            return "";
        }
        // Two walks, not a pattern: "blanks before the end" as a pattern takes quadratic time on a run of blanks.
        int start = 0;
        int end = typed.length();
        while (start < end && isBlank(typed.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(typed.charAt(end - 1))) {
            end--;
        }
        return typed.substring(start, end);
    }

    /** With full-width letters, digits, signs and blanks as their half-width twins. */
    public static String halfWidth(String typed) {
        if (typed == null) {
            return "";
        }
        return FULL_WIDTH
                .matcher(typed)
                .replaceAll(
                        found -> Matcher.quoteReplacement(Normalizer.normalize(found.group(), Normalizer.Form.NFKC)));
    }

    /** Trimmed, in half width. */
    public static String fold(String typed) {
        return halfWidth(trim(typed));
    }

    /** Trimmed, in half width, a-z as A-Z. Other letters stay: ß would become two, the dotless ı an ordinary I. */
    public static String foldUpper(String typed) {
        StringBuilder folded = new StringBuilder(fold(typed));
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c >= 'a' && c <= 'z') {
                folded.setCharAt(i, (char) (c - 'a' + 'A'));
            }
        }
        return folded.toString();
    }

    private static boolean isBlank(char c) {
        return Character.isSpaceChar(c) || LINE_CONTROLS.indexOf(c) >= 0 || ZERO_WIDTH.indexOf(c) >= 0;
    }
}
