package io.tongban.it.support;

import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** A staff account of the master realm with some roles on realm fuwu, at the admin API; it is gone when closed. */
public final class StaffMember implements AutoCloseable {

    private static final String PASSWORD = "Gongzuo@2026";

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI server;
    private final RealmResource master;
    private final String id;
    private final Keycloak login;
    private String language = "zh-CN";

    private StaffMember(URI server, RealmResource master, String id, Keycloak login) {
        this.server = server;
        this.master = master;
        this.id = id;
        this.login = login;
    }

    /** Makes one with these roles of the realm's management client, and attributes such as {@code locale}. */
    public static StaffMember create(Platform platform, String name, Map<String, String> attributes, String... roles) {
        RealmResource master = platform.admin().realm("master");
        CredentialRepresentation password = new CredentialRepresentation();
        password.setType(CredentialRepresentation.PASSWORD);
        password.setValue(PASSWORD);
        UserRepresentation user = new UserRepresentation();
        user.setUsername(name);
        user.setEnabled(true);
        user.setEmail(name + "@example.org");
        user.setFirstName("Test");
        user.setLastName("Staff");
        user.setCredentials(List.of(password));
        attributes.forEach(user::singleAttribute);
        String id;
        try (Response made = master.users().create(user)) {
            id = CreatedResponseUtil.getCreatedId(made);
        }
        String client = master.clients().findByClientId("fuwu-realm").get(0).getId();
        List<RoleRepresentation> wanted = Stream.of(roles)
                .map(role -> master.clients().get(client).roles().get(role).toRepresentation())
                .toList();
        master.users().get(id).roles().clientLevel(client).add(wanted);
        URI server = platform.server().base();
        return new StaffMember(
                server, master, id, Keycloak.getInstance(server.toString(), "master", name, PASSWORD, "admin-cli"));
    }

    /** The password of every such account. */
    public static String password() {
        return PASSWORD;
    }

    /** Asks for answers in another language from now on. */
    public StaffMember language(String tag) {
        language = tag;
        return this;
    }

    /** Sends a call to the admin API of realm fuwu; the path is what follows the realm, the body JSON or null. */
    public HttpResponse<String> call(String method, String path, String body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server + "/admin/realms/fuwu" + path))
                .header("Authorization", "Bearer " + login.tokenManager().getAccessTokenString())
                .header("Content-Type", "application/json")
                .header("Accept-Language", language)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        login.close();
        master.users().get(id).remove();
    }
}
