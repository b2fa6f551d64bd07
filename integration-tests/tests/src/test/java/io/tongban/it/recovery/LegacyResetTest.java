package io.tongban.it.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.tongban.it.support.LoginPage;
import io.tongban.it.support.Platform;
import io.tongban.it.support.PlatformTest;
import io.tongban.it.support.RecoveryPage;
import io.tongban.it.support.ResetForm;
import io.tongban.it.support.Subjects;
import org.junit.jupiter.api.Test;
import org.keycloak.representations.idm.UserRepresentation;

/** Accounts of the foreign-worker system that never logged in here reset their password, by each of the five rules. */
@PlatformTest
class LegacyResetTest {

    private static final String NEW = "Xin-mima2026";

    private final Platform platform;
    private final Subjects subjects;

    LegacyResetTest(Platform platform) {
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
    void theRuleLooksAtTheNameThatTheAccountGetsAndAtItsOldPassword() {
        subjects.person("hf_cong7", Subjects.mobile(), null);
        String mobile = subjects.row("hf_cong7", "从未登录七", "91990000MA9X6A0089");
        ResetForm form = ResetForm.byPhone(mobile).unit("从未登录七", "91990000MA9X6A0089");
        RecoveryPage page = RecoveryPage.of(platform, "WPhf_cong7");
        page.press("send-code", form.fields());
        form.code(platform.simulators().lastCode(mobile));
        page.press("reset", form.password("WP_hf_cong7!").fields());
        assertThat(page.page().status()).isEqualTo(200);
        assertThat(page.error("newPassword")).contains("不能包含登录名");
        page.press("reset", form.password(Subjects.PASSWORD).fields());
        assertThat(page.error("newPassword")).contains("最近使用过的 3 个密码");
        assertThat(platform.fuwu().users().searchByUsername("wp_hf_cong7", true))
                .as("nothing was written")
                .isEmpty();
        page.press("reset", form.password(NEW).fields());
        assertThat(page.step()).as(page.messages()).isEqualTo("done");
        assertThat(logsIn("WP_hf_cong7", "legal", NEW)).isTrue();
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
    void whileTheOldTableIsDownLocalAccountsResetAndOldPasswordsStayOut() {
        String first = subjects.row("hf_cong6", "从未登录六", "91990000MA9X6A0070");
        assertThat(logsIn("hf_cong6", "legal", Subjects.PASSWORD)).isTrue();
        subjects.row("hf_zhanwei6", "占位单位", null);
        platform.legacyRows().remove("hf_cong6");
        subjects.row("hf_cong6", "从未登录六", "91990000MA9X6A0070");
        platform.legacyRows().change("hf_cong6", "old-Pass6");
        unlink("hf_cong6");
        rename("foreign_worker_account", "hidden_account");
        try {
            RecoveryPage page =
                    reset("hf_cong6", first, ResetForm.byPhone(first).unit("从未登录六", "91990000MA9X6A0070"));
            assertThat(page.step()).as(page.messages()).isEqualTo("done");
            assertThat(RecoveryPage.of(platform, "hf_meiyou").messages()).contains("原账户暂时无法找回密码");
        } finally {
            rename("hidden_account", "foreign_worker_account");
        }
        assertThat(logsIn("hf_cong6", "legal", NEW)).isTrue();
        assertThat(logsIn("hf_cong6", "legal", "old-Pass6")).isFalse();
    }

    private void rename(String from, String to) {
        platform.postgres().execute(Platform.LEGACY_DATABASE, "alter table " + from + " rename to " + to);
    }
}
