package io.tongban.it.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.tongban.it.support.MessageHooks;
import io.tongban.it.support.MessageHooks.Asker;
import io.tongban.it.support.Platform;
import io.tongban.it.support.PlatformTest;
import io.tongban.it.support.Seed;
import io.tongban.it.support.Simulators;
import io.tongban.it.support.SqlLog;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Decision 19: what a code is good for and how often it is sent, on a real server and read at the carrier. */
@PlatformTest
class OneTimeCodesTest {

    private static final int A_DAY = 86_400;

    private final Platform platform;
    private final MessageHooks hooks;

    OneTimeCodesTest(Platform platform) {
        this.platform = platform;
        this.hooks = platform.messages();
    }

    @AfterEach
    void setTheClockRight() {
        platform.clock(0);
    }

    private String codeFor(Asker asker) {
        assertThat(hooks.send(asker).path("answer").asText()).isEqualTo("sent");
        return platform.simulators().lastCode(asker.to());
    }

    private static String other(String code) {
        return (code.charAt(0) == '9' ? '0' : (char) (code.charAt(0) + 1)) + code.substring(1);
    }

    @Test
    void aCodeIsSentIsRightOnceUsedUpAndGone() {
        Asker asker = Asker.of("13000001001");
        String code = codeFor(asker);
        assertThat(platform.simulators().texts(asker.to()))
                .containsExactly("【科技部政务服务平台】您的验证码为" + code + "，5分钟内有效。请勿向任何人泄露，工作人员不会向您索取。");
        assertThat(hooks.consume(asker)).as("nothing was typed yet").isFalse();
        assertThat(hooks.check(asker, code)).isEqualTo("RIGHT");
        assertThat(hooks.check(asker, " " + code.substring(0, 3) + " " + code.substring(3) + "　"))
                .isEqualTo("RIGHT");
        assertThat(hooks.check(asker, fullWidth(code))).isEqualTo("RIGHT");
        assertThat(hooks.consume(asker)).isTrue();
        assertThat(hooks.consume(asker)).isFalse();
        assertThat(hooks.check(asker, code)).isEqualTo("EXPIRED");
    }

    private static String fullWidth(String code) {
        return code.chars().mapToObj(c -> String.valueOf((char) (c + 0xFEE0))).collect(Collectors.joining());
    }

    @Test
    void aCodeIsNothingForAnotherPurposeSubjectOrRecipient() {
        Asker asker = Asker.of("13000001002");
        String code = codeFor(asker);
        assertThat(hooks.check(asker.purpose("APPEAL"), code)).isEqualTo("EXPIRED");
        assertThat(hooks.check(asker.subject("another browser"), code)).isEqualTo("EXPIRED");
        assertThat(hooks.check(asker.to("13000001003"), code)).isEqualTo("EXPIRED");
        assertThat(hooks.check(asker, code)).isEqualTo("RIGHT");
        assertThat(hooks.consume(asker.subject("another browser"))).isFalse();
        assertThat(hooks.consume(asker)).isTrue();
    }

    @Test
    void itEndsAfterFiveMinutes() {
        Asker asker = Asker.of("13000001004");
        String code = codeFor(asker);
        platform.clock(295);
        assertThat(hooks.check(asker, code)).isEqualTo("RIGHT");
        platform.clock(305);
        assertThat(hooks.check(asker, code)).isEqualTo("EXPIRED");
        assertThat(hooks.consume(asker)).isFalse();
    }

    @Test
    void aMinuteLiesBetweenTwoSendsAndTheRunningCodeIsRepeated() {
        Asker asker = Asker.of("13000001005");
        JsonNode first = hooks.send(asker);
        String code = platform.simulators().lastCode(asker.to());
        JsonNode second = hooks.send(asker);
        assertThat(second.path("answer").asText()).isEqualTo("wait");
        assertThat(second.path("again").asLong()).isEqualTo(first.path("again").asLong());
        platform.clock(50);
        assertThat(hooks.send(asker.client("192.0.2.77").subject("x"))
                        .path("answer")
                        .asText())
                .as("of that number, whoever asks from wherever")
                .isEqualTo("wait");
        platform.clock(62);
        assertThat(hooks.send(asker).path("answer").asText()).isEqualTo("sent");
        List<String> texts = platform.simulators().await(asker.to(), 2);
        assertThat(texts).hasSize(2).allMatch(text -> text.contains(code));
    }

    @Test
    void aResendGivesNoNewTriesAndAVoidCodeIsNotRepeated() {
        Asker asker = Asker.of("13000001006");
        String code = codeFor(asker);
        for (int i = 0; i < 3; i++) {
            assertThat(hooks.check(asker, other(code))).isEqualTo("WRONG");
        }
        platform.clock(62);
        hooks.send(asker);
        assertThat(hooks.check(asker, other(code))).isEqualTo("WRONG");
        assertThat(hooks.check(asker, other(code))).isEqualTo("VOID");
        assertThat(hooks.check(asker, code)).isEqualTo("VOID");
        platform.clock(130);
        hooks.send(asker);
        String next = Simulators.code(platform.simulators().await(asker.to(), 3).get(2));
        assertThat(next).isNotEqualTo(code);
        assertThat(hooks.check(asker, next)).isEqualTo("RIGHT");
    }

    @Test
    void ofAThousandWrongCodesAtOnceFiveAreCompared() {
        Asker asker = Asker.of("13000001007");
        String code = codeFor(asker);
        Map<String, Long> answers =
                count(1000, i -> hooks.check(asker, "%06d".formatted(i).replace(code, "999999")));
        assertThat(answers.getOrDefault("RIGHT", 0L)).isZero();
        assertThat(answers.getOrDefault("WRONG", 0L)).isLessThanOrEqualTo(5);
        assertThat(answers.get("VOID")).isGreaterThanOrEqualTo(995);
        assertThat(hooks.check(asker, code))
                .as("the right one is compared no more")
                .isEqualTo("VOID");
    }

    @Test
    void whoeverAsksAgainAndAgainHasNoMoreTriesByIt() {
        Asker owner = Asker.of("13000001016");
        Map<String, Long> answers = new HashMap<>();
        for (int code = 0; code < 10; code++) {
            platform.clock(code * 61);
            Asker attacker = owner.client("198.51.100." + code).subject("browser " + code);
            hooks.send(attacker);
            count(100, i -> hooks.checkForAccount(attacker, "%06d".formatted(i)))
                    .forEach((answer, times) -> answers.merge(answer, times, Long::sum));
        }
        assertThat(answers.getOrDefault("RIGHT", 0L)).isZero();
        assertThat(answers.getOrDefault("WRONG", 0L))
                .as("compared, but the last")
                .isLessThanOrEqualTo(5);
        assertThat(simulators(owner.to()))
                .as("after that nobody is bothered with codes that are no use")
                .hasSize(1);
        assertThat(hooks.send(owner).path("again").asLong())
                .as("the waiting time is known")
                .isGreaterThan(hooks.send(owner.to("13000001017")).path("again").asLong());
        platform.clock(A_DAY + 3600);
        assertThat(hooks.checkForAccount(owner, codeFor(owner, 2))).isEqualTo("RIGHT");
    }

    @Test
    void theOwnersRightCodeForgetsTheWrongOnes() {
        Asker owner = Asker.of("13000001018");
        for (int i = 0; i < 3; i++) {
            platform.clock(i * 61);
            String code = codeFor(owner, i + 1);
            for (int wrong = 0; wrong < 4; wrong++) {
                assertThat(hooks.checkForAccount(owner, other(code))).isEqualTo("WRONG");
            }
            assertThat(hooks.checkForAccount(owner, code)).isEqualTo("RIGHT");
            assertThat(hooks.consume(owner)).isTrue();
        }
    }

    private String codeFor(Asker asker, int message) {
        assertThat(hooks.send(asker).path("answer").asText()).isEqualTo("sent");
        return Simulators.code(platform.simulators().await(asker.to(), message).get(message - 1));
    }

    private List<String> simulators(String mobile) {
        return platform.simulators().await(mobile, 1);
    }

    @Test
    void ofAThousandResendRequestsTenADayAreSentToANumber() {
        Asker asker = Asker.of("13000001008");
        int sent = 0;
        for (int i = 0; i < 1000; i++) {
            if (i % 50 == 0) {
                platform.clock(i / 50 * 61);
            }
            Asker attacker = asker.client("198.51.100." + i).subject("s" + i);
            sent += hooks.send(attacker).path("answer").asText().equals("sent") ? 1 : 0;
        }
        assertThat(sent).isEqualTo(10);
        assertThat(platform.simulators().await(asker.to(), 10)).hasSize(10);
        JsonNode refused = hooks.send(asker);
        assertThat(refused.path("answer").asText()).isEqualTo("wait");
        platform.clock(A_DAY + 3600);
        assertThat(hooks.send(asker).path("answer").asText()).isEqualTo("sent");
    }

    @Test
    void ofManyRequestsAtOnceOneIsSent() {
        Asker asker = Asker.of("13000001009");
        Map<String, Long> answers =
                count(60, i -> hooks.send(asker.subject("s" + i)).path("answer").asText());
        assertThat(answers).containsEntry("sent", 1L).containsEntry("wait", 59L);
    }

    @Test
    void oneOfManyUsesTheCodeUp() {
        Asker asker = Asker.of("13000001010");
        assertThat(hooks.check(asker, codeFor(asker))).isEqualTo("RIGHT");
        assertThat(count(40, i -> String.valueOf(hooks.consume(asker)))).containsEntry("true", 1L);
    }

    @Test
    void anAddressAndAnAccountHaveLimitsOfTheirOwn() {
        Map<String, Long> fromOneAddress = count(Seed.PER_ADDRESS + 10, i -> hooks.send(
                        Asker.of("1300001%04d".formatted(i)).client("203.0.113.9"))
                .path("answer")
                .asText());
        assertThat(fromOneAddress).containsEntry("sent", (long) Seed.PER_ADDRESS);
        Map<String, Long> ofOneAccount = count(30, i -> hooks.send(
                        new Asker("RECOVERY", "s", "one-account", "1300002%04d".formatted(i), "192.0.2." + i, false))
                .path("answer")
                .asText());
        assertThat(ofOneAccount).containsEntry("sent", 20L);
    }

    @Test
    void aDecoyAnswersAlikeAndSendsNothing() {
        Asker real = Asker.of("13000001011");
        Asker decoy = Asker.of("13000001012").asDecoy();
        String code = codeFor(real);
        JsonNode sent = hooks.send(decoy);
        assertThat(sent.path("answer").asText()).isEqualTo("sent");
        assertThat(hooks.send(decoy).path("answer").asText()).isEqualTo("wait");
        for (Asker asker : List.of(real, decoy)) {
            for (int i = 0; i < 4; i++) {
                assertThat(hooks.check(asker, other(code))).isEqualTo("WRONG");
            }
            assertThat(hooks.check(asker, other(code))).isEqualTo("VOID");
        }
        hooks.put("13000001012", "registrationApproved", 60, Map.of("login", "a"));
        assertThat(platform.simulators().await("13000001012", 1)).hasSize(1).noneMatch(text -> text.contains("验证码"));
    }

    @Test
    void aWaitingTimeOfANumberDoesNotTellWhetherAnAccountHasIt() {
        Asker stranger = Asker.of("13000001019").purpose("REGISTRATION");
        codeFor(stranger);
        Asker recovery = stranger.purpose("RECOVERY").subject("another").client("192.0.2.8");
        assertThat(hooks.send(recovery).path("answer").asText()).isEqualTo("wait");
        assertThat(hooks.send(recovery.asDecoy()).path("answer").asText()).isEqualTo("wait");
        Asker nobody = Asker.of("13000001020").asDecoy();
        assertThat(hooks.send(nobody).path("answer").asText()).isEqualTo("sent");
        assertThat(hooks.send(Asker.of("13000001020").subject("another"))
                        .path("answer")
                        .asText())
                .isEqualTo("wait");
    }

    @Test
    void sendingCostsFewStatements() {
        hooks.send(Asker.of("13000001013"));
        platform.simulators().await("13000001013", 1);
        platform.count(Platform.KEYCLOAK_DATABASE, "select 1");
        long mark = platform.sql().mark();
        hooks.send(Asker.of("13000001014").asDecoy());
        List<String> decoy = platform.sql().since(mark, Platform.KEYCLOAK_DATABASE);
        mark = platform.sql().mark();
        hooks.send(Asker.of("13000001015"));
        platform.simulators().await("13000001015", 1);
        List<String> real = platform.sql().since(mark, Platform.KEYCLOAK_DATABASE);
        assertThat(real).as(SqlLog.print(real)).hasSizeLessThanOrEqualTo(2);
        assertThat(decoy).as(SqlLog.print(decoy)).hasSameSizeAs(real);
    }

    private static Map<String, Long> count(int times, IntFunction<String> call) {
        ExecutorService many = Executors.newFixedThreadPool(16);
        try {
            List<Future<String>> all = IntStream.range(0, times)
                    .mapToObj(i -> many.submit(() -> call.apply(i)))
                    .toList();
            return all.stream()
                    .map(OneTimeCodesTest::get)
                    .collect(Collectors.groupingBy(answer -> answer, Collectors.counting()));
        } finally {
            many.shutdown();
        }
    }

    private static String get(Future<String> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
