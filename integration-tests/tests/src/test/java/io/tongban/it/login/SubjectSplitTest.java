package io.tongban.it.login;

import static io.tongban.it.support.LoginPage.LEGAL;
import static io.tongban.it.support.LoginPage.NATURAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.tongban.it.support.LoginPage;
import io.tongban.it.support.Page;
import io.tongban.it.support.Platform;
import io.tongban.it.support.PlatformTest;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Decisions 1, 2 and 11: who gets in on which tab, and what everybody else is told. */
@PlatformTest
class SubjectSplitTest {

    private static final String PERSON = "Zrr_Ceshi01";
    private static final String UNIT = "Fr_Yangli01";
    private static final String PASSWORD = "Ceshi@2024";
    private static final String REFUSAL = "登录名或密码错误";

    private final Platform platform;

    SubjectSplitTest(Platform platform) {
        this.platform = platform;
    }

    @AfterEach
    void setTheClockRight() {
        platform.clock(0);
        platform.fuwu().attackDetection().clearAllBruteForce();
    }

    @Test
    void naturalAndLegalPersonsGetInOnTheirTabs() {
        assertThat(LoginPage.open(platform).submit(NATURAL, PERSON, PASSWORD).arrived())
                .isTrue();
        assertThat(LoginPage.open(platform).submit(LEGAL, UNIT, PASSWORD).arrived())
                .isTrue();
    }

    @Test
    void theOtherTabIsNamedOnlyToWhoKnowsThePassword() {
        LoginPage right = LoginPage.open(platform).submit(LEGAL, PERSON, PASSWORD);
        assertThat(right.arrived()).isFalse();
        assertThat(right.error()).contains("自然人登录");
        assertThat(right.tab()).isEqualTo(NATURAL);
        assertThat(right.name()).isEqualTo(PERSON);

        LoginPage wrong = LoginPage.open(platform).submit(LEGAL, PERSON, "not-" + PASSWORD);
        assertThat(wrong.error()).contains(REFUSAL).doesNotContain("自然人登录");
        assertThat(wrong.tab()).isEqualTo(LEGAL);
    }

    @Test
    void wrongUnknownAndDisabledReadAlike() {
        LoginPage wrong = LoginPage.open(platform).submit(NATURAL, PERSON, "not-" + PASSWORD);
        LoginPage unknown = LoginPage.open(platform).submit(NATURAL, "nobody_of_this_name", PASSWORD);
        LoginPage disabled = LoginPage.open(platform).submit(NATURAL, "Zrr_Tingyong01", PASSWORD);

        assertThat(wrong.error()).contains(REFUSAL);
        assertThat(unknown.error()).isEqualTo(wrong.error());
        assertThat(disabled.error()).isEqualTo(wrong.error());
        assertThat(unknown.page().status()).isEqualTo(wrong.page().status());
        assertThat(wrong.page().body()).doesNotContain("not-" + PASSWORD);
    }

    @ParameterizedTest
    @ValueSource(strings = {PERSON, "nobody_of_this_name", "lhdw0001"})
    void fiveWrongPasswordsLockAnyNameForAQuarterOfAnHour(String name) {
        LoginPage page = LoginPage.open(platform);
        for (int i = 0; i < 5; i++) {
            page.submit(NATURAL, name, "wrong-" + i);
            assertThat(page.arrived()).isFalse();
        }
        page.submit(NATURAL, name, PASSWORD);
        assertThat(page.arrived()).isFalse();
        assertThat(page.error()).as("lock of %s", name).contains("登录已暂停").containsPattern("\\d{1,2}:\\d{2}");
        assertThat(page.page().body()).contains("010-58884202");

        platform.clock(15 * 60 + 5);
        LoginPage later = LoginPage.open(platform).submit(NATURAL, name, PASSWORD);
        assertThat(later.error()).doesNotContain("登录已暂停");
        assertThat(later.arrived()).isEqualTo(name.equals(PERSON));
    }

    @ParameterizedTest
    @ValueSource(strings = {"  Zrr_Ceshi01 ", "ZRR_CESHI01", "Ｚｒｒ＿Ｃｅｓｈｉ０１", "zrr_ceshi01\t", "　Zrr_Ceshi01　"})
    void namesSurviveSpacesWidthAndCapitals(String typed) {
        assertThat(LoginPage.open(platform).submit(NATURAL, typed, PASSWORD).arrived())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {" Ceshi@2024", "Ceshi@2024 ", "Ｃｅｓｈｉ＠２０２４"})
    void passwordsSurviveSpacesAndWidth(String typed) {
        assertThat(LoginPage.open(platform).submit(NATURAL, PERSON, typed).arrived())
                .isTrue();
    }

    @Test
    void thePictureCodeIsNeededOnceAndInTime() {
        LoginPage page = LoginPage.open(platform);
        String code = page.captcha();
        assertThat(code).hasSize(4);

        page.submit(NATURAL, PERSON, PASSWORD, "");
        assertThat(page.error()).contains("验证码");
        page.submit(NATURAL, PERSON, PASSWORD, code);
        assertThat(page.arrived()).as("a code that was shown before").isFalse();

        String lower = page.captcha().toLowerCase();
        assertThat(page.submit(NATURAL, PERSON, PASSWORD, " " + lower + " ").arrived())
                .isTrue();

        LoginPage slow = LoginPage.open(platform);
        String old = slow.captcha();
        platform.clock(125);
        slow.submit(NATURAL, PERSON, PASSWORD, old);
        assertThat(slow.arrived()).isFalse();
        assertThat(slow.error()).contains("验证码");
    }

    @Test
    void aWrongPictureCodeIsNoWrongPassword() {
        LoginPage page = LoginPage.open(platform);
        for (int i = 0; i < 7; i++) {
            page.submit(NATURAL, PERSON, "wrong", "????");
        }
        assertThat(page.error()).contains("验证码");
        assertThat(page.submit(NATURAL, PERSON, PASSWORD).arrived()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#national-login"})
    void theLinksOfThePageLeadBackToTheApplication(String link) {
        LoginPage page = LoginPage.open(platform);
        URI address = URI.create(page.page().document().select(link).attr("href"));
        String home = platform.fuwu()
                .clients()
                .findByClientId("foreign-worker-system")
                .get(0)
                .getBaseUrl();
        Page there = page.browser().get(page.page().uri().resolve(address));
        assertThat(there.document().select("#kc-info-message a").eachAttr("href"))
                .containsExactly(home);
        Page without = page.browser().get(page.page().uri().resolve(address.getPath()));
        assertThat(without.document().select("#kc-info-message a"))
                .as("no dead end")
                .isEmpty();
    }

    @Test
    void tabsWorkWithoutScriptAndKeepTheName() {
        LoginPage page = LoginPage.open(platform)
                .press("tab-legal", Map.of("username", UNIT, "password", PASSWORD, "subjectType", NATURAL));
        assertThat(page.tab()).isEqualTo(LEGAL);
        assertThat(page.name()).isEqualTo(UNIT);
        assertThat(page.page().body()).doesNotContain(PASSWORD);
        assertThat(page.submit(LEGAL, UNIT, PASSWORD).arrived()).isTrue();
    }
}
