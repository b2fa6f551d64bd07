package io.tongban.it.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.tongban.it.support.Browser;
import io.tongban.it.support.LoginPage;
import io.tongban.it.support.Page;
import io.tongban.it.support.Platform;
import io.tongban.it.support.PlatformTest;
import io.tongban.it.support.RecoveryPage;
import io.tongban.it.support.ResetForm;
import io.tongban.it.support.Simulators;
import io.tongban.it.support.Subjects;
import io.tongban.it.support.TwoNodes;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.keycloak.representations.idm.RealmRepresentation;

/** A second node that logs all it can and has its name from its settings: what it writes down, and whom it believes. */
@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LoudNodeTest {

    private static final String EVIL = "evil.example";

    private final Platform platform;
    private final Subjects subjects;
    private TwoNodes nodes;

    LoudNodeTest(Platform platform) {
        this.platform = platform;
        this.subjects = new Subjects(platform);
    }

    @BeforeAll
    void startTheSecond() {
        nodes = TwoNodes.start(platform, Map.of("log-level", "trace"));
        printMails(true);
    }

    /** Staff's setting by which the mail library prints what it sends. */
    private void printMails(boolean wanted) {
        RealmRepresentation realm = platform.fuwu().toRepresentation();
        realm.getSmtpServer().put("debug", String.valueOf(wanted));
        platform.fuwu().update(realm);
    }

    @AfterAll
    void stopTheSecond() {
        printMails(false);
        nodes.close();
    }

    /** Walks through on the loud node; everything typed and everything sent is a secret from then on. */
    private RecoveryPage reset(
            Secrets secrets, String login, String language, String mail, ResetForm form, String mobile) {
        RecoveryPage page = RecoveryPage.open(platform, platform.browser().language(language))
                .via(nodes::second)
                .press("login-name", Map.of())
                .search(login);
        page.press("send-code", form.fields());
        String code = mail == null
                ? platform.simulators().lastCode(mobile)
                : Simulators.code(
                        platform.simulators().lastMail(mail).path("text").asText());
        secrets.code(code);
        page.press("reset", form.password(secrets.word("bufuhe")).code(code).fields());
        assertThat(page.error("newPassword")).isNotEmpty();
        String password = secrets.word("Mimi-Xin26-");
        page.press("reset", form.password(password).code(code).fields());
        assertThat(page.step()).as(page.messages()).isEqualTo("done");
        secrets.addresses(page.browser());
        return page;
    }

    @Test
    void nothingSecretIsWrittenDown() throws IOException {
        Secrets secrets = new Secrets();
        String person = Subjects.mobile();
        subjects.person("xd_ziran", person, "xd_ziran@example.com");
        reset(secrets, "xd_ziran", "zh-CN", null, ResetForm.byPhone(person), person);
        String unit = subjects.row("xd_danwei", "喧闹单位", "91990000MA9X6A0100");
        reset(secrets, "xd_danwei", "zh-CN", null, ResetForm.byPhone(unit).unit("喧闹单位", "91990000MA9X6A0100"), unit);
        String mailed = Subjects.mobile();
        subjects.person("xd_youxiang", mailed, "xd_youxiang@example.com");
        reset(
                secrets,
                "xd_youxiang",
                "en",
                "xd_youxiang@example.com",
                ResetForm.byMail("xd_youxiang@example.com"),
                null);

        String old = secrets.word("Lao-Mima77-");
        platform.legacyRows().add("xd_laohu", old, "喧闹老户", null);
        LoginPage moved = LoginPage.open(platform).via(nodes::second).submit("legal", "xd_laohu", old);
        assertThat(moved.arrived()).as(moved.error()).isTrue();
        LoginPage.open(platform).via(nodes::second).submit("natural", "xd_ziran", secrets.word("Cuowu-Mima-"));
        secrets.addresses(moved.browser());

        assertThat(secrets.inLog(nodes.secondServer().log())).isEmpty();
        assertThat(secrets.inLog(platform.server().log())).isEmpty();
        assertThat(secrets.inAddresses()).isEmpty();
        assertThat(secrets.inTables(platform)).isEmpty();
    }

    @Test
    void aResetMeetsBothNodesAndEndsTheSessionsOfBoth() {
        String mobile = Subjects.mobile();
        subjects.person("xd_liangjie", mobile, null);
        LoginPage first = LoginPage.open(platform).submit("natural", "xd_liangjie", Subjects.PASSWORD);
        JsonNode tokens = platform.client().tokens(first.arrival());
        LoginPage second =
                LoginPage.open(platform).via(nodes::second).submit("natural", "xd_liangjie", Subjects.PASSWORD);
        JsonNode others = nodes.clientOfSecond().tokens(second.arrival());

        RecoveryPage page = RecoveryPage.of(platform, "xd_liangjie").via(nodes::second);
        ResetForm form = ResetForm.byPhone(mobile).password("Xin-mima2026");
        page.press("send-code", form.fields());
        String code = platform.simulators().lastCode(mobile);
        page.via(nodes::first).press("reset", form.code(other(code)).fields());
        assertThat(page.messages()).contains("验证码错误");
        page.via(nodes::second).press("reset", form.code(code).fields());
        assertThat(page.step()).as(page.messages()).isEqualTo("done");

        assertThat(platform.client()
                        .refresh(others.path("refresh_token").asText())
                        .has("error"))
                .isTrue();
        assertThat(nodes.clientOfSecond()
                        .refresh(tokens.path("refresh_token").asText())
                        .has("error"))
                .isTrue();
        assertThat(LoginPage.open(platform)
                        .submit("natural", "xd_liangjie", "Xin-mima2026")
                        .arrived())
                .isTrue();
    }

    private static String other(String code) {
        return (code.charAt(0) == '9' ? '0' : (char) (code.charAt(0) + 1)) + code.substring(1);
    }

    /** The host name is set, so neither the Host header nor what a proxy adds makes an address on a page or in a message. */
    @Test
    void noAddressIsMadeFromAForgedHost() {
        String mobile = Subjects.mobile();
        subjects.person("xd_weizao", mobile, "xd_weizao@example.com");
        // The next version of HTTP refuses such a header by itself.
        HttpClient plain =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        Browser browser = new Browser(plain)
                .header("Host", EVIL)
                .header("X-Forwarded-Host", EVIL)
                .header("X-Forwarded-Proto", "https")
                .header("Forwarded", "host=" + EVIL + ";proto=https");
        List<Page> seen = new ArrayList<>();
        Page login = get(browser, platform.client().authorization(Map.of()), seen);
        String forgot = login.document().select("#forgot-password").attr("href");
        RecoveryPage page = RecoveryPage.at(
                        platform,
                        browser,
                        get(browser, URI.create(platform.server().base() + forgot), seen))
                .via(nodes::second);
        seen.add(page.press("login-name", Map.of()).page());
        seen.add(page.search("xd_weizao").page());
        ResetForm form = ResetForm.byMail("xd_weizao@example.com").password("Xin-mima2026");
        seen.add(page.press("send-code", form.fields()).page());
        JsonNode code = platform.simulators().lastMail("xd_weizao@example.com");
        form.code(Simulators.code(code.path("text").asText()));
        seen.add(page.press("reset", form.fields()).page());

        assertThat(page.step()).as(page.messages()).isEqualTo("done");
        assertThat(page.page().document().select("#recovery-home").attr("href"))
                .isEqualTo(platform.foreignWorkerSystem().home() + "/");
        assertThat(seen).hasSizeGreaterThan(5).allSatisfy(one -> {
            assertThat(one.body()).doesNotContain(EVIL);
            assertThat(one.headers().map().toString()).doesNotContain(EVIL);
        });
        assertThat(code.toString()).doesNotContain(EVIL).doesNotContain("http://", "https://");
        assertThat(platform.simulators().await(mobile, 1).get(0)).doesNotContain(EVIL);
    }

    private Page get(Browser browser, URI address, List<Page> seen) {
        Page page = browser.get(nodes.second(address));
        seen.add(page);
        return page.location() == null ? page : get(browser, page.location(), seen);
    }
}
