package io.tongban.it.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.tongban.it.support.Browser;
import io.tongban.it.support.LoginPage;
import io.tongban.it.support.OidcClient;
import io.tongban.it.support.Platform;
import io.tongban.it.support.PlatformTest;
import io.tongban.it.support.RecoveryPage;
import io.tongban.it.support.ResetForm;
import io.tongban.it.support.Subjects;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keycloak.representations.idm.EventRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

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
        RecoveryPage page = RecoveryPage.of(platform, login);
        assertThat(page.step()).as(page.page().body()).isEqualTo("reset");
        page.press("send-code", form.fields());
        assertThat(page.messages()).contains("如您填写的信息与预留信息一致，短信验证码已发送，请查收。");
        String code = platform.simulators().lastCode(mobile);
        return page.press("reset", form.password(NEW).code(code).fields());
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
    void rule1AnOldAccountThatNeverLoggedInMovesByItsReset() {
        String mobile = subjects.row("hf_cong1", "从未登录一", "91990000MA9X6A002X");
        RecoveryPage page = reset("hf_cong1", mobile, ResetForm.byPhone(mobile).unit("从未登录一", "91990000MA9X6A002X"));
        assertThat(page.step()).as(page.messages()).isEqualTo("done");
        assertThat(logsIn("hf_cong1", "legal", Subjects.PASSWORD)).as("retired").isFalse();
        assertThat(logsIn("hf_cong1", "legal", NEW)).isTrue();
        assertThat(subjects.user("hf_cong1").toRepresentation().getRequiredActions())
                .isEmpty();
    }

    @Test
    void rule2TheTakenNameStaysItsOwners() {
        subjects.person("hf_cong2", Subjects.mobile(), null);
        String mobile = subjects.row("hf_cong2", "从未登录二", "91990000MA9X6A0038");
        RecoveryPage page =
                reset("ｗｐ＿hf_cong2", mobile, ResetForm.byPhone(mobile).unit("从未登录二", "91990000MA9X6A0038"));
        assertThat(page.step()).as(page.messages()).isEqualTo("done");
        assertThat(logsIn("WP_hf_cong2", "legal", NEW)).isTrue();
        assertThat(logsIn("hf_cong2", "natural", Subjects.PASSWORD)).isTrue();
    }

    @Test
    void rules3And4AreNaturalPersonsOfTheirNewName() {
        String owner = subjects.row("hf_zhu", "从未登录三", "91990000MA9X6A0046");
        assertThat(logsIn("hf_zhu", "legal", Subjects.PASSWORD)).isTrue();
        String third = subjects.row("hf_cong3", "从未登录三", "91990000MA9X6A0046");
        RecoveryPage bare = reset("hf_cong3", third, ResetForm.byPhone(third));
        assertThat(bare.messages()).contains("您的登录名为 WP_hf_cong3，请在“自然人登录”中登录。");
        assertThat(logsIn("WP_hf_cong3", "natural", NEW)).isTrue();

        subjects.person("hf_cong4", Subjects.mobile(), null);
        String fourth = subjects.row("hf_cong4", "从未登录三", "91990000MA9X6A0046");
        reset("WPhf_cong4", fourth, ResetForm.byPhone(fourth));
        assertThat(logsIn("WP_hf_cong4", "natural", NEW)).isTrue();
        assertThat(owner).isNotEqualTo(third);
    }

    @Test
    void rule5TheOldPasswordEndsWithTheReset() {
        String first = subjects.row("hf_cong5", "从未登录五", "91990000MA9X6A0054");
        assertThat(logsIn("hf_cong5", "legal", Subjects.PASSWORD)).isTrue();
        // So that the new row has an id of its own.
        subjects.row("hf_zhanwei", "占位单位", null);
        platform.legacyRows().remove("hf_cong5");
        subjects.row("hf_cong5", "从未登录五", "91990000MA9X6A0054");
        platform.legacyRows().change("hf_cong5", "old-Pass5");
        unlink("hf_cong5");

        reset("hf_cong5", first, ResetForm.byPhone(first).unit("从未登录五", "91990000MA9X6A0054"));

        assertThat(logsIn("hf_cong5", "legal", NEW)).isTrue();
        assertThat(logsIn("hf_cong5", "legal", "old-Pass5")).isFalse();
        assertThat(platform.count(
                        Platform.KEYCLOAK_DATABASE,
                        "select count(*) from tb_legacy_link where rule_no = 5"
                                + " and user_id = '"
                                + subjects.user("hf_cong5").toRepresentation().getId() + "'"))
                .isOne();
    }

    /** As an account that was registered here, not moved. */
    private void unlink(String login) {
        UserRepresentation user = subjects.user(login).toRepresentation();
        user.getAttributes().remove("legacy_account");
        subjects.user(login).update(user);
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
