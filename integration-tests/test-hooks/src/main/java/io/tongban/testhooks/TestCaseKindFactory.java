package io.tongban.testhooks;

import io.tongban.idp.review.CaseKind;
import io.tongban.idp.review.CaseKindProviderFactory;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/** A kind of case for tests. */
public final class TestCaseKindFactory implements CaseKindProviderFactory {

    @Override
    public String getId() {
        return "test";
    }

    @Override
    public CaseKind create(KeycloakSession session) {
        return new TestCaseKind(false);
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
