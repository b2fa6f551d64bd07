package io.tongban.idp.legacy;

import io.tongban.idp.legacy.password.LegacyPasswords;
import io.tongban.idp.legacy.table.LegacyTable;
import io.tongban.idp.legacy.table.LegacyTables;
import io.tongban.idp.legacy.table.TableAddress;
import io.tongban.idp.legacy.table.TableCheck;
import org.jboss.logging.Logger;
import org.keycloak.component.ComponentValidationException;

/** Refuses settings that cannot work, with a sentence that says why; and tries the table on request. */
final class ConfigCheck {

    private static final Logger LOG = Logger.getLogger(ConfigCheck.class);

    private static final int SAMPLE = 200;

    private ConfigCheck() {}

    static void run(LegacyAccountsConfig config, TableAddress address, boolean tryOut) {
        require(
                address.hasKnownDatabase(),
                "The JDBC URL must start with jdbc:postgresql:, jdbc:mariadb:, jdbc:mysql:" + " or jdbc:h2:");
        require(
                !address.hasCredentialsInUrl(),
                "The JDBC URL must not hold a user name or password: use their own" + " fields");
        require(
                !address.hasDangerousOption(),
                "The JDBC URL has an option that is not allowed: give only the address" + " and transport options");
        require(
                address.hasPlainTable(),
                "The table must be a plain name of letters, digits and underscores, with the"
                        + " schema before a dot if need be");
        String decoy = config.decoyHash();
        require(
                decoy.isEmpty() || LegacyPasswords.isKnown(decoy),
                "The decoy hash must be a stored form of a known" + " scheme, such as '{'bcrypt'}'$2a$10$...");
        if (tryOut) {
            tryOut(address);
            require(
                    !decoy.isEmpty() || !hasCostlyHashes(address),
                    "The table has passwords of a costly scheme: give a decoy hash of that scheme, so that the time of an"
                            + " answer does not tell whose account exists");
        }
    }

    private static boolean hasCostlyHashes(TableAddress address) {
        try (LegacyTable table = LegacyTables.open(address)) {
            return table.after(null, SAMPLE).stream().anyMatch(row -> LegacyPasswords.isCostly(row.passwordHash()));
        }
    }

    private static void tryOut(TableAddress address) {
        TableCheck.Result result = TableCheck.run(address);
        result.fault().ifPresent(fault -> {
            throw new ComponentValidationException(
                    switch (fault) {
                        case UNREACHABLE ->
                            "The database does not answer: check the address, the user and the password";
                        case COLUMNS_MISSING ->
                            "The table cannot be read: it is missing, lacks a column, or the user may"
                                    + " not read it. Wanted: id, login_name, password_hash, unit_name, credit_code,"
                                    + " contact_name, mobile, email, enabled, updated_at";
                        case CASE_SENSITIVE ->
                            "Login names compare case-sensitively: give login_name a"
                                    + " case-insensitive type or collation";
                    });
        });
        LOG.infof("The legacy account table %s answers with %d rows", address.table(), result.rows());
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new ComponentValidationException(otherwise);
        }
    }
}
