package io.tongban.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.h2.tools.RunScript;
import org.h2.tools.Server;

/** The old system's account table, served on loopback by the demo's own process. */
final class LegacyDatabase implements AutoCloseable {

    static final String USER = "legacy_reader";
    private static final String TABLE = "FOREIGN_WORKER_ACCOUNT";
    private static final String NAME = "legacy";

    private final Server server;

    private LegacyDatabase(Server server) {
        this.server = server;
    }

    /**
     * Serves the database of a folder, and fills it when the table is not there yet.
     *
     * @param folder where its file is
     * @param port where it listens
     * @param scripts the folder with the SQL that makes and fills the table
     */
    static LegacyDatabase start(Path folder, int port, Path scripts) throws SQLException, IOException {
        // H2 reads the address to bind to only from here.
        System.setProperty("h2.bindAddress", "127.0.0.1");
        Server server = Server.createTcpServer(
                        "-tcpPort", String.valueOf(port), "-ifNotExists", "-baseDir", folder.toString())
                .start();
        LegacyDatabase database = new LegacyDatabase(server);
        database.fill(scripts);
        return database;
    }

    /** Its JDBC address. */
    String url() {
        return "jdbc:h2:tcp://127.0.0.1:%d/./%s".formatted(server.getPort(), NAME);
    }

    private void fill(Path scripts) throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection(url(), USER, "")) {
            if (hasTable(connection)) {
                return;
            }
            for (Path script : scriptsOf(scripts)) {
                try (var text = Files.newBufferedReader(script, StandardCharsets.UTF_8)) {
                    RunScript.execute(connection, text);
                }
            }
        }
    }

    private static boolean hasTable(Connection connection) throws SQLException {
        try (ResultSet tables = connection.getMetaData().getTables(null, null, TABLE, null)) {
            return tables.next();
        }
    }

    private static List<Path> scriptsOf(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(file -> file.toString().endsWith(".sql"))
                    .sorted()
                    .toList();
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
