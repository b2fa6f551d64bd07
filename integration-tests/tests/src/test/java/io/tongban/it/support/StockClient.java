package io.tongban.it.support;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.LinkedHashMap;
import java.util.Map;
import org.keycloak.representations.idm.AuthenticationExecutionInfoRepresentation;
import org.keycloak.representations.idm.AuthenticationFlowRepresentation;
import org.keycloak.representations.idm.ClientRepresentation;

/** A client of the same realm and the same scopes that logs in by Keycloak's own browser flow. */
public final class StockClient {

    private static final String ID = "stock-flow";

    private final Platform platform;
    private final OidcClient client;

    private StockClient(Platform platform, OidcClient client) {
        this.platform = platform;
        this.client = client;
    }

    /** Makes the client after the foreign-worker system's. */
    public static StockClient create(Platform platform) {
        OidcClient ours = platform.client();
        ClientRepresentation copy =
                platform.fuwu().clients().findByClientId(ours.id()).get(0);
        copy.setId(null);
        copy.setClientId(ID);
        copy.setSecret(ours.secret());
        copy.setProtocolMappers(null);
        copy.getAttributes().put("login_theme", "keycloak.v2");
        String flow = stockForm(platform);
        copy.setAuthenticationFlowBindingOverrides(Map.of("browser", flow));
        try (Response answer = platform.fuwu().clients().create(copy)) {
            assertThat(answer.getStatus()).isIn(201, 409);
        }
        return new StockClient(
                platform,
                new OidcClient(HttpClient.newHttpClient(), ours.realm(), ID, ours.secret(), ours.redirectUri()));
    }

    /** Keycloak's form for name and password alone: its browser flow without the page that asks for the name first. */
    private static String stockForm(Platform platform) {
        AuthenticationFlowRepresentation flow = new AuthenticationFlowRepresentation();
        flow.setAlias(ID);
        flow.setProviderId("basic-flow");
        flow.setTopLevel(true);
        try (Response answer = platform.fuwu().flows().createFlow(flow)) {
            if (answer.getStatus() == 201) {
                platform.fuwu().flows().addExecution(ID, Map.of("provider", "auth-username-password-form"));
            }
        }
        AuthenticationExecutionInfoRepresentation form =
                platform.fuwu().flows().getExecutions(ID).get(0);
        form.setRequirement("REQUIRED");
        platform.fuwu().flows().updateExecutions(ID, form);
        return platform.fuwu().flows().getFlows().stream()
                .filter(candidate -> candidate.getAlias().equals(ID))
                .findFirst()
                .orElseThrow()
                .getId();
    }

    /** Where its login page begins. */
    public URI authorization() {
        return client.authorization(Map.of());
    }

    /** One full login: page, post, code for token. */
    public void login(String name, String password) {
        Browser browser = platform.browser();
        Page page = browser.get(client.authorization(Map.of()));
        Map<String, String> form = new LinkedHashMap<>();
        form.put("username", name);
        form.put("password", password);
        page = browser.post(URI.create(page.document().select("form").attr("action")), form);
        assertThat(page.location()).as(page.body()).isNotNull();
        assertThat(client.tokens(page.location()).has("id_token")).isTrue();
    }
}
