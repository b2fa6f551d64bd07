package io.tongban.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.tongban.runtime.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LegacyDatabaseTest {

    @Test
    void isFilledOnceAndSurvivesARestart(@TempDir Path data, @TempDir Path scripts) throws SQLException, IOException {
        Files.writeString(scripts.resolve("1.sql"), "create table foreign_worker_account(id int primary key);");
        Files.writeString(scripts.resolve("2.sql"), "insert into foreign_worker_account values (1);");
        try (LegacyDatabase database = LegacyDatabase.start(data, Ports.freePort(), scripts)) {
            execute(database, "insert into foreign_worker_account values (2)");
        }
        try (LegacyDatabase database = LegacyDatabase.start(data, Ports.freePort(), scripts)) {
            assertThat(database.url()).startsWith("jdbc:h2:tcp://127.0.0.1:");
            assertThat(rows(database)).isEqualTo(2);
        }
    }

    private static void execute(LegacyDatabase database, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.url(), LegacyDatabase.USER, "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int rows(LegacyDatabase database) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.url(), LegacyDatabase.USER, "");
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from foreign_worker_account")) {
            count.next();
            return count.getInt(1);
        }
    }
}
