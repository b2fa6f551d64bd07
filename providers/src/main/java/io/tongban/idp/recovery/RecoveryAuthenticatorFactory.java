package io.tongban.idp.recovery;

import io.tongban.idp.page.Step;
import io.tongban.idp.page.captcha.DrawingTrial;
import io.tongban.idp.recovery.appeal.AppealSteps;
import io.tongban.idp.recovery.reset.ResetSteps;
import io.tongban.idp.review.follow.CaseSteps;
import java.util.ArrayList;
import java.util.List;
import org.keycloak.Config;
import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.AuthenticatorFactory;
import org.keycloak.models.AuthenticationExecutionModel.Requirement;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.provider.ProviderConfigProperty;

/** Offers the recovery pages to the reset credentials flow as {@value #ID}. */
public final class RecoveryAuthenticatorFactory implements AuthenticatorFactory {

    public static final String ID = "tongban-recovery";

    private static final Requirement[] REQUIREMENTS = {Requirement.REQUIRED};

    private DrawingTrial drawing;

    @Override
    public Authenticator create(KeycloakSession session) {
        List<Step> steps = new ArrayList<>();
        steps.add(new ChoiceStep());
        steps.addAll(ResetSteps.all(session));
        steps.addAll(AppealSteps.all(session));
        steps.addAll(CaseSteps.all(ChoiceStep.ID));
        return new RecoveryAuthenticator(steps, drawing.succeeded());
    }

    @Override
    public void init(Config.Scope config) {
        // Drawing is tried in postInit: this runs while the server is built, too.
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        drawing = DrawingTrial.begin();
    }

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public String getReferenceCategory() {
        return null;
    }

    @Override
    public String getDisplayType() {
        return "Tongban recovery pages";
    }

    @Override
    public String getHelpText() {
        return "Choice of a way, reset by a one-time code to the phone or mailbox on file, and appeals.";
    }

    @Override
    public boolean isConfigurable() {
        return false;
    }

    @Override
    public Requirement[] getRequirementChoices() {
        return REQUIREMENTS.clone();
    }

    @Override
    public boolean isUserSetupAllowed() {
        return false;
    }

    @Override
    public List<ProviderConfigProperty> getConfigProperties() {
        return List.of();
    }

    @Override
    public void close() {
        // Holds nothing open.
    }
}
