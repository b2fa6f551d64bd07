package io.tongban.idp.portal;

import org.keycloak.models.KeycloakSession;
import org.keycloak.services.resource.RealmResourceProvider;

/** One session's {@link PortalResource}. */
record PortalResourceProvider(KeycloakSession session) implements RealmResourceProvider {

    @Override
    public Object getResource() {
        return new PortalResource(session);
    }

    @Override
    public void close() {
        // Holds nothing open.
    }
}
