package io.tongban.it.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.tongban.it.support.MessageHooks.Asker;
import io.tongban.it.support.Platform;
import io.tongban.it.support.PlatformTest;
import io.tongban.it.support.RecoveryPage;
import io.tongban.it.support.ResetForm;
import io.tongban.it.support.Subjects;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.keycloak.representations.idm.UserRepresentation;

/** Ways round to learn from 登录名重置密码 whether a name is somebody's, or whose a number is (issue 3). */
@PlatformTest
class NothingToldTest {

    private static final String MAIL_MASK = "[a-z0-9]\\*{5}@\\*{5}";

    private final Platform platform;
    private final Subjects subjects;

    NothingToldTest(Platform platform) {
        this.platform = platform;
        this.subjects = new Subjects(platform);
    }

    private String mailMask(String login) {
        RecoveryPage page = RecoveryPage.of(platform, login);
        page.press("switch", Map.of("way", "email"));
        return page.page().text("#email-on-file");
    }

    @Test
    void aMailboxShowsNoDomainThatFewHave() {
        subjects.person("wg_youxiang", Subjects.mobile(), "9zhang@most.gov.example");
        assertThat(mailMask("wg_youxiang")).startsWith("9").matches(MAIL_MASK);
        assertThat(List.of(mailMask("wg_meiyou1"), mailMask("wg_meiyou2"), mailMask("wg_meiyou3")))
                .allMatch(mask -> mask.matches(MAIL_MASK));
    }

    @Test
    void aNumberThatNobodyCouldBeSentACodeToIsNotShown() {
        subjects.person("wg_zuoji", Subjects.mobile(), null);
        UserRepresentation user = subjects.user("wg_zuoji").toRepresentation();
        user.getAttributes().put("mobile", List.of("010-58884202"));
        subjects.user("wg_zuoji").update(user);
        assertThat(RecoveryPage.of(platform, "wg_zuoji").page().text("#mobile-on-file"))
                .matches("1[3-9]\\*{5}\\d{3}");
    }

    @Test
    void aNameAndItsTwinOfTheOldSystemMayOrMayNotLookAlikeWhetherOrNotTheyExist() {
        List<Boolean> alike = IntStream.range(0, 12)
                .mapToObj(i -> "wg_shuangsheng" + i)
                .map(name -> mask(name).equals(mask("WP_" + name)))
                .toList();
        assertThat(alike).contains(true, false);
    }

    private String mask(String login) {
        return RecoveryPage.of(platform, login).page().text("#mobile-on-file");
    }

    /** A registration sends a code to any number, which then has to wait; whose number it is must not show by it. */
    @Test
    void aNumbersWaitingTimeTellsNoAccount() {
        String mobile = Subjects.mobile();
        subjects.person("wg_dengdai", mobile, null);
        platform.messages().send(Asker.of(mobile).purpose("REGISTRATION"));
        assertThat(asked("wg_dengdai", mobile)).isEqualTo(asked("wg_meiyou4", mobile));
    }

    private String asked(String login, String mobile) {
        return RecoveryPage.of(platform, login)
                .press(
                        "send-code",
                        ResetForm.byPhone(mobile)
                                .unit("某某单位", "91990000MA9X6A0097")
                                .fields())
                .messages()
                .replaceAll("\\d+ 秒", "n 秒");
    }

    /** The day's limit of an account is reached under one spelling and asked for under another. */
    @Test
    void anAccountsLimitTellsNoAccount() {
        String bare = "hf_xiane";
        String mobile = subjects.row(bare, "限额样例单位", null);
        String mobileOfNobody = Subjects.mobile();
        assertThat(afterManyWrong(bare, mobile)).isEqualTo(afterManyWrong("wg_meiyou5", mobileOfNobody));
    }

    /** Five wrong codes under the one name, and what the other then says. */
    private String afterManyWrong(String login, String mobile) {
        RecoveryPage page = RecoveryPage.of(platform, login);
        ResetForm form = ResetForm.byPhone(mobile).password("Xin-mima2026");
        if (!page.page().document().select("#unitName").isEmpty()) {
            form.unit("限额样例单位", "91990000MA9X6A0097");
        }
        page.press("send-code", form.fields());
        for (int i = 0; i < 5; i++) {
            page.press("reset", form.code("00000" + i).fields());
        }
        String first = page.messages();
        page = RecoveryPage.of(platform, "WP_" + login);
        if (!page.page().document().select("#unitName").isEmpty()) {
            form.unit("限额样例单位", "91990000MA9X6A0097");
        }
        return first + page.press("send-code", form.fields()).messages();
    }
}
