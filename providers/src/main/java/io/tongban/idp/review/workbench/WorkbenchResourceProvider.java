package io.tongban.idp.review.workbench;

import org.keycloak.models.KeycloakSession;
import org.keycloak.services.resource.RealmResourceProvider;

/** One session's {@link WorkbenchResource}. */
record WorkbenchResourceProvider(KeycloakSession session) implements RealmResourceProvider {

    @Override
    public Object getResource() {
        return new WorkbenchResource(session);
    }

    @Override
    public void close() {
        // Holds nothing open.
    }
}
