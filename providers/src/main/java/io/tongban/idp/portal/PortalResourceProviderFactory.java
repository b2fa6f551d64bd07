package io.tongban.idp.portal;

import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.services.resource.RealmResourceProvider;
import org.keycloak.services.resource.RealmResourceProviderFactory;

/** Serves the platform's own pages below {@code /realms/{realm}/portal}. */
public final class PortalResourceProviderFactory implements RealmResourceProviderFactory {

    public static final String ID = "portal";

    @Override
    public RealmResourceProvider create(KeycloakSession session) {
        return new PortalResourceProvider(session);
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
