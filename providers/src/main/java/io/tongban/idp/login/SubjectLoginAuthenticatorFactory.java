package io.tongban.idp.login;

import io.tongban.idp.page.captcha.DrawingTrial;
import java.util.List;
import org.keycloak.Config;
import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.AuthenticatorFactory;
import org.keycloak.models.AuthenticationExecutionModel.Requirement;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.credential.PasswordCredentialModel;
import org.keycloak.provider.ProviderConfigProperty;

/** Offers the login page to authentication flows as {@value #ID}. */
public final class SubjectLoginAuthenticatorFactory implements AuthenticatorFactory {

    public static final String ID = "tongban-subject-login";

    private static final Requirement[] REQUIREMENTS = {Requirement.REQUIRED, Requirement.ALTERNATIVE};

    private DrawingTrial drawing;

    @Override
    public Authenticator create(KeycloakSession session) {
        return new SubjectLoginAuthenticator(drawing.succeeded());
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
        return PasswordCredentialModel.TYPE;
    }

    @Override
    public String getDisplayType() {
        return "Tongban login page";
    }

    @Override
    public String getHelpText() {
        return "Login name, password and picture code, for natural persons and organisations on tabs of their own.";
    }

    @Override
    public boolean isConfigurable() {
        return true;
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
        return SubjectLoginConfig.properties();
    }

    @Override
    public void close() {
        // Holds nothing open.
    }
}
