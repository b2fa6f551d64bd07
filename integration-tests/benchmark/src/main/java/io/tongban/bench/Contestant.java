package io.tongban.bench;

import io.tongban.realm.RealmUpdate;
import io.tongban.runtime.KeycloakInstall;
import io.tongban.runtime.KeycloakServer;
import io.tongban.runtime.Ports;
import io.tongban.runtime.Postgres;
import io.tongban.runtime.VaultSettings;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.RealmRepresentation;

/** One of the two servers: installed, started, with its realm, client and users. */
final class Contestant implements AutoCloseable {

    private static final String ADMIN = "admin";
    private static final String CLIENT = "foreign-worker-system";
    private static final String SECRET = "a-secret-that-only-the-benchmark-knows";
    /** The same for both, so that memory is what each needs and not what it was given. */
    private static final String HEAP = "-Xms256m -Xmx512m";

    /**
     * The compiler inlines the rounds of Bouncy Castle's Argon2 or not, by chance, anew in every process: without this a login
     * costs 40 or 70 ms of processor time on either server, and a run compares two throws of dice.
     */
    private static final String SAME_HASH = "-XX:CompileCommand=quiet"
            + " -XX:CompileCommand=inline,org.bouncycastle.crypto.generators.Argon2BytesGenerator*::*";

    private static final String HOME = "http://localhost:18081";

    private final Subject subject;
    private final Supplier<KeycloakServer> starter;
    private final List<Double> startSeconds = new ArrayList<>();
    private KeycloakServer server;

    private Contestant(Subject subject, Supplier<KeycloakServer> starter) {
        this.subject = subject;
        this.starter = starter;
        start();
    }

    private void start() {
        long begin = System.nanoTime();
        server = starter.get().awaitReady();
        startSeconds.add((System.nanoTime() - begin) / 1e9);
    }

    /** Stops the server and starts it again, to measure that once more. */
    void restart() {
        server.close();
        start();
    }

    /** Keycloak as it comes, with its own login page. */
    static Contestant stock(Path work, Postgres postgres, int users) throws SQLException {
        KeycloakInstall install = KeycloakInstall.prepare(
                work.resolve("stock"),
                distribution(),
                null,
                List.of(),
                Map.of("db", "postgres", "health-enabled", "true", "metrics-enabled", "true"));
        return start("stock", install, postgres, users, null);
    }

    /** The platform as production builds it, with the picture code asked at every login. */
    static Contestant ours(Path work, Path repository, Postgres postgres, int users) throws SQLException {
        KeycloakInstall install = KeycloakInstall.prepare(
                work.resolve("ours"),
                distribution(),
                repository.resolve("realm-config/target/server"),
                List.of(repository.resolve(
                        "integration-tests/test-hooks/target/tongban-test-hooks-1.0.0-SNAPSHOT.jar")),
                Map.of());
        return start("ours", install, postgres, users, repository.resolve("realm-config/target/server/realm"));
    }

    private static Contestant start(String name, KeycloakInstall install, Postgres postgres, int users, Path realmFiles)
            throws SQLException {
        postgres.create(name);
        Map<String, String> environment = new HashMap<>(VaultSettings.drawn());
        environment.putAll(Map.of(
                "KC_BOOTSTRAP_ADMIN_USERNAME",
                ADMIN,
                "KC_BOOTSTRAP_ADMIN_PASSWORD",
                ADMIN,
                "JAVA_OPTS_KC_HEAP",
                HEAP,
                "JAVA_OPTS_APPEND",
                SAME_HASH));
        KeycloakServer first = KeycloakServer.start(install, Ports.free(), postgres.keycloakOptions(name), environment)
                .awaitReady();
        prepare(name, first, postgres, users, realmFiles);
        first.close();
        Ports ports = Ports.free();
        URI realm = URI.create("http://localhost:" + ports.http() + "/realms/fuwu");
        Map<String, String> fields = realmFiles == null ? Map.of() : Map.of("subjectType", "natural", "do", "login");
        return new Contestant(
                new Subject(name, realm, CLIENT, SECRET, HOME + "/login", fields),
                () -> KeycloakServer.start(install, ports, postgres.keycloakOptions(name), environment));
    }

    private static void prepare(String name, KeycloakServer server, Postgres postgres, int users, Path realmFiles)
            throws SQLException {
        try (Keycloak admin = KeycloakBuilder.builder()
                .serverUrl(server.base().toString())
                .realm("master")
                .clientId("admin-cli")
                .username(ADMIN)
                .password(ADMIN)
                .build()) {
            if (realmFiles == null) {
                stockRealm(admin);
            } else {
                ourRealm(server, realmFiles);
            }
            RealmResource realm = admin.realm("fuwu");
            Users.create(realm, postgres, name, users);
        }
    }

    private static void stockRealm(Keycloak admin) {
        RealmRepresentation realm = new RealmRepresentation();
        realm.setRealm("fuwu");
        realm.setEnabled(true);
        realm.setBruteForceProtected(true);
        // As in our realm: what is written down of a login is part of its cost.
        realm.setEventsEnabled(true);
        ClientRepresentation client = new ClientRepresentation();
        client.setClientId(CLIENT);
        client.setSecret(SECRET);
        client.setRedirectUris(List.of(HOME + "/login"));
        client.setFullScopeAllowed(false);
        realm.setClients(List.of(client));
        admin.realms().create(realm);
    }

    private static void ourRealm(KeycloakServer server, Path realmFiles) {
        Map<String, String> environment = Map.of(
                "TONGBAN_SERVER_URL", server.base().toString(),
                "TONGBAN_ADMIN_USERNAME", ADMIN,
                "TONGBAN_ADMIN_PASSWORD", ADMIN,
                "TONGBAN_STAFF_SECOND_FACTOR", "DISABLED",
                "FOREIGN_WORKER_SYSTEM_URL", HOME,
                "FOREIGN_WORKER_SYSTEM_CLIENT_SECRET", SECRET);
        PrintWriter out = new PrintWriter(System.out, true);
        if (RealmUpdate.run(new String[] {realmFiles.toString()}, environment, out) != 0) {
            throw new IllegalStateException("the realm could not be made");
        }
    }

    private static Path distribution() {
        return Path.of(System.getProperty("keycloak.dist"));
    }

    Subject subject() {
        return subject;
    }

    ProcessHandle process() {
        return server.process().toHandle();
    }

    /** The median of all starts so far but the first, which reads the disk. */
    double startSeconds() {
        double[] sorted = startSeconds.stream()
                .skip(1)
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        return sorted[sorted.length / 2];
    }

    @Override
    public void close() {
        server.close();
    }
}
