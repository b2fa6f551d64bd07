package io.tongban.idp.review.workbench;

import io.tongban.idp.review.AccountRemoval;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.services.resource.RealmResourceProvider;
import org.keycloak.services.resource.RealmResourceProviderFactory;

/** Serves the review workbench below {@code /realms/master/workbench}: staff are in the master realm (decision 30). */
public final class WorkbenchResourceProviderFactory implements RealmResourceProviderFactory {

    static final String ID = "workbench";

    @Override
    public RealmResourceProvider create(KeycloakSession session) {
        return new WorkbenchResourceProvider(session);
    }

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public void init(Config.Scope config) {
        // Needs no settings.
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        new CaseRoles(factory).keep();
        // Here, since cases themselves are no provider of Keycloak's.
        AccountRemoval.follow(factory);
    }

    @Override
    public void close() {
        // Holds nothing open.
    }
}
