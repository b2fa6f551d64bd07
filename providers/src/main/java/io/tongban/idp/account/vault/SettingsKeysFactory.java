package io.tongban.idp.account.vault;

import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/** Reads the keys from a file or from the server's settings; without them the server does not start. */
public final class SettingsKeysFactory implements VaultKeysProviderFactory {

    static final String ID = "default";

    private Keyring keyring;

    @Override
    public VaultKeys create(KeycloakSession session) {
        return new SettingsKeys(keyring);
    }

    @Override
    public void init(Config.Scope config) {
        keyring = KeySettings.read(config::get);
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        // Nothing to do.
    }

    @Override
    public void close() {
        // Holds nothing that needs closing.
    }

    @Override
    public String getId() {
        return ID;
    }

    private record SettingsKeys(Keyring keyring) implements VaultKeys {

        @Override
        public void close() {
            // Holds nothing.
        }

        @Override
        public String toString() {
            return "SettingsKeys";
        }
    }
}
