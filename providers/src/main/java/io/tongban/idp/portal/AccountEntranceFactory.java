package io.tongban.idp.portal;

import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.services.resource.AccountResourceProvider;
import org.keycloak.services.resource.AccountResourceProviderFactory;

/** The account theme {@code tongban} names it, in {@code accountResourceProvider}; other realms keep Keycloak's console. */
public final class AccountEntranceFactory implements AccountResourceProviderFactory {

    static final String ID = "tongban-account";

    @Override
    public AccountResourceProvider create(KeycloakSession session) {
        return new AccountEntrance(session);
    }

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public void init(Config.Scope config) {
        // Needs no settings.
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        // Needs no other provider.
    }

    @Override
    public void close() {
        // Holds nothing open.
    }
}
