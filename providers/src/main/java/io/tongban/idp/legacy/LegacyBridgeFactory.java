package io.tongban.idp.legacy;

import io.tongban.idp.account.bridge.AccountBridge;
import io.tongban.idp.account.bridge.AccountBridgeProviderFactory;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/** Registers the bridge to the foreign-worker system's accounts. */
public final class LegacyBridgeFactory implements AccountBridgeProviderFactory {

    @Override
    public AccountBridge create(KeycloakSession session) {
        return new LegacyBridge(session);
    }

    @Override
    public void init(Config.Scope config) {
        // Everything is set in the realm.
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        // Nothing to do.
    }

    @Override
    public void close() {
        // Holds nothing.
    }

    @Override
    public String getId() {
        return LegacyAccountsProviderFactory.ID;
    }
}
