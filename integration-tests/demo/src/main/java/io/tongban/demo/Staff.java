package io.tongban.demo;

/** The demo's one staff account: of the realm {@code master}, made by the server at its first start. */
final class Staff {

    static final String LOGIN = "admin";
    static final String PASSWORD = "Ceshi@2024-Staff";

    private Staff() {}
}
