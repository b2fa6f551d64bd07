package io.tongban.idp.message.store;

import java.util.List;
import org.keycloak.connections.jpa.entityprovider.JpaEntityProvider;

/** Adds the message table to Keycloak's database. */
final class MessageJpaProvider implements JpaEntityProvider {

    @Override
    public List<Class<?>> getEntities() {
        return List.of(MessageEntity.class);
    }

    @Override
    public String getChangelogLocation() {
        return "META-INF/tongban-message-changelog.xml";
    }

    @Override
    public String getFactoryId() {
        return MessageJpaProviderFactory.ID;
    }

    @Override
    public void close() {
        // Holds nothing.
    }
}
