package io.tongban.it.support;

/** Reads the picture code out of what the server noted of it. */
public final class Captcha {

    private Captcha() {}

    /** The code of a note that the test hooks answered with. */
    public static String code(String note) {
        return note.split("\\|")[2];
    }
}
