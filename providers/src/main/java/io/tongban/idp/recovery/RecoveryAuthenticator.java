package io.tongban.idp.recovery;

import io.tongban.idp.page.Step;
import io.tongban.idp.page.Wizard;
import java.util.List;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.Authenticator;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** The ways back into an account, as one execution of the reset credentials flow (catalogue A4). Nobody is logged in by it. */
final class RecoveryAuthenticator implements Authenticator {

    /** In the address of the recovery pages: the word of a button of the first page. */
    private static final String WAY = "way";

    private final List<Step> steps;
    private final boolean drawable;

    RecoveryAuthenticator(List<Step> steps, boolean drawable) {
        this.steps = steps;
        this.drawable = drawable;
    }

    @Override
    public void authenticate(AuthenticationFlowContext context) {
        // A page elsewhere may lead to one of the ways at once.
        String way = context.getUriInfo().getQueryParameters().getFirst(WAY);
        new Wizard(context, steps, drawable).open(ChoiceStep.first(way));
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
        // A recovery asks for no credential to be set up.
    }

    @Override
    public void close() {
        // Holds nothing open.
    }
}
