package io.tongban.it.support;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The statements that PostgreSQL itself says it ran. */
public final class SqlLog {

    private static final Pattern STATEMENT =
            Pattern.compile("^(\\w+)\\|LOG: {2}(?:execute [^:]*|statement): (.*)$", Pattern.MULTILINE);
    private static final Pattern BOUNDARY =
            Pattern.compile("(?i)^(begin|commit|rollback|set |show |select 1$|select version|discard).*");

    /** The nodes of a cluster find each other by a table, whoever logs in. */
    private static final Pattern CLUSTER = Pattern.compile("(?i).*\\bjgroups_?ping\\b.*", Pattern.DOTALL);

    /** What the outbox's worker asks every few seconds, and after a message was written: no part of any request. */
    private static final Pattern WORKER = Pattern.compile(
            "(?i)^(select distinct .* from tb_message .*|select .* from tb_message .* for (no key )?update.*"
                    + "|(update|delete from) tb_message .*)");

    private final Path file;

    SqlLog(Path file) {
        this.file = file;
    }

    /** Where the log ends now. */
    public long mark() {
        return file.toFile().length();
    }

    /** The statements in one database since a mark, transaction boundaries left out. */
    public List<String> since(long mark, String database) {
        Matcher lines = STATEMENT.matcher(read(mark));
        return lines.results()
                .filter(line -> line.group(1).equals(database))
                .map(line -> line.group(2).trim())
                .filter(sql -> !BOUNDARY.matcher(sql).matches())
                .filter(sql -> !CLUSTER.matcher(sql).matches())
                .filter(sql -> !WORKER.matcher(sql).matches())
                .toList();
    }

    private String read(long from) {
        try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
            log.seek(from);
            byte[] bytes = new byte[Math.toIntExact(log.length() - from)];
            log.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same statements as a text a failing test prints. */
    public static String print(List<String> statements) {
        return String.join("\n", statements.stream().map(String::trim).toList()) + "\n(" + statements.size() + ")";
    }
}
