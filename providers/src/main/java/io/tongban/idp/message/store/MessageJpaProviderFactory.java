package io.tongban.idp.message.store;

import org.keycloak.Config;
import org.keycloak.connections.jpa.entityprovider.JpaEntityProvider;
import org.keycloak.connections.jpa.entityprovider.JpaEntityProviderFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/** Registers the message table and its changelog. */
public final class MessageJpaProviderFactory implements JpaEntityProviderFactory {

    static final String ID = "tongban-message";

    @Override
    public JpaEntityProvider create(KeycloakSession session) {
        return new MessageJpaProvider();
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
