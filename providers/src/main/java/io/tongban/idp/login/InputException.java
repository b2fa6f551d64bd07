package io.tongban.idp.login;

/** What was posted cannot be a login. It carries no part of the input. */
final class InputException extends Exception {

    private static final long serialVersionUID = 1L;

    /** What is wrong with it. */
    enum Kind {
        NAME_MISSING,
        PASSWORD_MISSING,
        TOO_LONG,
        UNREADABLE
    }

    private final transient Kind kind;

    InputException(Kind kind) {
        super(kind.name(), null, false, false);
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }
}
