package io.tongban.it.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.tongban.it.support.Page;
import io.tongban.it.support.Platform;
import io.tongban.it.support.PlatformTest;
import io.tongban.it.support.RecoveryPage;
import io.tongban.it.support.ResetForm;
import io.tongban.it.support.Subjects;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an attacker tries against 登录名重置密码 beside the code (issue 3). */
@PlatformTest
class ResetAttackTest extends AtStepTwo {

    ResetAttackTest(Platform platform) {
        super(platform);
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
    void noAddressFollowsAForgedForwardedHost() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(platform.realm() + "/login-actions/reset-credentials"))
                .header("X-Forwarded-Host", "evil.example")
                .header("Forwarded", "host=evil.example")
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("evil.example");
        assertThat(answer.headers().map().toString()).doesNotContain("evil.example");
    }
}
