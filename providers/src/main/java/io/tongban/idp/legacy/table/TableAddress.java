package io.tongban.idp.legacy.table;

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
    // Driver options by which a URL alone loads classes, reads files or runs statements.
    private static final Pattern DANGEROUS =
            Pattern.compile("(?i)[?;&](init|socketfactory|socketfactoryarg|sslfactory|sslfactoryarg|sslpasswordcallback"
                    + "|sslhostnameverifier|authenticationpluginclassname|loggerfile|xmlfactoryfactory"
                    + "|allowlocalinfile|initsql|credentialtype|poolvalidmindelay)=");

    /** Whether the URL names a database that can be read. */
    public boolean hasKnownDatabase() {
        return Dialect.of(jdbcUrl).isPresent();
    }

    /** Whether the table's name is a plain one, so that it may stand in a statement. */
    public boolean hasPlainTable() {
        return TABLE.matcher(table).matches();
    }

    /** Whether the URL holds a user name or password, which belong in their own, guarded settings. */
    public boolean hasCredentialsInUrl() {
        return CREDENTIALS.matcher(jdbcUrl).find();
    }

    /** Whether the URL has an option by which a driver does more than connect. */
    public boolean hasDangerousOption() {
        return DANGEROUS.matcher(jdbcUrl).find();
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
