package io.tongban.it.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.tongban.it.support.Browser;
import io.tongban.it.support.LoginPage;
import io.tongban.it.support.OidcClient;
import io.tongban.it.support.Platform;
import io.tongban.it.support.PlatformTest;
import io.tongban.it.support.RecoveryPage;
import io.tongban.it.support.ResetForm;
import io.tongban.it.support.Simulators;
import io.tongban.it.support.Subjects;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keycloak.representations.idm.EventRepresentation;

/** 登录名重置密码 from the login page to a login with the new password (catalogue items 25 to 30). */
@PlatformTest
class ResetTest {

    private static final String NEW = "Xin-mima2026";

    private final Platform platform;
    private final Subjects subjects;

    ResetTest(Platform platform) {
        this.platform = platform;
        this.subjects = new Subjects(platform);
    }

    private RecoveryPage reset(String login, String mobile, ResetForm form) {
        return RecoveryPage.reset(platform, login, mobile, form.password(NEW));
    }

    private boolean logsIn(String login, String tab, String password) {
        return LoginPage.open(platform).submit(tab, login, password).arrived();
    }

    @Test
    void aPersonResetsByPhoneAndEverythingOldEnds() {
        String mobile = Subjects.mobile();
        subjects.person("Hf_Ziran01", mobile, "ziran@hf01.example.com");
        Browser elsewhere = platform.browser();
        LoginPage session =
                LoginPage.open(platform, elsewhere, Map.of()).submit("natural", "Hf_Ziran01", Subjects.PASSWORD);
        String refresh = platform.client()
                .tokens(session.arrival())
                .path("refresh_token")
                .asText();
        for (int i = 0; i < 6; i++) {
            LoginPage.open(platform).submit("natural", "Hf_Ziran01", "wrong-" + i);
        }
        assertThat(logsIn("Hf_Ziran01", "natural", Subjects.PASSWORD))
                .as("locked")
                .isFalse();

        RecoveryPage page = reset("hf_ziran01", mobile, ResetForm.byPhone("+86 " + mobile));

        assertThat(page.step()).as(page.messages()).isEqualTo("done");
        assertThat(page.messages()).isEqualTo("重置密码已完成，可以登录科学技术部政务服务平台。");
        assertThat(page.page().document().select("#recovery-home").attr("href"))
                .isEqualTo(platform.foreignWorkerSystem().home() + "/");
        assertThat(logsIn("Hf_Ziran01", "natural", Subjects.PASSWORD)).isFalse();
        assertThat(logsIn("Hf_Ziran01", "natural", NEW))
                .as("the lock is cleared")
                .isTrue();
        assertThat(platform.client().refresh(refresh).has("error")).isTrue();
        assertThat(noticesTo("z*****@hf01.example.com")).isOne();
        EventRepresentation event = lastEvent("UPDATE_CREDENTIAL", "hf_ziran01");
        assertThat(event.getDetails())
                .containsEntry("reason", "forgotten")
                .containsEntry("credential_type", "password");
        assertThat(lastEvent("RESET_PASSWORD", "hf_ziran01").getDetails()).containsEntry("reason", "forgotten");
    }

    @Test
    void aPersonAndAnOrganisationResetByMail() {
        String mobile = Subjects.mobile();
        subjects.person("hf_youxiang", mobile, "hf_youxiang@example.com");
        resetByMail("hf_youxiang", "hf_youxiang@example.com", ResetForm.byMail("HF_Youxiang@example.com"));
        assertThat(logsIn("hf_youxiang", "natural", NEW)).isTrue();
        assertThat(platform.simulators().await(mobile, 1).get(0)).contains("重置密码");

        subjects.row("hf_danyou", "邮箱找回单位", "91990000MA9X6A0062");
        platform.postgres()
                .execute(
                        Platform.LEGACY_DATABASE,
                        "update foreign_worker_account set email = 'hf_danyou@example.com'"
                                + " where login_name = 'hf_danyou'");
        ResetForm unit = ResetForm.byMail("hf_danyou@example.com").unit("邮箱找回单位", "91990000MA9X6A0062");
        resetByMail("hf_danyou", "hf_danyou@example.com", unit);
        assertThat(logsIn("hf_danyou", "legal", NEW)).isTrue();
    }

    private void resetByMail(String login, String address, ResetForm form) {
        RecoveryPage page = RecoveryPage.of(platform, login);
        page.press("send-code", form.fields());
        assertThat(page.messages()).contains("邮箱验证码已发送");
        String code = Simulators.code(
                platform.simulators().lastMail(address).path("text").asText());
        page.press("reset", form.password(NEW).code(code).fields());
        assertThat(page.step()).as(page.messages()).isEqualTo("done");
    }

    private long noticesTo(String mask) {
        return platform.count(
                Platform.KEYCLOAK_DATABASE,
                "select count(*) from tb_message where template = 'passwordReset' and recipient_mask = '" + mask + "'");
    }

    private EventRepresentation lastEvent(String type, String login) {
        String id = subjects.user(login).toRepresentation().getId();
        return platform.fuwu()
                .getEvents(List.of(type), null, id, null, null, null, null, null)
                .get(0);
    }

    @Test
    void anOrganisationAlsoGivesNameAndCode() {
        String mobile = subjects.row("hf_danwei", "找回密码单位", "91990000MA9X6A0011");
        assertThat(logsIn("hf_danwei", "legal", Subjects.PASSWORD)).as("moved").isTrue();
        RecoveryPage page =
                reset("HF_Danwei", mobile, ResetForm.byPhone(mobile).unit(" 找回密码单位　", "91990000ma9x6a0011"));
        assertThat(page.step()).as(page.messages()).isEqualTo("done");
        assertThat(logsIn("hf_danwei", "legal", NEW)).isTrue();
        assertThat(logsIn("hf_danwei", "legal", Subjects.PASSWORD)).isFalse();
    }

    @Test
    void aPersonWithAPassportResets() {
        String mobile = platform.fuwu()
                .users()
                .searchByUsername("zrr_waiguo01", true)
                .get(0)
                .getAttributes()
                .get("mobile")
                .get(0);
        RecoveryPage page = reset("Zrr_Waiguo01", mobile, ResetForm.byPhone(mobile));
        assertThat(page.step()).as(page.messages()).isEqualTo("done");
        URI arrival =
                LoginPage.open(platform).submit("natural", "Zrr_Waiguo01", NEW).arrival();
        assertThat(OidcClient.claims(platform.client()
                                .tokens(arrival)
                                .path("id_token")
                                .asText())
                        .path("preferred_username")
                        .asText())
                .isEqualTo("Zrr_Waiguo01");
    }

    @Test
    void withoutAClientTheButtonLeadsToThePortal() {
        String mobile = Subjects.mobile();
        subjects.person("hf_menhu", mobile, null);
        RecoveryPage page =
                RecoveryPage.bare(platform).press("login-name", Map.of()).search("hf_menhu");
        ResetForm form = ResetForm.byPhone(mobile);
        page.press("send-code", form.fields());
        page.press(
                "reset",
                form.password(NEW).code(platform.simulators().lastCode(mobile)).fields());
        assertThat(page.page().document().select("#recovery-home").attr("href")).isEqualTo("/realms/fuwu/portal/");
    }
}
