package io.tongban.idp.login;

import io.tongban.idp.account.bridge.AccountBridges;
import io.tongban.idp.account.bridge.BridgeUnavailableException;
import io.tongban.idp.account.bridge.BridgedAccount;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/** The accounts of every bridge that is installed. */
record KeycloakOutsideAccounts(KeycloakSession session, RealmModel realm) implements OutsideAccounts {

    @Override
    public Optional<BridgedAccount> find(String name) throws BridgeUnavailableException {
        return bridges().find(name);
    }

    @Override
    public void checkNobody(String password) {
        bridges().checkNobody(password);
    }

    private AccountBridges bridges() {
        return new AccountBridges(session, realm);
    }
}
