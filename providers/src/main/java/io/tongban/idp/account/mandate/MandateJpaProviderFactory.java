package io.tongban.idp.account.mandate;

import org.keycloak.Config;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.connections.jpa.entityprovider.JpaEntityProvider;
import org.keycloak.connections.jpa.entityprovider.JpaEntityProviderFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.OrganizationModel.OrganizationRemovedEvent;
import org.keycloak.models.RealmModel.RealmRemovedEvent;
import org.keycloak.models.UserModel.UserRemovedEvent;
import org.keycloak.provider.ProviderEvent;

/** Registers the table of mandates and removes its rows with the realm, the unit or the person. */
public final class MandateJpaProviderFactory implements JpaEntityProviderFactory {

    static final String ID = "tongban-mandate";

    @Override
    public JpaEntityProvider create(KeycloakSession session) {
        return new MandateJpaProvider();
    }

    @Override
    public void init(Config.Scope config) {
        // Nothing to set.
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        factory.register(MandateJpaProviderFactory::onEvent);
    }

    private static void onEvent(ProviderEvent event) {
        if (event instanceof RealmRemovedEvent removed) {
            remove(removed.getKeycloakSession(), "realmId", removed.getRealm().getId());
        } else if (event instanceof OrganizationRemovedEvent removed) {
            remove(
                    removed.getKeycloakSession(),
                    "organizationId",
                    removed.getOrganization().getId());
        } else if (event instanceof UserRemovedEvent removed) {
            remove(removed.getKeycloakSession(), "userId", removed.getUser().getId());
        }
    }

    private static void remove(KeycloakSession session, String field, String value) {
        session.getProvider(JpaConnectionProvider.class)
                .getEntityManager()
                .createQuery("delete from MandateEntity m where m." + field + " = :value")
                .setParameter("value", value)
                .executeUpdate();
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
