package io.tongban.it.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tongban.runtime.KeycloakInstall;
import io.tongban.runtime.KeycloakServer;
import io.tongban.runtime.Ports;
import io.tongban.runtime.Postgres;
import io.tongban.runtime.VaultSettings;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/**
 * The whole platform as production builds it, on a PostgreSQL of its own: the server with realm fuwu, the legacy
 * table, the demo's accounts and the foreign-worker system. One for all test classes.
 */
public final class Platform implements CloseableResource {

    /** The databases. */
    public static final String KEYCLOAK_DATABASE = "keycloak";

    public static final String LEGACY_DATABASE = "legacy";

    static final String ADMIN = "admin";
    static final String CLIENT_SECRET = "a-secret-that-only-the-tests-know-and-use";

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Postgres postgres;
    private final SqlLog sql;
    private final KeycloakInstall install;
    private final Simulators simulators;

    /** Every node has the same keys. */
    private final Map<String, String> vault = VaultSettings.drawn();

    private final KeycloakServer server;
    private final ForeignWorkerSystem foreignWorkerSystem;
    private final Keycloak admin;
    private final URI home;

    private Platform(Path work, Path repository) throws IOException {
        Path log = Files.createDirectories(work).resolve("postgres.log");
        postgres = Postgres.start(work.resolve("postgres"), log)
                .create(KEYCLOAK_DATABASE)
                .create(LEGACY_DATABASE);
        postgres.execute(KEYCLOAK_DATABASE, "alter database " + KEYCLOAK_DATABASE + " set log_statement = 'all'");
        postgres.execute(LEGACY_DATABASE, "alter database " + LEGACY_DATABASE + " set log_statement = 'all'");
        sql = new SqlLog(log);
        install = KeycloakInstall.prepare(
                work.resolve("keycloak"),
                Path.of(System.getProperty("keycloak.dist")),
                repository.resolve("realm-config/target/server"),
                List.of(repository.resolve(
                        "integration-tests/test-hooks/target/tongban-test-hooks-1.0.0-SNAPSHOT.jar")),
                Map.of());
        simulators = Simulators.start(repository, work, http);
        server = startNode(install, Map.of()).awaitReady();
        simulators.awaitReady();
        admin = KeycloakBuilder.builder()
                .serverUrl(server.base().toString())
                .realm("master")
                .clientId("admin-cli")
                .username(ADMIN)
                .password(ADMIN)
                .build();
        home = URI.create("http://localhost:" + Ports.freePort());
        Seed.everything(this, repository.resolve("realm-config/demo"));
        foreignWorkerSystem = ForeignWorkerSystem.start(repository, work, server.base(), home, CLIENT_SECRET);
    }

    /**
     * Starts a server as one node of the cluster on this database, as production runs it.
     *
     * @param more options that only this node has
     */
    final KeycloakServer startNode(KeycloakInstall folder, Map<String, String> more) {
        Map<String, String> options = new LinkedHashMap<>(postgres.keycloakOptions(KEYCLOAK_DATABASE));
        options.put("cache", "ispn");
        options.put("cache-embedded-network-bind-address", "127.0.0.1");
        options.put("cache-embedded-network-bind-port", String.valueOf(Ports.freeClusterPort()));
        options.putAll(more);
        Map<String, String> environment = new HashMap<>(vault);
        environment.putAll(simulators.environment());
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", ADMIN);
        return KeycloakServer.start(folder, Ports.free(), options, environment);
    }

    /** The server's folder. */
    public KeycloakInstall install() {
        return install;
    }

    HttpClient http() {
        return http;
    }

    /** Starts everything; about a minute on two cores. */
    static Platform start() {
        try {
            return new Platform(
                    Path.of(System.getProperty("tongban.work"), "platform"),
                    Path.of(System.getProperty("tongban.repository")).toRealPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the foreign-worker system is, or will be. */
    URI home() {
        return home;
    }

    /** The realm's address. */
    public URI realm() {
        return URI.create(server.base() + "/realms/fuwu");
    }

    /** The server. */
    public KeycloakServer server() {
        return server;
    }

    /** The database server. */
    public Postgres postgres() {
        return postgres;
    }

    /** What PostgreSQL was asked. */
    public SqlLog sql() {
        return sql;
    }

    /**
     * Starts another server of the same build, not yet ready, on a database that has been made for it.
     *
     * @param options options of its own
     * @param variables of its own
     */
    public KeycloakServer startAnother(String database, Map<String, String> options, Map<String, String> variables) {
        Map<String, String> all = new HashMap<>(postgres.keycloakOptions(database));
        all.putAll(options);
        Map<String, String> environment = new HashMap<>(vault);
        environment.putAll(simulators.environment());
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", ADMIN);
        environment.putAll(variables);
        return KeycloakServer.start(install, Ports.free(), all, environment);
    }

    /** Another server as its staff see it; closed by the caller. */
    public Keycloak adminOf(KeycloakServer another) {
        return Keycloak.getInstance(another.base().toString(), "master", ADMIN, ADMIN, "admin-cli");
    }

    /** Codes and messages on another server that has the hooks. */
    public MessageHooks messages(URI realm) {
        return new MessageHooks(http, realm);
    }

    /** The carrier of short messages. */
    public Simulators simulators() {
        return simulators;
    }

    /** The foreign-worker system. */
    public ForeignWorkerSystem foreignWorkerSystem() {
        return foreignWorkerSystem;
    }

    /** The realm as staff see it. */
    public RealmResource fuwu() {
        return admin.realm("fuwu");
    }

    /** The server as staff see it. */
    public Keycloak admin() {
        return admin;
    }

    /** The status with which the admin API answers a post of staff without a body. */
    public int staffPosts(String path) {
        HttpRequest request = HttpRequest.newBuilder(server.base().resolve(path))
                .header("Authorization", "Bearer " + admin.tokenManager().getAccessTokenString())
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What an address of the admin API answers staff. */
    public JsonNode staffReads(String path) {
        HttpRequest request = HttpRequest.newBuilder(server.base().resolve(path))
                .header("Authorization", "Bearer " + admin.tokenManager().getAccessTokenString())
                .build();
        try {
            return new ObjectMapper()
                    .readTree(http.send(request, HttpResponse.BodyHandlers.ofString())
                            .body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The foreign-worker system's registration, used by a test in its stead. */
    public OidcClient client() {
        return new OidcClient(
                http, realm(), "foreign-worker-system", CLIENT_SECRET, foreignWorkerSystem.home() + "/login");
    }

    /** A browser nobody has used yet. */
    public Browser browser() {
        return new Browser(http);
    }

    /** Codes and messages, as pages use them. */
    public MessageHooks messages() {
        return new MessageHooks(http, realm());
    }

    /** The old system's table. */
    public LegacyRows legacyRows() {
        return new LegacyRows(this);
    }

    /** The single number that a query gives. */
    public long count(String database, String sql) {
        try (Connection connection = postgres.connect(database);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Makes a natural person with complete data and the demo's password, unless the login name is there. */
    public void person(String login) {
        person(login, "13000000660");
    }

    /** The same with a mobile number of one's own. */
    public void person(String login, String mobile) {
        UserRepresentation user = new UserRepresentation();
        user.setUsername(login);
        user.setEnabled(true);
        user.setAttributes(Map.of(
                "subject_type", List.of("natural"),
                "registered_login", List.of(login),
                "display_name", List.of("测试己"),
                "mobile", List.of(mobile),
                "data_state", List.of("complete")));
        CredentialRepresentation password = new CredentialRepresentation();
        password.setType(CredentialRepresentation.PASSWORD);
        password.setValue("Ceshi@2024");
        user.setCredentials(List.of(password));
        try (Response answer = fuwu().users().create(user)) {
            if (answer.getStatus() != 201 && answer.getStatus() != 409) {
                throw new IllegalStateException("no user " + login + ": HTTP " + answer.getStatus());
            }
        }
    }

    /** The picture code that a browser's tab shows. */
    public String captcha(Browser browser, String tabId) {
        Page note = browser.get(URI.create(realm() + "/test-hooks/captcha?tab_id=" + tabId));
        return note.status() == 200 ? Captcha.code(note.body()) : "";
    }

    /** Moves the server's clock that many seconds ahead of the machine's; 0 puts it right. */
    public void clock(int seconds) {
        clock(realm(), seconds);
    }

    /** Moves the clock of another server that has the hooks. */
    public void clock(URI realm, int seconds) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(realm + "/test-hooks/clock?offset=" + seconds))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        try {
            http.send(request, HttpResponse.BodyHandlers.discarding());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        foreignWorkerSystem.close();
        admin.close();
        server.close();
        simulators.close();
        postgres.close();
    }
}
