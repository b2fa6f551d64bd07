package io.tongban.it.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.tongban.it.support.MessageHooks;
import io.tongban.it.support.MessageHooks.Asker;
import io.tongban.it.support.Platform;
import io.tongban.it.support.PlatformTest;
import io.tongban.it.support.Simulators;
import io.tongban.runtime.KeycloakServer;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.representations.idm.RealmRepresentation;

/** A server that sends by Aliyun, whose end checks Aliyun's signature and answers with its codes. */
@PlatformTest
@TestInstance(Lifecycle.PER_CLASS)
class AliyunTest {

    private static final String DATABASE = "aliyun";
    private static final long A_DAY = 86_400;

    private final Platform platform;
    private final Simulators simulators;
    private KeycloakServer server;
    private MessageHooks hooks;

    AliyunTest(Platform platform) {
        this.platform = platform;
        this.simulators = platform.simulators();
    }

    @BeforeAll
    void start() {
        platform.postgres().create(DATABASE);
        server = platform.startAnother(DATABASE, Map.of(), simulators.aliyun()).awaitReady();
        hooks = platform.messages(realm());
        try (Keycloak admin = platform.adminOf(server)) {
            RealmRepresentation theme = new RealmRepresentation();
            theme.setEmailTheme("tongban");
            admin.realm("master").update(theme);
        }
    }

    private URI realm() {
        return URI.create(server.base() + "/realms/master");
    }

    @AfterEach
    void putAllRight() {
        simulators.carrier("UP");
        platform.clock(realm(), 0);
    }

    @AfterAll
    void stop() {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void aCodeArrivesByItsTemplate() {
        Asker asker = Asker.of("13000004001");
        assertThat(hooks.send(asker).path("answer").asText()).isEqualTo("sent");
        String text = simulators.await(asker.to(), 1).get(0);
        String code = Simulators.code(text.replace("SMS_100001", ""));
        assertThat(text)
                .as("the parameters have the names of our texts, in any order")
                .startsWith("【科技部政务服务平台】SMS_100001 {")
                .contains("\"code\":\"" + code + "\"", "\"minutes\":\"5\"");
        assertThat(hooks.check(asker, code)).isEqualTo("RIGHT");
        assertThat(count("MESSAGE_STATE = 'SENT' and CONTENT is not null")).isZero();
    }

    @Test
    void throttledIsTriedAgainUnderTheSameMark() {
        simulators.carrier("BUSY");
        hooks.put("13000004002", "registrationApproved", A_DAY, Map.of("login", "wang"));
        await(() -> count("ERROR_CODE = 'Throttling.User'") == 1);
        simulators.carrier("UP");
        platform.clock(realm(), 60);
        assertThat(simulators.await("13000004002", 1)).hasSize(1);
        assertThat(keys("13000004002")).hasSize(1);
    }

    @Test
    void aClosedContractAndANumberThatIsNoneAreGivenUpAtOnce() {
        simulators.carrier("REFUSING");
        hooks.put("13000004003", "registrationApproved", A_DAY, Map.of("login", "zhao"));
        await(() -> count("MESSAGE_STATE = 'GIVEN_UP' and ERROR_CODE = 'isv.ACCOUNT_ABNORMAL'") == 1);
        simulators.carrier("UP");
        hooks.put("12000004004", "registrationApproved", A_DAY, Map.of("login", "zhao"));
        await(() -> count("MESSAGE_STATE = 'GIVEN_UP' and ERROR_CODE = 'isv.MOBILE_NUMBER_ILLEGAL'") == 1);
        assertThat(simulators.texts("12000004004")).isEmpty();
        assertThat(simulators.requests("12000004004")).as("not tried again").hasSize(1);
    }

    @Test
    void downForTenMinutesNothingIsLost() {
        simulators.carrier("DOWN");
        hooks.put("13000004005", "registrationApproved", A_DAY, Map.of("login", "qian"));
        await(() -> count("ERROR_CODE = 'ServiceUnavailable'") == 1);
        await(() -> hooks.delayed("SMS"));
        platform.clock(realm(), 600);
        simulators.carrier("UP");
        platform.clock(realm(), 1500);
        assertThat(simulators.await("13000004005", 1)).hasSize(1);
        assertThat(keys("13000004005")).hasSize(1);
    }

    @Test
    void whoAnswersTooLateIsAskedAgain() {
        simulators.carrier("HANGING");
        hooks.put("13000004006", "registrationApproved", A_DAY, Map.of("login", "sun"));
        simulators.awaitRequests("13000004006", 1);
        await(() -> count("ERROR_CODE = 'time-out'") == 1);
        simulators.carrier("UP");
        platform.clock(realm(), 60);
        List<JsonNode> seen = simulators.awaitRequests("13000004006", 2);
        assertThat(seen.get(1).path("repeated").asBoolean())
                .as("the mark by which the doubled message can be found at Aliyun, which knows no key")
                .isTrue();
    }

    @Test
    void aTextThatAliyunDoesNotHaveWaitsForItsTemplate() {
        hooks.put("13000004007", "caseApproved", A_DAY, Map.of("number", "SL1", "kind", "申诉"));
        await(() -> count("ERROR_CODE = 'no-template-code' and MESSAGE_STATE = 'WAITING'") == 1);
        assertThat(simulators.requests("13000004007")).isEmpty();
    }

    private List<String> keys(String mobile) {
        return simulators.requests(mobile).stream()
                .map(request -> request.path("idempotencyKey").asText())
                .distinct()
                .toList();
    }

    private long count(String where) {
        return platform.count(DATABASE, "select count(*) from tb_message where " + where);
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(40);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            try {
                TimeUnit.MILLISECONDS.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
