package io.tongban.idp.review.workbench;

import io.tongban.idp.review.Outcome;
import org.keycloak.events.admin.OperationType;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.resources.admin.AdminAuth;
import org.keycloak.services.resources.admin.AdminEventBuilder;

/**
 * Writes what staff do as Keycloak's admin events of the cases' realm (decision 29): who, what, when, from where, and nothing
 * of the applicant. The builder is internal: no SPI writes admin events from outside the admin API.
 */
record Audit(KeycloakSession session, Visit visit) {

    static final String CASE = "TONGBAN_CASE";
    static final String DOCUMENT = "TONGBAN_DOCUMENT";

    private static final String ACT = "act";

    void acted(String caseId, String act, Outcome outcome) {
        event(CASE, "review", "cases", caseId)
                .detail(ACT, act)
                .detail("outcome", outcome.name())
                .success();
    }

    void opened(String caseId, String documentId) {
        event(DOCUMENT, "review", "cases", caseId, "documents", documentId)
                .detail(ACT, "open")
                .success();
    }

    private AdminEventBuilder event(String type, String... path) {
        AdminAuth auth = new AdminAuth(
                visit.home(),
                visit.login().token(),
                visit.login().user(),
                visit.home().getClientByClientId(SignIn.CLIENT));
        return new AdminEventBuilder(
                        visit.realm(), auth, session, session.getContext().getConnection())
                .operation(OperationType.ACTION)
                .resource(type)
                .resourcePath(path);
    }
}
