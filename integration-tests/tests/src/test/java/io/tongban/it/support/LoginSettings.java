package io.tongban.it.support;

import java.util.HashMap;
import java.util.Map;
import org.keycloak.admin.client.resource.AuthenticationManagementResource;
import org.keycloak.representations.idm.AuthenticatorConfigRepresentation;

/** The settings of the login step, as staff change them; put back when closed. */
public final class LoginSettings implements AutoCloseable {

    private final Platform platform;
    private final Map<String, String> before;

    private LoginSettings(Platform platform) {
        this.platform = platform;
        this.before = stored().getConfig();
    }

    /** Changes some settings, the others stay. */
    public static LoginSettings change(Platform platform, Map<String, String> settings) {
        LoginSettings change = new LoginSettings(platform);
        Map<String, String> all = new HashMap<>(change.before);
        all.putAll(settings);
        change.store(all);
        return change;
    }

    private AuthenticatorConfigRepresentation stored() {
        AuthenticationManagementResource flows = platform.fuwu().flows();
        String flow = platform.fuwu().toRepresentation().getBrowserFlow();
        return flows.getExecutions(flow).stream()
                .filter(execution -> "tongban-subject-login".equals(execution.getProviderId()))
                .map(execution -> flows.getAuthenticatorConfig(execution.getAuthenticationConfig()))
                .findFirst()
                .orElseThrow();
    }

    private void store(Map<String, String> settings) {
        AuthenticatorConfigRepresentation stored = stored();
        stored.setConfig(settings);
        platform.fuwu().flows().updateAuthenticatorConfig(stored.getId(), stored);
    }

    @Override
    public void close() {
        store(before);
    }
}
