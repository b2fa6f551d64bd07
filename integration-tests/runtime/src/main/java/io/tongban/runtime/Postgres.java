package io.tongban.runtime;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;

/** A real PostgreSQL in a folder of its own, from a binary that Maven fetched. */
public final class Postgres implements AutoCloseable {

    private static final String USER = "postgres";

    private final EmbeddedPostgres server;

    private Postgres(EmbeddedPostgres server) {
        this.server = server;
    }

    /**
     * Starts a server.
     *
     * @param folder where its data is kept; it is emptied first and removed at the end
     * @param log where all it says goes, every statement included where {@code log_statement} is on
     */
    public static Postgres start(Path folder, Path log) {
        try {
            Files.deleteIfExists(log);
            Postgres postgres = new Postgres(EmbeddedPostgres.builder()
                    .setDataDirectory(folder)
                    .setCleanDataDirectory(true)
                    .setServerConfig("max_connections", "300")
                    .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start());
            // Not given at the start: a shell between here and there eats blanks and bars.
            postgres.execute(USER, "alter system set log_line_prefix = '%d|'");
            postgres.execute(USER, "select pg_reload_conf()");
            return postgres;
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL could not be started in " + folder, e);
        }
    }

    /** The JDBC address of a database, which {@link #create(String)} has made. */
    public String url(String database) {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + database;
    }

    /** The user that may do everything. */
    public String user() {
        return USER;
    }

    /** That user's password; the server trusts loopback. */
    public String password() {
        return USER;
    }

    /** Makes an empty database. */
    public Postgres create(String database) {
        execute("postgres", "create database " + database);
        return this;
    }

    /** Runs one statement in a database. */
    public void execute(String database, String sql) {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("the statement failed: " + sql, e);
        }
    }

    /** A connection the caller closes. */
    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), USER, USER);
    }

    /** What a Keycloak server is started with to use a database. */
    public Map<String, String> keycloakOptions(String database) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("db-url", url(database));
        options.put("db-username", USER);
        options.put("db-password", USER);
        return options;
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
