package io.tongban.idp.legacy.jpa;

import java.util.List;
import org.keycloak.connections.jpa.entityprovider.JpaEntityProvider;

/** Adds the link table to Keycloak's database. */
final class LegacyJpaProvider implements JpaEntityProvider {

    @Override
    public List<Class<?>> getEntities() {
        return List.of(LegacyLinkEntity.class);
    }

    @Override
    public String getChangelogLocation() {
        return "META-INF/tongban-legacy-changelog.xml";
    }

    @Override
    public String getFactoryId() {
        return LegacyJpaProviderFactory.ID;
    }

    @Override
    public void close() {
        // Holds nothing.
    }
}
