package io.tongban.idp.identity.field;

/** How a page lets a field be filled in. */
public enum Input {
    TEXT,
    EMAIL,
    /** A telephone number of any kind. */
    TEL,
    /** A day, as {@code yyyy-MM-dd}. */
    DATE,
    URL,
    /** One of few: radio buttons. */
    RADIO,
    /** One of many: a list. */
    SELECT
}
