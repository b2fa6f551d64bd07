package io.tongban.idp.legacy.table;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where the foreign-worker system's table is and as whom to read it.
 *
 * @param jdbcUrl without credentials
 * @param table a plain name, or schema and name
 */
public record TableAddress(
        String jdbcUrl, String username, String password, String table, int maxConnections, Timeouts timeouts) {

    private static final Pattern TABLE =
            Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,62}(\\.[A-Za-z_][A-Za-z0-9_]{0,62})?");
    private static final Pattern CREDENTIALS = Pattern.compile("(?i)[?;&](user|username|password)=");
    private static final Pattern OPTION = Pattern.compile("[?;&]([^=?;&]*)");
    /** What says how to reach and speak to the server. Drivers have others that load classes, read files or run SQL. */
    private static final Set<String> OPTIONS = Set.of(
            "ssl",
            "sslmode",
            "sslrootcert",
            "usessl",
            "serversslcert",
            "trustservercertificate",
            "allowpublickeyretrieval",
            "serverrsapublickeyfile",
            "currentschema",
            "charset",
            "characterencoding",
            "useunicode",
            "servertimezone",
            "timezone",
            "tcpkeepalive",
            "targetservertype",
            "ifexists",
            "mode",
            "schema",
            "access_mode_data",
            "auto_server",
            "db_close_delay",
            "db_close_on_exit");

    /** Whether the URL names a database that can be read. */
    public boolean hasKnownDatabase() {
        return Dialect.of(jdbcUrl).isPresent();
    }

    /** Whether this server has the driver that the database takes: one built for production has none for H2. */
    public boolean hasDriver() {
        return Dialect.of(jdbcUrl).filter(Dialect::hasDriver).isPresent();
    }

    /** Whether the table's name is a plain one, so that it may stand in a statement. */
    public boolean hasPlainTable() {
        return TABLE.matcher(table).matches();
    }

    /** Whether the URL holds a user name or password, which belong in their own, guarded settings. */
    public boolean hasCredentialsInUrl() {
        return CREDENTIALS.matcher(jdbcUrl).find();
    }

    /** Whether the URL has an option other than the known harmless ones, or one that is written in disguise. */
    public boolean hasDangerousOption() {
        // H2 reads a backslash away, so that a name could be split by it.
        return jdbcUrl.indexOf('\\') >= 0
                || OPTION.matcher(jdbcUrl)
                        .results()
                        .map(option -> option.group(1).strip().toLowerCase(Locale.ROOT))
                        .anyMatch(option -> !option.isEmpty() && !OPTIONS.contains(option));
    }

    /** Whether a connection may be opened: also asked where settings came in without the console's check. */
    boolean isAllowed() {
        return hasDriver() && hasPlainTable() && !hasCredentialsInUrl() && !hasDangerousOption();
    }

    Dialect dialect() {
        return Dialect.of(jdbcUrl).orElseThrow(() -> new IllegalArgumentException("Unknown kind of database"));
    }

    /** Keeps the password and the URL out of every log. */
    @Override
    public String toString() {
        return "TableAddress[" + table + "]";
    }
}
