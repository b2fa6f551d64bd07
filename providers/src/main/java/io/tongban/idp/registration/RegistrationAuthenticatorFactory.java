package io.tongban.idp.registration;

import io.tongban.idp.page.captcha.DrawingTrial;
import java.util.List;
import org.keycloak.Config;
import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.AuthenticatorFactory;
import org.keycloak.models.AuthenticationExecutionModel.Requirement;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.provider.ProviderConfigProperty;

/** Offers the registration pages to the registration flow as {@value #ID}. */
public final class RegistrationAuthenticatorFactory implements AuthenticatorFactory {

    public static final String ID = "tongban-registration";

    private static final Requirement[] REQUIREMENTS = {Requirement.REQUIRED};

    private DrawingTrial drawing;

    @Override
    public Authenticator create(KeycloakSession session) {
        return new RegistrationAuthenticator(RegistrationSteps.all(), drawing.succeeded());
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
        return "Tongban registration pages";
    }

    @Override
    public String getHelpText() {
        return "Registration of natural persons and organisations, with the national check or a review.";
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
