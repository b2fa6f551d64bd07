package io.tongban.it.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.tongban.it.support.MessageHooks;
import io.tongban.it.support.MessageHooks.Asker;
import io.tongban.it.support.Platform;
import io.tongban.it.support.PlatformTest;
import io.tongban.it.support.Simulators;
import io.tongban.runtime.KeycloakServer;
import io.tongban.runtime.Ports;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.representations.idm.RealmRepresentation;

/** Two nodes on one database, logging as much as they can of what matters here; one of them is killed. */
@PlatformTest
@TestInstance(Lifecycle.PER_CLASS)
class TwoNodesTest {

    private static final String DATABASE = "nodes";
    private static final String LOG_LEVEL = "info,io.tongban:trace,org.hibernate.orm.jdbc.bind:trace,"
            + "org.hibernate.SQL:trace,org.keycloak.services:trace,org.keycloak.models:trace,org.keycloak.email:trace,"
            + "org.keycloak.theme:trace,org.keycloak.cluster:trace,org.apache.http:trace,jdk.httpclient:trace,"
            + "io.vertx:debug,org.infinispan.cache:trace,freemarker:trace";

    private final Platform platform;
    private final Simulators simulators;
    private KeycloakServer first;
    private KeycloakServer second;

    TwoNodesTest(Platform platform) {
        this.platform = platform;
        this.simulators = platform.simulators();
    }

    @BeforeAll
    void startBoth() {
        platform.postgres().create(DATABASE);
        first = start().awaitReady();
        second = start().awaitReady();
        try (Keycloak admin = platform.adminOf(first)) {
            RealmRepresentation theme = new RealmRepresentation();
            theme.setEmailTheme("tongban");
            admin.realm("master").update(theme);
        }
    }

    private KeycloakServer start() {
        Map<String, String> options = new HashMap<>();
        options.put("cache", "ispn");
        options.put("cache-embedded-network-bind-address", "127.0.0.1");
        options.put("cache-embedded-network-bind-port", String.valueOf(Ports.freeClusterPort()));
        options.put("log-level", LOG_LEVEL);
        // Longer than the carrier hangs, so that the node is still waiting for the answer when it is killed.
        return platform.startAnother(DATABASE, options, Map.of("KC_SPI_TONGBAN_SMS_GATEWAY__HTTP__TIMEOUT", "60000"));
    }

    @AfterAll
    void stopBoth() {
        simulators.carrier("UP");
        Stream.of(first, second).filter(node -> node != null).forEach(KeycloakServer::close);
    }

    /** In one method, since the node that is killed does not come back. */
    @Test
    void twoNodesBehaveAsOneAndOneIsEnough() throws IOException {
        MessageHooks one = platform.messages(realm(first));
        MessageHooks two = platform.messages(realm(second));
        Asker asker = Asker.of("13000003001");
        assertThat(one.send(asker).path("answer").asText()).isEqualTo("sent");
        assertThat(two.send(asker).path("answer").asText()).isEqualTo("wait");
        String code = simulators.lastCode(asker.to());
        assertThat(two.check(asker, code)).isEqualTo("RIGHT");
        List<CompletableFuture<Boolean>> uses = Stream.of(one, two, one, two, one, two)
                .map(node -> CompletableFuture.supplyAsync(() -> node.consume(asker)))
                .toList();
        assertThat(uses.stream().map(CompletableFuture::join).filter(used -> used))
                .hasSize(1);
        assertThat(simulators.requests(asker.to())).as("by one node").hasSize(1);
        nothingWasLogged(code, asker.to());

        killBetweenSendAndMark(one);
        nothingWasLogged("13000003002", "Mima@Yici77");
    }

    private void killBetweenSendAndMark(MessageHooks one) {
        simulators.carrier("HANGING");
        one.put(
                "13000003002",
                "oneTimePassword",
                86_400,
                Map.of("login", "zhang", "password", "Mima@Yici77", "hours", "24"));
        simulators.awaitRequests("13000003002", 1);
        first.kill();
        simulators.carrier("UP");
        platform.clock(realm(second), 200);
        List<JsonNode> seen = simulators.awaitRequests("13000003002", 2);

        assertThat(seen).hasSize(2);
        assertThat(seen.get(1).path("idempotencyKey")).isEqualTo(seen.get(0).path("idempotencyKey"));
        assertThat(seen.get(1).path("repeated").asBoolean()).isTrue();
        assertThat(simulators.texts("13000003002")).as("delivered once").hasSize(1);
    }

    private void nothingWasLogged(String... secrets) throws IOException {
        for (KeycloakServer node : List.of(first, second)) {
            String log = Files.readString(node.log());
            assertThat(log).as("the log is as loud as it was told").contains("TRACE", "binding parameter");
            for (String secret : secrets) {
                assertThat(log.lines().filter(line -> line.contains(secret) && !line.contains("/message-hooks/")))
                        .isEmpty();
            }
        }
    }

    private static URI realm(KeycloakServer node) {
        return URI.create(node.base() + "/realms/master");
    }
}
