package io.tongban.idp.login;

import io.tongban.idp.account.bridge.AccountBridge;
import io.tongban.idp.account.bridge.BridgeUnavailableException;
import io.tongban.idp.account.bridge.BridgedAccount;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/** The accounts of every bridge that is installed. */
record KeycloakOutsideAccounts(KeycloakSession session, RealmModel realm) implements OutsideAccounts {

    private static final Logger LOG = Logger.getLogger(KeycloakOutsideAccounts.class);

    @Override
    public Optional<BridgedAccount> find(String name) throws BridgeUnavailableException {
        BridgeUnavailableException silent = null;
        for (AccountBridge bridge : bridges()) {
            try {
                Optional<BridgedAccount> account = bridge.find(realm, name);
                if (account.isPresent()) {
                    return account;
                }
            } catch (BridgeUnavailableException e) {
                LOG.warnf("Outside accounts of realm %s are unreachable: %s", realm.getName(), e.getMessage());
                silent = e;
            }
        }
        if (silent != null) {
            throw silent;
        }
        return Optional.empty();
    }

    @Override
    public void checkNobody(String password) {
        bridges().forEach(bridge -> bridge.checkNobody(realm, password));
    }

    private Set<AccountBridge> bridges() {
        return session.getAllProviders(AccountBridge.class);
    }
}
