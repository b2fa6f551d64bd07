package io.tongban.idp.portal;

import java.util.Arrays;
import java.util.Optional;

/** The ways that the login page offers and that come later; each tells so under its own address. */
enum ComingPage {
    HOME("", "tongbanComingHome"),
    NATIONAL_LOGIN("national-login", "tongbanComingNationalLogin");

    private final String path;
    private final String message;

    ComingPage(String path, String message) {
        this.path = path;
        this.message = message;
    }

    /** The key of its text in the login theme. */
    String message() {
        return message;
    }

    static Optional<ComingPage> at(String path) {
        return Arrays.stream(values()).filter(page -> page.path.equals(path)).findFirst();
    }
}
