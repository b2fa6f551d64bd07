package io.tongban.idp.legacy.table;

import java.sql.Driver;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** The databases in which the foreign-worker system's table may be, and where their SQL and drivers differ. */
enum Dialect {
    POSTGRESQL("jdbc:postgresql:", "org.postgresql.Driver", "lower(login_name)", "lower(?)") {
        @Override
        Map<String, String> driverProperties(Timeouts times) {
            return Map.of(
                    "connectTimeout", Integer.toString(times.connectSeconds()),
                    "loginTimeout", Integer.toString(times.connectSeconds()),
                    "socketTimeout", Integer.toString(times.querySeconds() + 1),
                    "ApplicationName", "tongban-legacy-accounts");
        }
    },
    MARIADB("jdbc:mariadb:", "org.mariadb.jdbc.Driver", "login_name", "?") {
        @Override
        Map<String, String> driverProperties(Timeouts times) {
            return Map.of(
                    "connectTimeout", Integer.toString(times.connectSeconds() * 1000),
                    "socketTimeout", Integer.toString((times.querySeconds() + 1) * 1000));
        }
    },
    H2("jdbc:h2:", "org.h2.Driver", "login_name", "?") {
        @Override
        Map<String, String> driverProperties(Timeouts times) {
            return Map.of();
        }
    };

    private static final String MYSQL = "jdbc:mysql:";

    private final String prefix;
    private final String driver;
    private final String key;
    private final String parameter;

    Dialect(String prefix, String driver, String key, String parameter) {
        this.prefix = prefix;
        this.driver = driver;
        this.key = key;
        this.parameter = parameter;
    }

    /** The dialect of a JDBC URL, if it is one that can be read. */
    static Optional<Dialect> of(String jdbcUrl) {
        String url = normal(jdbcUrl);
        return Arrays.stream(values())
                .filter(dialect -> url.startsWith(dialect.prefix))
                .findFirst();
    }

    /** MariaDB Connector/J reads MySQL too, under its own scheme. */
    static String normal(String jdbcUrl) {
        String url = jdbcUrl.strip();
        return url.startsWith(MYSQL) ? MARIADB.prefix + url.substring(MYSQL.length()) : url;
    }

    /** The driver's class, if this server has it. */
    Optional<Class<? extends Driver>> driver() {
        try {
            return Optional.of(Class.forName(driver).asSubclass(Driver.class));
        } catch (ClassNotFoundException missing) {
            return Optional.empty();
        }
    }

    boolean hasDriver() {
        return driver().isPresent();
    }

    /**
     * The indexed expression that compares login names whatever their case: PostgreSQL's functional index on {@code
     * lower(login_name)}; elsewhere the column, which must have a case-insensitive type or collation.
     */
    String key() {
        return key;
    }

    /** A parameter to compare with {@link #key()}. */
    String parameter() {
        return parameter;
    }

    abstract Map<String, String> driverProperties(Timeouts times);
}
