package io.tongban.realm;

import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.KeycloakBuilder;

/**
 * Whom the updater is to the server, from the environment only: {@code TONGBAN_SERVER_URL}, and either
 * {@code TONGBAN_ADMIN_CLIENT_ID} with {@code TONGBAN_ADMIN_CLIENT_SECRET} (a service account, the way for production,
 * where staff have a second factor) or {@code TONGBAN_ADMIN_USERNAME} with {@code TONGBAN_ADMIN_PASSWORD}.
 */
final class AdminLogin {

    private static final String REALM = "master";
    private static final String SERVER = "TONGBAN_SERVER_URL";
    private static final String CLIENT_ID = "TONGBAN_ADMIN_CLIENT_ID";
    private static final String CLIENT_SECRET = "TONGBAN_ADMIN_CLIENT_SECRET";
    private static final String USERNAME = "TONGBAN_ADMIN_USERNAME";
    private static final String PASSWORD = "TONGBAN_ADMIN_PASSWORD";

    private final Map<String, String> environment;

    AdminLogin(Map<String, String> environment) {
        this.environment = environment;
    }

    /** The variables that have no value but need one. */
    SortedSet<String> missing() {
        SortedSet<String> missing = new TreeSet<>(Set.of(SERVER));
        missing.addAll(has(USERNAME) ? Set.of(USERNAME, PASSWORD) : Set.of(CLIENT_ID, CLIENT_SECRET));
        missing.removeIf(this::has);
        return missing;
    }

    /** Logs in lazily: the first call fetches the token. */
    AdminApi open() {
        KeycloakBuilder builder = KeycloakBuilder.builder().realm(REALM).serverUrl(environment.get(SERVER));
        if (has(USERNAME)) {
            builder.grantType(OAuth2Constants.PASSWORD)
                    .clientId("admin-cli")
                    .username(environment.get(USERNAME))
                    .password(environment.get(PASSWORD));
        } else {
            builder.grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                    .clientId(environment.get(CLIENT_ID))
                    .clientSecret(environment.get(CLIENT_SECRET));
        }
        return new AdminApi(URI.create(environment.get(SERVER)), builder.build());
    }

    private boolean has(String name) {
        return !environment.getOrDefault(name, "").isBlank();
    }
}
