package io.tongban.idp.page.captcha;

/** What a typed code comes to. */
public enum CaptchaVerdict {
    RIGHT(""),
    WRONG("tongbanCaptchaWrong"),
    MISSING("tongbanCaptchaMissing"),
    EXPIRED("tongbanCaptchaExpired"),
    /** No code can be that long; the shown one stays good. */
    TOO_LONG("tongbanTooLong"),
    /** Holds characters that cannot be seen; the shown one stays good. */
    UNREADABLE("tongbanUnreadable");

    private final String message;

    CaptchaVerdict(String message) {
        this.message = message;
    }

    /** The key of what a page says of it; empty for the right one. */
    public String message() {
        return message;
    }
}
