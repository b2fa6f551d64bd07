package io.tongban.idp.account.vault;

import java.util.List;
import org.keycloak.Config;
import org.keycloak.connections.jpa.entityprovider.JpaEntityProvider;
import org.keycloak.connections.jpa.entityprovider.JpaEntityProviderFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.OrganizationModel;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.provider.ProviderEvent;

/** Adds the table of numbers to Keycloak's database, and forgets numbers with their owners. */
public final class VaultJpaProviderFactory implements JpaEntityProviderFactory {

    static final String ID = "tongban-vault";

    @Override
    public JpaEntityProvider create(KeycloakSession session) {
        return new VaultJpaProvider();
    }

    @Override
    public void init(Config.Scope config) {
        // Nothing to set.
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        factory.register(VaultJpaProviderFactory::forget);
    }

    private static void forget(ProviderEvent event) {
        if (event instanceof UserModel.UserRemovedEvent gone) {
            NumberVault.remove(
                    gone.getKeycloakSession(),
                    gone.getRealm().getId(),
                    gone.getUser().getId());
        } else if (event instanceof OrganizationModel.OrganizationRemovedEvent gone) {
            KeycloakSession session = gone.getKeycloakSession();
            NumberVault.remove(
                    session,
                    session.getContext().getRealm().getId(),
                    gone.getOrganization().getId());
        } else if (event instanceof RealmModel.RealmRemovedEvent gone) {
            NumberVault.removeRealm(gone.getKeycloakSession(), gone.getRealm().getId());
        }
    }

    @Override
    public void close() {
        // Holds nothing.
    }

    @Override
    public String getId() {
        return ID;
    }

    private static final class VaultJpaProvider implements JpaEntityProvider {

        @Override
        public List<Class<?>> getEntities() {
            return List.of(NumberEntity.class);
        }

        @Override
        public String getChangelogLocation() {
            return "META-INF/tongban-vault-changelog.xml";
        }

        @Override
        public String getFactoryId() {
            return ID;
        }

        @Override
        public void close() {
            // Holds nothing.
        }
    }
}
