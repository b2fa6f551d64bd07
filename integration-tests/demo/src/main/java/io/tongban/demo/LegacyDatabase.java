package io.tongban.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import org.h2.tools.RunScript;
import org.h2.tools.Server;

/** The old system's account table, served on loopback by the demo's own process; the platform may only read it. */
final class LegacyDatabase implements AutoCloseable {

    /** Who reads the table. */
    static final String READER = "legacy_reader";

    static final String OWNER = "legacy_owner";
    private static final String TABLE = "foreign_worker_account";
    private static final String NAME = "legacy";

    private final Server server;

    private LegacyDatabase(Server server) {
        this.server = server;
    }

    /**
     * Makes and fills the database when the table is not there yet, and serves it.
     *
     * @param folder where its file is
     * @param port where it listens
     * @param scripts the SQL that makes and fills the table, in the order to be run
     * @param secrets the passwords of its two users
     */
    static LegacyDatabase start(Path folder, int port, List<Path> scripts, Secrets secrets)
            throws SQLException, IOException {
        // Opened as a file first: so the server need not let anybody make databases.
        String file = "jdbc:h2:file:" + folder.toAbsolutePath().resolve(NAME);
        try (Connection connection = DriverManager.getConnection(file, OWNER, secrets.legacyOwner())) {
            if (!hasTable(connection)) {
                fill(connection, scripts, secrets.legacyReader());
            }
        }
        // H2 reads the address to bind to only from here.
        System.setProperty("h2.bindAddress", "127.0.0.1");
        return new LegacyDatabase(
                Server.createTcpServer("-tcpPort", String.valueOf(port), "-baseDir", folder.toString())
                        .start());
    }

    /** Its JDBC address. */
    String url() {
        return "jdbc:h2:tcp://127.0.0.1:%d/./%s".formatted(server.getPort(), NAME);
    }

    private static void fill(Connection connection, List<Path> scripts, String readerPassword)
            throws SQLException, IOException {
        for (Path script : scripts) {
            try (BufferedReader text = Files.newBufferedReader(script, StandardCharsets.UTF_8)) {
                RunScript.execute(connection, text);
            }
        }
        try (Statement statement = connection.createStatement()) {
            // Hexadecimal digits only, see Secrets: nothing to quote.
            statement.execute("create user " + READER + " password '" + readerPassword + "'");
            statement.execute("grant select on " + TABLE + " to " + READER);
        }
    }

    private static boolean hasTable(Connection connection) throws SQLException {
        try (ResultSet tables = connection.getMetaData().getTables(null, null, TABLE.toUpperCase(Locale.ROOT), null)) {
            return tables.next();
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
