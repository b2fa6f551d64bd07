package io.tongban.idp.legacy.jpa;

import org.keycloak.Config;
import org.keycloak.connections.jpa.entityprovider.JpaEntityProvider;
import org.keycloak.connections.jpa.entityprovider.JpaEntityProviderFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/** Registers the link table and its changelog. */
public final class LegacyJpaProviderFactory implements JpaEntityProviderFactory {

    static final String ID = "tongban-legacy";

    @Override
    public JpaEntityProvider create(KeycloakSession session) {
        return new LegacyJpaProvider();
    }

    @Override
    public void init(Config.Scope config) {
        // Nothing to set.
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
        return ID;
    }
}
