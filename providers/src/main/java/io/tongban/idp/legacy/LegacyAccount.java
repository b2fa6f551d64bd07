package io.tongban.idp.legacy;

import io.tongban.idp.account.bridge.BridgedAccount;
import io.tongban.idp.account.bridge.OnFile;
import io.tongban.idp.legacy.password.LegacyPasswords;
import io.tongban.idp.legacy.table.LegacyRow;
import org.jboss.logging.Logger;

/** What open and moved accounts have in common. */
abstract class LegacyAccount implements BridgedAccount {

    private static final Logger LOG = Logger.getLogger(LegacyAccount.class);

    protected final LegacyComponent source;
    protected final LegacyRow row;

    LegacyAccount(LegacyComponent source, LegacyRow row) {
        this.source = source;
        this.row = row;
    }

    @Override
    public final String lockKey() {
        return "legacy:" + source.component().getId() + ":" + row.id();
    }

    @Override
    public final boolean enabled() {
        return row.enabled();
    }

    @Override
    public final OnFile onFile() {
        return new OnFile(row.mobile(), row.email(), row.unitName(), row.creditCode());
    }

    /** Costs one hash for every old table of the realm, as a name that none of them has does. */
    @Override
    public boolean passwordMatches(String password) {
        // A sync warns of such rows, once for all of them.
        if (!LegacyPasswords.isKnown(row.passwordHash())) {
            LOG.debugf(
                    "Row %s of %s stores its password in a way that cannot be checked",
                    row.id(), source.component().getName());
        }
        LegacyComponent.allOf(source.session(), source.realm())
                .filter(other -> !other.isSame(source))
                .forEach(other -> other.checkNobody(password));
        return LegacyPasswords.matches(
                password, row.passwordHash(), source.config().decoyHash());
    }
}
