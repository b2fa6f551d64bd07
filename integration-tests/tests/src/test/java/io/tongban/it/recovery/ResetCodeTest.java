package io.tongban.it.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.tongban.it.support.LoginPage;
import io.tongban.it.support.MessageHooks.Asker;
import io.tongban.it.support.Page;
import io.tongban.it.support.Platform;
import io.tongban.it.support.PlatformTest;
import io.tongban.it.support.RecoveryPage;
import io.tongban.it.support.ResetForm;
import io.tongban.it.support.Simulators;
import io.tongban.it.support.Subjects;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a code is good for on 登录名重置密码, and what the page tells before it proved right (issue 3). */
@PlatformTest
class ResetCodeTest extends AtStepTwo {

    ResetCodeTest(Platform platform) {
        super(platform);
    }

    @Test
    void aCodeForAnotherPurposeIsNone() {
        Asker appeal = Asker.of(mobile).purpose("APPEAL");
        platform.messages().send(appeal);
        String code = platform.simulators().lastCode(mobile);
        page.press("reset", form.password(NEW).code(code).fields());
        assertThat(page.messages()).contains(EXPIRED);
    }

    @Test
    void aCodeIsGoodOnce() {
        String code = code();
        Map<String, String> post = form.password(NEW).code(code).fields();
        page.press("reset", post);
        assertThat(page.step()).isEqualTo("done");
        RecoveryPage again = RecoveryPage.of(platform, login);
        again.press("reset", form.password("Di-er-ci2026").fields());
        assertThat(again.messages()).contains(EXPIRED);
    }

    @Test
    void aCodeEndsAfterFiveMinutes() {
        String code = code();
        platform.clock(301);
        page.press("reset", form.password(NEW).code(code).fields());
        assertThat(page.messages()).contains(EXPIRED);
        assertThat(page.page().document().select("#mobile").val())
                .as("data is kept")
                .isEqualTo(mobile);
        assertThat(page.page().document().select("#newPassword").val()).isEmpty();
    }

    @Test
    void whileTheCarrierIsDownThePageSaysSoAndTheCodeComesOnce() {
        platform.simulators().carrier("DOWN");
        try {
            platform.messages().put(Subjects.mobile(), "registrationApproved", 60, Map.of("login", "a"));
            page.press("send-code", form.fields());
            platform.simulators().awaitRequests(mobile, 1);
            platform.clock(62);
            page.press("send-code", form.fields());
            assertThat(page.messages()).contains("短信验证码将会发送。目前短信通道繁忙，可能延迟到达，请耐心等待。");
        } finally {
            platform.simulators().carrier("UP");
        }
        platform.clock(150);
        String code = Simulators.code(platform.simulators().await(mobile, 2).get(0));
        page.press("reset", form.password(NEW).code(code).fields());
        assertThat(page.step()).as(page.messages()).isEqualTo("done");
        assertThat(platform.simulators().texts(mobile))
                .as("once for each time it was asked for")
                .hasSize(2);
    }

    @Test
    void newBrowsersAndNewCodesGiveNoMoreThanFiveTriesADay() {
        String code = code();
        for (int i = 0; i < 3; i++) {
            page.press("reset", form.password(NEW).code(other(code)).fields());
            assertThat(page.messages()).contains(WRONG);
        }
        platform.clock(62);
        RecoveryPage second = RecoveryPage.of(platform, login);
        second.press("send-code", form.fields());
        String next = Simulators.code(platform.simulators().await(mobile, 2).get(1));
        second.press("reset", form.password(NEW).code(other(next)).fields());
        assertThat(second.messages()).contains(WRONG);
        second.press("reset", form.password(NEW).code(other(next)).fields());
        assertThat(second.messages()).contains("验证码输入错误次数过多");
        second.press("reset", form.password(NEW).code(next).fields());
        assertThat(second.messages()).as("not even the right one").contains("验证码输入错误次数过多");
        platform.clock(124);
        RecoveryPage third = RecoveryPage.of(platform, login);
        third.press("send-code", form.fields());
        assertThat(third.messages()).contains("请明日再试，或通过申诉找回密码");
        assertThat(oldPasswordWorks()).isTrue();
        platform.clock(86_400);
        RecoveryPage tomorrow = RecoveryPage.of(platform, login);
        tomorrow.press("send-code", form.fields());
        String last = Simulators.code(platform.simulators().await(mobile, 3).get(2));
        tomorrow.press("reset", form.password(NEW).code(last).fields());
        assertThat(tomorrow.step()).as(tomorrow.messages()).isEqualTo("done");
    }

    @Test
    void fiveWrongCodesVoidIt() {
        String code = code();
        for (int i = 0; i < 4; i++) {
            page.press("reset", form.password(NEW).code(other(code)).fields());
            assertThat(page.messages()).contains(WRONG);
        }
        page.press("reset", form.code(other(code)).fields());
        page.press("reset", form.code(code).fields());
        assertThat(page.messages()).contains("验证码输入错误次数过多");
        assertThat(oldPasswordWorks()).isTrue();
    }

    @Test
    void ofParallelPostsOneWins() throws Exception {
        String code = code();
        ExecutorService pool = Executors.newFixedThreadPool(6);
        List<Callable<Page>> posts = IntStream.range(0, 6)
                .<Callable<Page>>mapToObj(i -> () -> page.browser()
                        .post(
                                page.action(),
                                withStep(ResetForm.byPhone(mobile)
                                        .password("Bingfa-2026-" + i)
                                        .code(code)
                                        .fields())))
                .toList();
        for (Future<Page> answer : pool.invokeAll(posts)) {
            assertThat(answer.get().status()).isLessThan(500);
        }
        pool.shutdown();
        long won = IntStream.range(0, 6)
                .filter(i -> LoginPage.open(platform)
                        .submit("natural", login, "Bingfa-2026-" + i)
                        .arrived())
                .count();
        platform.fuwu().attackDetection().clearAllBruteForce();
        assertThat(won).isLessThanOrEqualTo(1);
        String id = subjects.user(login).toRepresentation().getId();
        assertThat(platform.fuwu().getEvents(List.of("UPDATE_CREDENTIAL"), null, id, null, null, null, null, null))
                .hasSize(1);
    }

    @Test
    void theRuleIsToldOfWhatWasTypedAndTheHistoryOnlyToTheOwner() {
        String code = code();
        page.press("reset", form.password(Subjects.PASSWORD).code(other(code)).fields());
        assertThat(page.messages()).contains(WRONG).doesNotContain("最近使用过");
        page.press("reset", form.password(Subjects.PASSWORD).code(code).fields());
        assertThat(page.error("newPassword")).contains("最近使用过的 3 个密码");
        for (Map.Entry<String, String> flaw : Map.of(
                        "Short1!",
                        "长度不小于 8 位",
                        "alllowercase",
                        "至少包含 3 类",
                        "Admin@123",
                        "过于常见",
                        "Aa!" + mobile,
                        "不能包含手机号码",
                        "Aa!" + login,
                        "不能包含登录名")
                .entrySet()) {
            page.press("reset", form.password(flaw.getKey()).code(code).fields());
            assertThat(page.error("newPassword")).as(flaw.getKey()).contains(flaw.getValue());
        }
        page.press("reset", form.password(NEW).code(code).fields());
        assertThat(page.step()).as("the code stayed usable").isEqualTo("done");
    }
}
