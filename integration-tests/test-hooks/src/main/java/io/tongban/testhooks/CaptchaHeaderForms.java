package io.tongban.testhooks;

import jakarta.ws.rs.core.Response;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.forms.login.freemarker.FreeMarkerLoginFormsProvider;
import org.keycloak.forms.login.freemarker.FreeMarkerLoginFormsProviderFactory;
import org.keycloak.models.KeycloakSession;

/**
 * Sends the code of the login page's picture along with the page, so that the benchmark reads it as a person does: without
 * asking the server once more.
 */
public final class CaptchaHeaderForms extends FreeMarkerLoginFormsProviderFactory {

    static final String HEADER = "X-Test-Captcha";

    @Override
    public LoginFormsProvider create(KeycloakSession session) {
        return new Forms(session);
    }

    @Override
    public String getId() {
        return "test-captcha-header";
    }

    @Override
    public int order() {
        return 1;
    }

    private static final class Forms extends FreeMarkerLoginFormsProvider {

        Forms(KeycloakSession session) {
            super(session);
        }

        @Override
        public Response createLoginUsernamePassword() {
            String note = authenticationSession == null
                    ? null
                    : authenticationSession.getAuthNote(TestHooksResource.CAPTCHA_NOTE);
            if (note != null) {
                setResponseHeader(HEADER, note);
            }
            return super.createLoginUsernamePassword();
        }
    }
}
