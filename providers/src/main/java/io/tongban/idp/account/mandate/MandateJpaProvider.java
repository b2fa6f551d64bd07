package io.tongban.idp.account.mandate;

import java.util.List;
import org.keycloak.connections.jpa.entityprovider.JpaEntityProvider;

/** Adds the table of mandates to Keycloak's database. */
final class MandateJpaProvider implements JpaEntityProvider {

    @Override
    public List<Class<?>> getEntities() {
        return List.of(MandateEntity.class);
    }

    @Override
    public String getChangelogLocation() {
        return "META-INF/tongban-mandate-changelog.xml";
    }

    @Override
    public String getFactoryId() {
        return MandateJpaProviderFactory.ID;
    }

    @Override
    public void close() {
        // Holds nothing.
    }
}
