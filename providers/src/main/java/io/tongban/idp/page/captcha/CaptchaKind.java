package io.tongban.idp.page.captcha;

import java.util.Arrays;
import java.util.Optional;

/** The two equal ways to show that a person is there. */
public enum CaptchaKind {
    /** Four letters and digits to be seen; about 280,000 codes, letter case apart. */
    PICTURE("picture", 4, "ACDEFGHJKLMNPQRTVWXYacdefhjkmnprtvwxy347"),
    /** Six digits to be heard: a million codes. */
    AUDIO("audio", 6, "0123456789");

    private final String word;
    private final int length;
    private final String alphabet;

    CaptchaKind(String word, int length, String alphabet) {
        this.word = word;
        this.length = length;
        this.alphabet = alphabet;
    }

    /** The word that the page and the note use. */
    public String word() {
        return word;
    }

    int length() {
        return length;
    }

    /** Without letters and digits that look alike. */
    String alphabet() {
        return alphabet;
    }

    static Optional<CaptchaKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}
