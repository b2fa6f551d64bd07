package io.tongban.idp.review.jpa;

import io.tongban.idp.account.Hourly;
import org.keycloak.Config;
import org.keycloak.connections.jpa.entityprovider.JpaEntityProvider;
import org.keycloak.connections.jpa.entityprovider.JpaEntityProviderFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel.RealmRemovedEvent;
import org.keycloak.models.utils.PostMigrationEvent;

/** Registers the tables of cases and their changelog. */
public final class ReviewJpaProviderFactory implements JpaEntityProviderFactory {

    static final String ID = "tongban-review";

    @Override
    public JpaEntityProvider create(KeycloakSession session) {
        return new ReviewJpaProvider();
    }

    @Override
    public void init(Config.Scope config) {
        // Nothing to set.
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        factory.register(event -> {
            if (event instanceof PostMigrationEvent) {
                Hourly.schedule(factory, new CaseErasure());
            } else if (event instanceof RealmRemovedEvent removed) {
                CaseRows.removeRealm(
                        removed.getKeycloakSession(), removed.getRealm().getId());
            }
        });
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
