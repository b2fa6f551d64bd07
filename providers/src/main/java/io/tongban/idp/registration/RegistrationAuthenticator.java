package io.tongban.idp.registration;

import io.tongban.idp.page.Step;
import io.tongban.idp.page.Wizard;
import java.util.List;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.Authenticator;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** 用户注册, as the one execution of the registration flow (catalogue item 67, decisions 12 and 13). */
final class RegistrationAuthenticator implements Authenticator {

    private final List<Step> steps;
    private final boolean drawable;

    RegistrationAuthenticator(List<Step> steps, boolean drawable) {
        this.steps = steps;
        this.drawable = drawable;
    }

    @Override
    public void authenticate(AuthenticationFlowContext context) {
        new Wizard(context, steps, drawable).open();
    }

    @Override
    public void action(AuthenticationFlowContext context) {
        new Wizard(context, steps, drawable).answer();
    }

    @Override
    public boolean requiresUser() {
        return false;
    }

    @Override
    public boolean configuredFor(KeycloakSession session, RealmModel realm, UserModel user) {
        return true;
    }

    @Override
    public void setRequiredActions(KeycloakSession session, RealmModel realm, UserModel user) {
        // A registration asks for no credential to be set up.
    }

    @Override
    public void close() {
        // Holds nothing open.
    }
}
