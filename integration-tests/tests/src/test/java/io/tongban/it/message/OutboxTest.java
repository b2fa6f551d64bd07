package io.tongban.it.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.tongban.it.support.MessageHooks;
import io.tongban.it.support.MessageHooks.Asker;
import io.tongban.it.support.Platform;
import io.tongban.it.support.PlatformTest;
import io.tongban.it.support.Simulators;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.keycloak.representations.idm.AdminEventRepresentation;

/** What becomes of a message, seen at the carrier, in the table and by staff. */
@PlatformTest
class OutboxTest {

    private static final long A_DAY = 86_400;
    private static final String MESSAGES = "/admin/realms/fuwu/messages";

    private final Platform platform;
    private final Simulators simulators;
    private final MessageHooks hooks;

    OutboxTest(Platform platform) {
        this.platform = platform;
        this.simulators = platform.simulators();
        this.hooks = platform.messages();
    }

    @AfterEach
    void putAllRight() {
        simulators.carrier("UP");
        platform.clock(0);
    }

    @Test
    void valuesAreInsertedAsTheyAre() {
        String reasons = "照片“不清晰”\\n \"{number}\" $1 \\ & <b>${7*7}</b> 'x'";
        hooks.put("13000002901", "caseRefused", A_DAY, Map.of("number", "SL1", "kind", "申诉", "reasons", reasons));
        assertThat(simulators.await("13000002901", 1))
                .containsExactly("【科技部政务服务平台】您提交的申诉（受理编号SL1）审核不通过，原因：" + reasons + "。您可修改后重新提交。");
    }

    @Test
    void mailsGoOutInBothLanguagesAsTextAndPage() {
        Map<String, String> values =
                Map.of("number", "SL2", "kind", "申诉", "reasons", "<script>alert(1)</script> & {x}");
        hooks.put("zhang@example.com", "caseRefused", A_DAY, values);
        JsonNode chinese = simulators.lastMail("zhang@example.com");
        assertThat(chinese.path("subject").asText()).isEqualTo("申诉审核不通过（SL2）");
        assertThat(chinese.path("text").asText()).contains("原因：<script>alert(1)</script> & {x}");
        assertThat(chinese.path("page").asText())
                .contains("lang=\"zh-CN\"", "科学技术部政务服务平台", "&lt;script&gt;alert(1)&lt;/script&gt; &amp; {x}")
                .doesNotContain("<script>");
        hooks.put("smith@example.com", "caseRefused", "en", A_DAY, false, values);
        JsonNode english = simulators.lastMail("smith@example.com");
        assertThat(english.path("subject").asText()).isEqualTo("申诉: not approved (SL2)");
        assertThat(english.path("page").asText()).contains("lang=\"en\"", "Technical support");
    }

    @Test
    void whatIsRolledBackIsNotSent() {
        hooks.put("13000002902", "registrationApproved", "zh-CN", A_DAY, true, Map.of("login", "a"));
        hooks.put("13000002903", "registrationApproved", A_DAY, Map.of("login", "a"));
        simulators.await("13000002903", 1);
        assertThat(simulators.requests("13000002902")).isEmpty();
    }

    @Test
    void tenMinutesWithoutCarrierAreSaidAndNothingIsLost() {
        simulators.carrier("DOWN");
        hooks.put("13000002904", "registrationApproved", A_DAY, Map.of("login", "zhang"));
        simulators.awaitRequests("13000002904", 1);
        await(() -> hooks.delayed("SMS"));
        Asker asker = Asker.of("13000002905");
        assertThat(hooks.send(asker).path("delayed").asBoolean()).isTrue();
        assertThat(hooks.delayed("EMAIL")).isFalse();

        for (int seconds = 60; seconds <= 600; seconds += 60) {
            platform.clock(seconds);
        }
        int tried = simulators.requests("13000002904").size();
        await(() -> simulators.requests("13000002904").size() > tried);
        assertThat(simulators.texts("13000002904")).isEmpty();
        simulators.carrier("UP");
        platform.clock(600 + 900);
        assertThat(simulators.await("13000002904", 1)).hasSize(1);
        assertThat(keys("13000002904")).as("every attempt under one key").hasSize(1);
        await(() -> !hooks.delayed("SMS"));
        assertThat(simulators.texts("13000002905"))
                .as("a code that has ended is not sent late")
                .isEmpty();
        assertThat(hooks.send(asker).path("delayed").asBoolean()).isFalse();
        assertThat(simulators.await("13000002905", 1)).hasSize(1);
    }

    @Test
    void aCarrierThatAnswersTooLateSeesTheKeyAgainAndDeliversOnce() {
        simulators.carrier("HANGING");
        hooks.put("13000002906", "registrationApproved", A_DAY, Map.of("login", "li"));
        simulators.awaitRequests("13000002906", 1);
        await(() -> count("ERROR_CODE = 'time-out'") > 0);
        simulators.carrier("UP");
        platform.clock(30);
        List<JsonNode> seen = simulators.awaitRequests("13000002906", 2);
        assertThat(keys("13000002906")).hasSize(1);
        assertThat(seen.get(1).path("repeated").asBoolean()).isTrue();
        assertThat(simulators.texts("13000002906")).hasSize(1);
    }

    @Test
    void busyIsTriedAgainAndRefusedIsNot() {
        simulators.carrier("BUSY");
        hooks.put("13000002907", "registrationApproved", A_DAY, Map.of("login", "wang"));
        simulators.awaitRequests("13000002907", 1);
        simulators.carrier("UP");
        platform.clock(10);
        simulators.await("13000002907", 1);

        simulators.carrier("REFUSING");
        hooks.put("13000002908", "registrationApproved", A_DAY, Map.of("login", "zhao"));
        JsonNode row = givenUp("13*****908");
        assertThat(row.path("error").asText()).isEqualTo("http-403");
        assertThat(row.path("template").asText()).isEqualTo("registrationApproved");
        assertThat(row.toString()).doesNotContain("13000002908").doesNotContain("zhao");
        assertThat(platform.staffReads(MESSAGES + "/summary").path("GIVEN_UP").asLong())
                .isPositive();

        simulators.carrier("UP");
        assertThat(platform.staffPosts(MESSAGES + "/" + row.path("id").asText() + "/retry"))
                .isEqualTo(204);
        assertThat(simulators.await("13000002908", 1))
                .singleElement()
                .asString()
                .contains("zhao");
        assertThat(keys("13000002908")).hasSize(1);
        assertThat(platform.staffPosts(MESSAGES + "/" + row.path("id").asText() + "/retry"))
                .as("nothing left to say")
                .isEqualTo(409);
        assertThat(platform.fuwu().getAdminEvents())
                .extracting(AdminEventRepresentation::getResourcePath)
                .contains("messages/" + row.path("id").asText() + "/retry");
    }

    @Test
    void operatorsSeeWhatWaitsAndWhatWasGivenUp() {
        double lost = metric("tongban_outbox_messages{state=\"given_up\"");
        simulators.carrier("DOWN");
        hooks.put("13000002911", "registrationApproved", A_DAY, Map.of("login", "zhang"));
        simulators.awaitRequests("13000002911", 1);
        platform.clock(120);
        assertThat(metric("tongban_outbox_oldest_seconds")).isBetween(110.0, 200.0);
        assertThat(metric("tongban_outbox_messages{state=\"waiting\"")
                        + metric("tongban_outbox_messages{state=\"sending\""))
                .isPositive();
        simulators.carrier("REFUSING");
        platform.clock(240);
        givenUp("13*****911");
        assertThat(metric("tongban_outbox_messages{state=\"given_up\"")).isEqualTo(lost + 1);
    }

    private double metric(String name) {
        String all = platform.browser()
                .get(platform.server().management().resolve("/metrics"))
                .body();
        return all.lines()
                .filter(line -> line.startsWith(name))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no metric " + name));
    }

    @Test
    void nothingIsLeftAfterDeliveryAndTheRowGoesInTime() {
        String code = sendCode(Asker.of("13000002909"));
        assertThat(code).hasSize(6);
        await(() -> count("RECIPIENT_MASK = '13*****909' and MESSAGE_STATE = 'SENT'") == 1);
        assertThat(count("MESSAGE_STATE = 'SENT' and CONTENT is not null")).isZero();
        platform.clock((int) (31 * A_DAY));
        await(() -> count("RECIPIENT_MASK = '13*****909'") == 0);
    }

    @Test
    void aGivenUpMessageIsWipedWhenItIsOfNoUse() {
        simulators.carrier("REFUSING");
        sendCode(Asker.of("13000002910"), false);
        givenUp("13*****910");
        platform.clock(310);
        await(() -> count("RECIPIENT_MASK = '13*****910' and CONTENT is null") == 1);
    }

    @Test
    void staffAreAskedForTheirRights() {
        assertThat(platform.browser()
                        .get(platform.server().base().resolve(MESSAGES))
                        .status())
                .isEqualTo(401);
        assertThat(platform.staffPosts(MESSAGES + "/no-such-id/retry")).isEqualTo(404);
        assertThat(platform.browser()
                        .get(platform.server().base().resolve(MESSAGES + "?state=NONSENSE"))
                        .status())
                .isEqualTo(401);
    }

    private String sendCode(Asker asker) {
        return sendCode(asker, true);
    }

    private String sendCode(Asker asker, boolean arrives) {
        assertThat(hooks.send(asker).path("answer").asText()).isEqualTo("sent");
        return arrives ? simulators.lastCode(asker.to()) : "";
    }

    private JsonNode givenUp(String mask) {
        await(() -> find(mask) != null);
        return find(mask);
    }

    private JsonNode find(String mask) {
        for (JsonNode row : platform.staffReads(MESSAGES)) {
            if (row.path("recipient").asText().equals(mask)) {
                return row;
            }
        }
        return null;
    }

    private List<String> keys(String mobile) {
        return simulators.requests(mobile).stream()
                .map(request -> request.path("idempotencyKey").asText())
                .distinct()
                .toList();
    }

    private long count(String where) {
        return platform.count(Platform.KEYCLOAK_DATABASE, "select count(*) from tb_message where " + where);
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
