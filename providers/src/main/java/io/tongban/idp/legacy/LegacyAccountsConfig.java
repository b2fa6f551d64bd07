package io.tongban.idp.legacy;

import io.tongban.idp.legacy.table.TableAddress;
import io.tongban.idp.legacy.table.Timeouts;
import org.keycloak.component.ComponentModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.storage.UserStorageProviderModel;

/** Reads the settings of one component; {@link LegacyAccountsConfigProperties} declares them. */
final class LegacyAccountsConfig {

    static final String JDBC_URL = "jdbcUrl";
    static final String USERNAME = "username";
    static final String PASSWORD = "password";
    static final String TABLE = "table";
    static final String MAX_CONNECTIONS = "maxConnections";
    static final String CONNECT_SECONDS = "connectSeconds";
    static final String QUERY_SECONDS = "querySeconds";
    static final String DECOY_HASH = "decoyHash";
    static final String COUNTS = "counts";

    static final String DEFAULT_TABLE = "foreign_worker_account";
    static final int DEFAULT_MAX_CONNECTIONS = 10;
    static final int DEFAULT_CONNECT_SECONDS = 2;
    static final int DEFAULT_QUERY_SECONDS = 3;

    private static final int LONGEST_SECONDS = 60;
    private static final int MOST_CONNECTIONS = 200;

    private final ComponentModel component;

    LegacyAccountsConfig(ComponentModel component) {
        this.component = component;
    }

    /** Where the table is; a password written as {@code ${vault.key}} is fetched from the vault. */
    TableAddress address(KeycloakSession session) {
        return new TableAddress(
                text(JDBC_URL, ""),
                text(USERNAME, ""),
                session.vault().getStringSecret(text(PASSWORD, "")).get().orElse(""),
                text(TABLE, DEFAULT_TABLE),
                number(MAX_CONNECTIONS, DEFAULT_MAX_CONNECTIONS, MOST_CONNECTIONS),
                new Timeouts(
                        number(CONNECT_SECONDS, DEFAULT_CONNECT_SECONDS, LONGEST_SECONDS),
                        number(QUERY_SECONDS, DEFAULT_QUERY_SECONDS, LONGEST_SECONDS)));
    }

    /** A stored form of the costliest scheme in the table, checked beside every cheaper one; empty for none. */
    String decoyHash() {
        return text(DECOY_HASH, "");
    }

    boolean enabled() {
        return new UserStorageProviderModel(component).isEnabled();
    }

    private String text(String key, String otherwise) {
        String value = component.get(key);
        return value == null || value.isBlank() ? otherwise : value.strip();
    }

    private int number(String key, int otherwise, int most) {
        String value = text(key, "");
        // Anything else than a plain number is refused when the settings are saved.
        return value.matches("\\d{1,4}") ? Math.min(Math.max(Integer.parseInt(value), 1), most) : otherwise;
    }
}
