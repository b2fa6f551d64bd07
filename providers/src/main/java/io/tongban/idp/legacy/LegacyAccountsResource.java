package io.tongban.idp.legacy;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.services.resources.admin.fgap.AdminPermissionEvaluator;

/** {@code /admin/realms/{realm}/legacy-accounts}, for whoever may view users. */
public final class LegacyAccountsResource {

    private final KeycloakSession session;
    private final RealmModel realm;
    private final AdminPermissionEvaluator auth;

    LegacyAccountsResource(KeycloakSession session, RealmModel realm, AdminPermissionEvaluator auth) {
        this.session = session;
        this.realm = realm;
        this.auth = auth;
    }

    /** The counts over all tables of the realm. */
    @GET
    @Path("summary")
    @Produces(MediaType.APPLICATION_JSON)
    public LegacyCounts summary() {
        auth.users().requireView();
        return LegacyComponent.allOf(session, realm)
                .map(LegacyCounts::of)
                .reduce(new LegacyCounts(0, 0, 0), LegacyCounts::plus);
    }
}
