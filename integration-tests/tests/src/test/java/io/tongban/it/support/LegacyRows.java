package io.tongban.it.support;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HexFormat;

/** The old system's table, as that system itself would write it. */
public final class LegacyRows {

    private final Platform platform;

    LegacyRows(Platform platform) {
        this.platform = platform;
    }

    /** Adds an account of a unit; the credit code may be null. */
    public void add(String login, String password, String unit, String creditCode) {
        addHashed(login, "{SHA-256}" + hash("SHA-256", password), unit, creditCode);
    }

    /** Adds an account whose stored hash a test made itself. */
    public void addHashed(String login, String hash, String unit, String creditCode) {
        run(
                "insert into foreign_worker_account (id, login_name, password_hash, unit_name, credit_code, contact_name,"
                        + " mobile, email, enabled, updated_at)"
                        + " select coalesce(max(id), 0) + 1, ?, ?, ?, ?, '测试戊', '13000000659', null, true, now()"
                        + " from foreign_worker_account",
                login,
                hash,
                unit,
                creditCode);
    }

    /** Adds an account unless it is there. */
    public void addOnce(String login, String password, String unit, String creditCode) {
        if (platform.count(
                        Platform.LEGACY_DATABASE,
                        "select count(*) from foreign_worker_account where login_name = '" + login + "'")
                == 0) {
            add(login, password, unit, creditCode);
        }
    }

    /** Changes a password in the old system. */
    public void change(String login, String password) {
        run(
                "update foreign_worker_account set password_hash = ? where login_name = ?",
                "{SHA-256}" + hash("SHA-256", password),
                login);
    }

    /** Switches an account off in the old system. */
    public void disable(String login) {
        run("update foreign_worker_account set enabled = false where login_name = ?", login);
    }

    /** Takes an account out of the old system. */
    public void remove(String login) {
        run("delete from foreign_worker_account where login_name = ?", login);
    }

    private void run(String sql, String... values) {
        try (Connection connection = platform.postgres().connect(Platform.LEGACY_DATABASE);
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A hash as the old system stored it, lower-case hexadecimal. */
    public static String hash(String algorithm, String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance(algorithm).digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
