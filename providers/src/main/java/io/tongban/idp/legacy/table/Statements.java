package io.tongban.idp.legacy.table;

import java.util.Collections;

/** The SQL over the table, in one dialect. Nothing but the checked table name and fixed words goes into it. */
final class Statements {

    static final String COLUMNS =
            "id, login_name, password_hash, unit_name, credit_code, contact_name, mobile, email, enabled";
    private static final String SELECT = "SELECT " + COLUMNS + " FROM ";

    private final String table;
    private final Dialect dialect;

    Statements(String table, Dialect dialect) {
        this.table = table;
        this.dialect = dialect;
    }

    /** Two login names, any letter case, on the index of {@link Dialect#key()}. */
    String byEitherName() {
        return SELECT + table + " WHERE " + dialect.key() + " IN (" + dialect.parameter() + ", " + dialect.parameter()
                + ")";
    }

    String byIds(int count) {
        return SELECT + table + " WHERE id IN (" + String.join(", ", Collections.nCopies(count, "?")) + ")";
    }

    String search(RowFilter filter) {
        return SELECT + table + filter.where() + " ORDER BY " + dialect.key() + ", id LIMIT ? OFFSET ?";
    }

    String count(RowFilter filter) {
        return "SELECT count(*) FROM " + table + filter.where();
    }

    String first() {
        return SELECT + table + " ORDER BY id LIMIT ?";
    }

    String after() {
        return SELECT + table + " WHERE id > ? ORDER BY id LIMIT ?";
    }

    /** No row, but an error when a column is missing. */
    String columns() {
        return "SELECT " + COLUMNS + ", updated_at FROM " + table + " WHERE 1 = 0";
    }
}
