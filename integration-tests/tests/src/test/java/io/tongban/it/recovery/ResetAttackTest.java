package io.tongban.it.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.tongban.it.support.LoginPage;
import io.tongban.it.support.MessageHooks.Asker;
import io.tongban.it.support.Page;
import io.tongban.it.support.Platform;
import io.tongban.it.support.PlatformTest;
import io.tongban.it.support.RecoveryPage;
import io.tongban.it.support.ResetForm;
import io.tongban.it.support.Subjects;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** What an attacker tries against 登录名重置密码 (issue 3). */
@PlatformTest
class ResetAttackTest {

    private static final String NEW = "Xin-mima2026";
    private static final String EXPIRED = "验证码已失效，请重新获取";
    private static final String WRONG = "验证码错误，或填写的信息与预留信息不一致";

    private final Platform platform;
    private final Subjects subjects;
    private String login;
    private String mobile;
    private RecoveryPage page;
    private ResetForm form;

    ResetAttackTest(Platform platform) {
        this.platform = platform;
        this.subjects = new Subjects(platform);
    }

    @BeforeEach
    void aPersonAtStepTwo(TestInfo test) {
        mobile = Subjects.mobile();
        login = "gj_" + mobile;
        subjects.person(login, mobile, null);
        page = RecoveryPage.of(platform, login);
        form = ResetForm.byPhone(mobile);
    }

    @AfterEach
    void setTheClockRight() {
        platform.clock(0);
    }

    private String code() {
        page.press("send-code", form.fields());
        return platform.simulators().lastCode(mobile);
    }

    private boolean oldPasswordWorks() {
        return LoginPage.open(platform)
                .submit("natural", login, Subjects.PASSWORD)
                .arrived();
    }

    private static String other(String code) {
        return (code.charAt(0) == '9' ? '0' : (char) (code.charAt(0) + 1)) + code.substring(1);
    }

    @Test
    void noStepIsSkipped() {
        RecoveryPage fresh = RecoveryPage.open(platform);
        fresh.press("reset", "reset", form.password(NEW).code("123456").fields());
        assertThat(fresh.step()).isEqualTo("choose");
        fresh.press("login-name", Map.of());
        fresh.press("send-code", "reset", form.fields());
        assertThat(fresh.step()).isEqualTo("search");
        fresh.press("search", Map.of("loginName", login, "captcha", "zzzz"));
        assertThat(fresh.step()).as("no step two without the picture code").isEqualTo("search");
        assertThat(platform.simulators().texts(mobile)).isEmpty();
    }

    @Test
    void anotherBrowsersPageIsNoUse() {
        String code = code();
        Page foreign = platform.browser()
                .post(page.action(), withStep(form.password(NEW).code(code).fields()));
        assertThat(foreign.body()).doesNotContain("重置密码已完成");
        RecoveryPage own = RecoveryPage.of(platform, login);
        own.press("reset", form.fields());
        assertThat(own.messages()).contains(EXPIRED);
        assertThat(oldPasswordWorks()).isTrue();
    }

    private static Map<String, String> withStep(Map<String, String> fields) {
        fields.put("step", "reset");
        fields.put("do", "reset");
        return fields;
    }

    @Test
    void aCodeOpensTheAccountItWasAskedForAlone() {
        String mine = Subjects.mobile();
        subjects.person("gj_dijia" + mine, mine, null);
        String code = code();
        page.press("back", Map.of()).search("gj_dijia" + mine);
        page.press("reset", ResetForm.byPhone(mine).password(NEW).code(code).fields());
        assertThat(page.messages()).contains(EXPIRED);
        page.press(
                "reset", form.password(NEW).code(code).with("loginName", login).fields());
        assertThat(page.step()).isEqualTo("reset");
        assertThat(page.messages()).contains(EXPIRED);
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
    void wrongDataIsAnsweredLikeRightDataAndSendsNothing() {
        String stranger = Subjects.mobile();
        page.press("send-code", ResetForm.byPhone(stranger).fields());
        assertThat(page.messages()).contains("短信验证码已发送");
        page.press(
                "reset",
                ResetForm.byPhone(stranger).password(NEW).code("123456").fields());
        assertThat(page.messages()).contains(WRONG);
        assertThat(platform.simulators().texts(stranger)).isEmpty();
        assertThat(platform.simulators().texts(mobile)).isEmpty();
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
