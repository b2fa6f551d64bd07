package io.tongban.idp.registration;

import io.tongban.idp.account.PendingReview;
import io.tongban.idp.identity.SubjectType;
import io.tongban.idp.review.CaseKind;
import io.tongban.idp.review.CaseKindProviderFactory;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/** Makes one of the two kinds of registration known as a kind of case. */
abstract class RegistrationKindFactory implements CaseKindProviderFactory {

    private final SubjectType type;

    RegistrationKindFactory(SubjectType type) {
        this.type = type;
    }

    @Override
    public CaseKind create(KeycloakSession session) {
        return new RegistrationCaseKind(session);
    }

    @Override
    public String getId() {
        return PendingReview.caseKind(type);
    }

    @Override
    public void init(Config.Scope config) {
        // Needs no settings.
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        // Needs no other provider.
    }

    @Override
    public void close() {
        // Holds nothing open.
    }
}
