package io.tongban.testhooks;

import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.services.resource.RealmResourceProvider;
import org.keycloak.services.resource.RealmResourceProviderFactory;

/** Puts the hooks of messages and codes under {@code /realms/{realm}/message-hooks}. */
public final class MessageHooksFactory implements RealmResourceProviderFactory {

    @Override
    public String getId() {
        return "message-hooks";
    }

    @Override
    public RealmResourceProvider create(KeycloakSession session) {
        return new MessageHooks(session);
    }

    @Override
    public void init(Config.Scope config) {
        // nothing to read
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        // nothing to listen to
    }

    @Override
    public void close() {
        // nothing is held
    }
}
