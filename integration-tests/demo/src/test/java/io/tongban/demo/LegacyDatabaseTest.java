package io.tongban.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tongban.runtime.Ports;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LegacyDatabaseTest {

    private static final Path SCRIPTS = Path.of("../../realm-config/demo");

    @TempDir
    private Path data;

    private Secrets secrets;

    @BeforeEach
    void drawSecrets() throws IOException {
        secrets = Secrets.in(data);
    }

    @Test
    void holdsTheDemosRowsAndSurvivesARestart() throws SQLException, IOException {
        try (LegacyDatabase database = start()) {
            assertThat(database.url()).startsWith("jdbc:h2:tcp://127.0.0.1:");
            assertThat(count(database, "login_name = 'LHDW0003'")).isEqualTo(1);
            execute(
                    database,
                    LegacyDatabase.OWNER,
                    secrets.legacyOwner(),
                    "delete from foreign_worker_account" + " where id = 1");
        }
        try (LegacyDatabase database = start()) {
            assertThat(count(database, "true")).isEqualTo(6);
        }
    }

    @Test
    void letsTheReaderReadOnly() throws SQLException, IOException {
        try (LegacyDatabase database = start()) {
            assertThat(count(database, "true")).isEqualTo(7);
            assertThatThrownBy(() -> execute(
                            database,
                            LegacyDatabase.READER,
                            secrets.legacyReader(),
                            "update foreign_worker_account set enabled = true"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("Not enough rights");
        }
    }

    @Test
    void letsNobodyInWithoutThePassword() throws SQLException, IOException {
        try (LegacyDatabase database = start()) {
            assertThatThrownBy(() -> execute(database, LegacyDatabase.READER, "", "select 1"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("Wrong user name or password");
        }
    }

    private LegacyDatabase start() throws SQLException, IOException {
        List<Path> scripts = List.of(
                SCRIPTS.resolve("foreign-worker-accounts-h2.sql"), SCRIPTS.resolve("foreign-worker-accounts.sql"));
        return LegacyDatabase.start(data.resolve("legacy"), Ports.freePort(), scripts, secrets);
    }

    private static void execute(LegacyDatabase database, String user, String password, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.url(), user, password);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private int count(LegacyDatabase database, String condition) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(database.url(), LegacyDatabase.READER, secrets.legacyReader());
                Statement statement = connection.createStatement();
                ResultSet count =
                        statement.executeQuery("select count(*) from foreign_worker_account where " + condition)) {
            count.next();
            return count.getInt(1);
        }
    }
}
