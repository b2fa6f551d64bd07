package io.tongban.idp.recovery.appeal;

import io.tongban.idp.review.CaseKind;
import io.tongban.idp.review.CaseKindProviderFactory;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/** Makes one of the two appeals known as a kind of case. */
abstract class AppealKindFactory implements CaseKindProviderFactory {

    private final AppealKind kind;

    AppealKindFactory(AppealKind kind) {
        this.kind = kind;
    }

    @Override
    public CaseKind create(KeycloakSession session) {
        return new AppealCaseKind(session);
    }

    @Override
    public void init(Config.Scope config) {
        // Everything is set in the realm.
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        // Nothing to do.
    }

    @Override
    public void close() {
        // Holds nothing.
    }

    @Override
    public String getId() {
        return kind.id();
    }
}
