package io.tongban.idp.legacy.table;

import java.sql.SQLException;

/**
 * The database did not answer, or not with what the table must hold. The driver's own message stays out, since it may
 * hold the address; its SQL state says what was wrong.
 */
public final class TableUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient SQLException failure;

    TableUnavailableException(SQLException failure) {
        super("The legacy account table does not answer: " + failure.getClass().getSimpleName() + ", SQL state "
                + failure.getSQLState());
        this.failure = failure;
    }

    /** Whether the database answered, but refused the statement: no such table or column, or no right to read it. */
    public boolean isRefusal() {
        String state = failure == null ? null : failure.getSQLState();
        return state != null && state.startsWith("42");
    }
}
