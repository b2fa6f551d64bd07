package io.tongban.it.recovery;

import io.tongban.it.support.Browser;
import io.tongban.it.support.Platform;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The very passwords and codes that a test used, and where they are found. */
final class Secrets {

    private final List<String> words = new ArrayList<>();
    private final List<String> codes = new ArrayList<>();
    private final List<URI> addresses = new ArrayList<>();

    /** A password that is nowhere else. */
    String word(String start) {
        String word = start + ThreadLocalRandom.current().nextInt(100_000_000, 1_000_000_000);
        words.add(word);
        return word;
    }

    void code(String code) {
        codes.add(code);
    }

    void addresses(Browser browser) {
        addresses.addAll(browser.asked());
    }

    private Pattern pattern() {
        // A code is six digits that stand alone, but for what follows a decimal point: parts of a second.
        String alone = "(?<![\\w.-])(" + String.join("|", codes) + ")(?![\\w-])";
        return Pattern.compile(
                String.join("|", words.stream().map(Pattern::quote).toList()) + "|" + alone);
    }

    /** The lines of a log that hold one. */
    List<String> inLog(Path log) throws IOException {
        Pattern secret = pattern();
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> secret.matcher(line).find()).limit(20).toList();
        }
    }

    List<URI> inAddresses() {
        Pattern secret = pattern();
        return addresses.stream()
                .filter(address -> secret.matcher(address.toString()).find())
                .toList();
    }

    /** The tables of the server's database with a row that holds one: events and the outbox among them. */
    Map<String, Long> inTables(Platform platform) {
        Map<String, Long> found = new LinkedHashMap<>();
        try (Connection connection = platform.postgres().connect(Platform.KEYCLOAK_DATABASE);
                Statement tables = connection.createStatement();
                ResultSet names = tables.executeQuery(
                        "select table_name from information_schema.tables where table_schema = 'public'")) {
            while (names.next()) {
                String table = names.getString(1);
                long rows = rows(connection, table);
                if (rows > 0) {
                    found.put(table, rows);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }

    private long rows(Connection connection, String table) throws SQLException {
        String secret = String.join("|", words) + "|\\y(" + String.join("|", codes) + ")\\y";
        try (var rows = connection.prepareStatement("select count(*) from " + table + " t where t::text ~ ?")) {
            rows.setString(1, secret);
            ResultSet count = rows.executeQuery();
            count.next();
            return count.getLong(1);
        }
    }
}
