package io.tongban.idp.review.evidence;

import io.tongban.idp.account.Hourly;
import java.util.List;
import org.keycloak.Config;
import org.keycloak.connections.jpa.entityprovider.JpaEntityProvider;
import org.keycloak.connections.jpa.entityprovider.JpaEntityProviderFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;
import org.keycloak.models.utils.PostMigrationEvent;
import org.keycloak.provider.ProviderEvent;

/** Adds the table of documents to Keycloak's database, and starts the job that erases them. */
public final class EvidenceJpaProviderFactory implements JpaEntityProviderFactory {

    static final String ID = "tongban-evidence";

    @Override
    public JpaEntityProvider create(KeycloakSession session) {
        return new EvidenceJpaProvider();
    }

    @Override
    public void init(Config.Scope config) {
        // Nothing to set.
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        factory.register(event -> happened(factory, event));
    }

    private static void happened(KeycloakSessionFactory factory, ProviderEvent event) {
        if (event instanceof PostMigrationEvent) {
            Hourly.schedule(factory, new Erasure());
        } else if (event instanceof RealmModel.RealmRemovedEvent gone) {
            EvidenceRows.removeRealm(gone.getKeycloakSession(), gone.getRealm().getId());
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

    private static final class EvidenceJpaProvider implements JpaEntityProvider {

        @Override
        public List<Class<?>> getEntities() {
            return List.of(EvidenceEntity.class);
        }

        @Override
        public String getChangelogLocation() {
            return "META-INF/tongban-evidence-changelog.xml";
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
