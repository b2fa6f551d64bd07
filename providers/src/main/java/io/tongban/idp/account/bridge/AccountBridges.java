package io.tongban.idp.account.bridge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** All bridges that are installed, as one. */
public record AccountBridges(KeycloakSession session, RealmModel realm) {

    private static final Logger LOG = Logger.getLogger(AccountBridges.class);

    /**
     * The outside account that a typed name means.
     *
     * @throws BridgeUnavailableException when a bridge that might know it does not answer
     */
    public Optional<BridgedAccount> find(String name) throws BridgeUnavailableException {
        BridgeUnavailableException silent = null;
        for (AccountBridge bridge : all()) {
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

    /**
     * Outside accounts whose owner nobody has seen here yet.
     *
     * @throws BridgeUnavailableException when a bridge that might know one does not answer
     */
    public List<BridgedAccount> search(Traits traits) throws BridgeUnavailableException {
        List<BridgedAccount> found = new ArrayList<>();
        for (AccountBridge bridge : all()) {
            found.addAll(bridge.search(realm, traits));
        }
        return found;
    }

    /** Does the work of one password check for nobody. */
    public void checkNobody(String password) {
        all().forEach(bridge -> bridge.checkNobody(realm, password));
    }

    /**
     * Ends every outside password that might still open this account.
     *
     * @return false when a bridge did not answer, so that it may not have been done
     */
    public boolean retire(UserModel account) {
        boolean done = true;
        for (AccountBridge bridge : all()) {
            try {
                bridge.retire(realm, account);
            } catch (BridgeUnavailableException e) {
                LOG.warnf("An outside password of user %s could not be ended: %s", account.getId(), e.getMessage());
                done = false;
            }
        }
        return done;
    }

    private Set<AccountBridge> all() {
        return session.getAllProviders(AccountBridge.class);
    }
}
