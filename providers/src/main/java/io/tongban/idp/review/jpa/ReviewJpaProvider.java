package io.tongban.idp.review.jpa;

import java.util.List;
import org.keycloak.connections.jpa.entityprovider.JpaEntityProvider;

/** Adds the tables of cases to Keycloak's database. */
final class ReviewJpaProvider implements JpaEntityProvider {

    @Override
    public List<Class<?>> getEntities() {
        return List.of(CaseEntity.class, CaseHistoryEntity.class);
    }

    @Override
    public String getChangelogLocation() {
        return "META-INF/tongban-review-changelog.xml";
    }

    @Override
    public String getFactoryId() {
        return ReviewJpaProviderFactory.ID;
    }

    @Override
    public void close() {
        // Holds nothing.
    }
}
