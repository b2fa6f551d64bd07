package io.tongban.idp.page.captcha;

/** What a typed code comes to. */
public enum CaptchaVerdict {
    RIGHT,
    WRONG,
    MISSING,
    EXPIRED,
    /** No code can be that long; the shown one stays good. */
    TOO_LONG,
    /** Holds characters that cannot be seen; the shown one stays good. */
    UNREADABLE
}
