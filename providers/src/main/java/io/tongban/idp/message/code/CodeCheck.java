package io.tongban.idp.message.code;

/** What a typed code comes to. */
public enum CodeCheck {
    RIGHT,
    WRONG,
    /** Too many wrong ones: the code is void and nothing is compared any more. */
    VOID,
    /** Over its time, used before, or never sent. */
    EXPIRED
}
