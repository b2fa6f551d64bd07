package io.tongban.idp.identity.field;

/** Whose data a field is. Field names of the last two begin with {@code representative} and {@code agent}. */
public enum Form {
    /** 自然人 (catalogue item 41). */
    NATURAL_PERSON,
    /** 法人单位 (item 51). */
    UNIT,
    /** 法定代表人 (item 51). */
    LEGAL_REPRESENTATIVE,
    /** 主代办人 (item 58). */
    PRIMARY_AGENT
}
