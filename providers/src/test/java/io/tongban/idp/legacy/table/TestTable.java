package io.tongban.idp.legacy.table;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The foreign-worker system's own hand on its table, for tests. */
record TestTable(String url, String username, String password) {

    TableAddress address() {
        return address("foreign_worker_account");
    }

    TableAddress address(String table) {
        return new TableAddress(url, username, password, table, 2, new Timeouts(2, 2));
    }

    void create(String nameType) throws SQLException {
        execute("CREATE TABLE foreign_worker_account (id BIGINT PRIMARY KEY, login_name " + nameType
                + " NOT NULL, password_hash VARCHAR(300), unit_name VARCHAR(200), credit_code VARCHAR(30),"
                + " contact_name VARCHAR(100), mobile VARCHAR(20), email VARCHAR(100), enabled BOOLEAN,"
                + " updated_at TIMESTAMP)");
    }

    void insert(long id, String loginName, String unitName, boolean enabled) throws SQLException {
        try (Connection connection = connect();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO foreign_worker_account VALUES (?, ?, '{md5}00', ?, '91990000MA9X0A0190', '联系人',"
                                + " '13000000000', 'a@example.com', ?, NULL)")) {
            insert.setLong(1, id);
            insert.setString(2, loginName);
            insert.setString(3, unitName);
            insert.setBoolean(4, enabled);
            insert.executeUpdate();
        }
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** How the database goes about a statement of two names. */
    List<String> plan(String sql, String one, String other) throws SQLException {
        try (Connection connection = connect();
                PreparedStatement explain = connection.prepareStatement("EXPLAIN " + sql)) {
            explain.setString(1, one);
            explain.setString(2, other);
            List<String> lines = new ArrayList<>();
            try (ResultSet result = explain.executeQuery()) {
                while (result.next()) {
                    lines.add(result.getString(1));
                }
            }
            return lines;
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url, username, password);
    }
}
