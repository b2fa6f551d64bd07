package io.tongban.idp.legacy;

import io.tongban.idp.legacy.password.LegacyPasswords;
import io.tongban.idp.legacy.table.LegacyTable;
import io.tongban.idp.legacy.table.LegacyTables;
import io.tongban.idp.legacy.table.TableAddress;
import io.tongban.idp.legacy.table.TableCheck;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSession;

/** Refuses settings that cannot work, with a sentence that says why; and tries the table on request. */
final class ConfigCheck {

    private static final Logger LOG = Logger.getLogger(ConfigCheck.class);

    private static final int SAMPLE = 200;

    private final KeycloakSession session;

    ConfigCheck(KeycloakSession session) {
        this.session = session;
    }

    /**
     * Looks at the settings.
     *
     * @param tryOut whether the table is asked, too
     * @throws org.keycloak.component.ComponentValidationException in the console's language
     */
    void run(LegacyAccountsConfig config, TableAddress address, boolean tryOut) {
        require(address.hasKnownDatabase(), ConfigFlaw.URL);
        require(address.hasDriver(), ConfigFlaw.DRIVER);
        require(!address.hasCredentialsInUrl(), ConfigFlaw.CREDENTIALS_IN_URL);
        require(!address.hasDangerousOption(), ConfigFlaw.OPTION_IN_URL);
        require(address.hasPlainTable(), ConfigFlaw.TABLE);
        String decoy = config.decoyHash();
        require(decoy.isEmpty() || LegacyPasswords.isKnown(decoy), ConfigFlaw.DECOY);
        if (tryOut) {
            tryOut(address);
            require(!decoy.isEmpty() || !hasCostlyHashes(address), ConfigFlaw.DECOY_MISSING);
        }
    }

    private static boolean hasCostlyHashes(TableAddress address) {
        try (LegacyTable table = LegacyTables.open(address)) {
            return table.after(null, SAMPLE).stream().anyMatch(row -> LegacyPasswords.isCostly(row.passwordHash()));
        }
    }

    private void tryOut(TableAddress address) {
        TableCheck.Result result = TableCheck.run(address);
        result.fault().ifPresent(fault -> {
            throw switch (fault) {
                case UNREACHABLE -> ConfigFlaw.UNREACHABLE.refusal(session);
                case COLUMNS_MISSING -> ConfigFlaw.COLUMNS.refusal(session);
                case CASE_SENSITIVE -> ConfigFlaw.CASE_SENSITIVE.refusal(session);
            };
        });
        LOG.infof("The legacy account table %s answers with %d rows", address.table(), result.rows());
    }

    private void require(boolean holds, ConfigFlaw otherwise) {
        if (!holds) {
            throw otherwise.refusal(session);
        }
    }
}
