package io.tongban.idp.account.mandate;

/** What a mandate lets its holder do. */
public enum MandateKind {
    /** Handle one service item (服务事项). */
    ITEM,
    /** Administer the unit (单位管理员). */
    ADMINISTRATOR
}
