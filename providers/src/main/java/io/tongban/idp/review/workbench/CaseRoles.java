package io.tongban.idp.review.workbench;

import io.tongban.idp.review.Staff;
import org.jboss.logging.Logger;
import org.keycloak.Config;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.models.utils.PostMigrationEvent;
import org.keycloak.provider.ProviderEvent;

/**
 * Gives every realm's management client in the staff's realm the roles of the workbench, as Keycloak gives it its own: when the
 * server starts, and when a realm is made. The admin API changes nothing of a management client (Keycloak 26.7 answers 403),
 * so the realm files cannot.
 */
final class CaseRoles {

    private static final Logger LOG = Logger.getLogger(CaseRoles.class);

    private final KeycloakSessionFactory sessions;

    CaseRoles(KeycloakSessionFactory sessions) {
        this.sessions = sessions;
    }

    void keep() {
        sessions.register(this::onEvent);
    }

    private void onEvent(ProviderEvent event) {
        if (event instanceof RealmModel.RealmPostCreateEvent made) {
            give(made.getCreatedRealm());
        } else if (event instanceof PostMigrationEvent) {
            try {
                KeycloakModelUtils.runJobInTransaction(
                        sessions, session -> session.realms().getRealmsStream().forEach(CaseRoles::give));
            } catch (RuntimeException e) {
                // Another node that started at the same moment made them; the next start looks again.
                LOG.warn("the roles of the review workbench were not made", e);
            }
        }
    }

    private static void give(RealmModel realm) {
        ClientModel management = realm.getMasterAdminClient();
        if (management == null || realm.getName().equals(Config.getAdminRealm())) {
            return;
        }
        for (Staff.Role role : Staff.Role.values()) {
            if (management.getRole(role.role()) == null) {
                management.addRole(role.role()).setDescription("${role_" + role.role() + "}");
            }
        }
    }
}
