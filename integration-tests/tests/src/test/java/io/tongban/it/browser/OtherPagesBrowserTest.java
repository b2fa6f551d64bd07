package io.tongban.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.tongban.it.support.Chromium;
import io.tongban.it.support.Platform;
import io.tongban.it.support.PlatformTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a login may meet on its way, in a real browser: a hint, the lock, a new password, an end by staff. */
@PlatformTest
class OtherPagesBrowserTest {

    private static final String PASSWORD = "Ceshi@2024";
    private static final String OLD = "old-Pass1";

    private final Platform platform;
    private final Chromium chromium;

    OtherPagesBrowserTest(Platform platform, Chromium chromium) {
        this.platform = platform;
        this.chromium = chromium;
    }

    @AfterEach
    void forgetFailures() {
        platform.fuwu().attackDetection().clearAllBruteForce();
    }

    @ParameterizedTest(name = "{0} at {1}")
    @CsvSource({"zh-CN,1280", "zh-CN,390", "en,1280", "en,390"})
    void theHintLeadsOn(String language, int width) {
        platform.legacyRows().addOnce("qu_biechu", OLD, "样例壹科技有限公司", "91990000MA9X0A0190");
        try (Walk walk = new Walk(platform, chromium, language, width, true)) {
            walk.toLogin().login("qu_biechu", OLD);
            walk.page().waitForSelector("#go-on");
            walk.look("login-hint");
            assertThat(walk.page().textContent("#login-error")).contains("WP_qu_biechu");
            walk.page().click("#go-on");
            walk.page().waitForSelector("#kc-form-login");
            assertThat(walk.page().inputValue("#username")).isEqualTo("WP_qu_biechu");
            assertThat(walk.page().inputValue("[name=subjectType]")).isEqualTo("natural");
        }
    }

    @ParameterizedTest(name = "{0} at {1}")
    @CsvSource({"zh-CN,1280", "en,390"})
    void theLockSaysWhenItEndsAndWhatStaysOpen(String language, int width) {
        try (Walk walk = new Walk(platform, chromium, language, width, true)) {
            walk.toLogin();
            for (int i = 0; i < 6; i++) {
                walk.login("Zrr_Ceshi02", "wrong-" + i);
                walk.page().waitForSelector("#login-error");
            }
            walk.look("login-locked");
            assertThat(walk.page().textContent("#login-error"))
                    .containsPattern("\\d{1,2}:\\d{2}")
                    .contains("010-58884202");
            assertThat(walk.page()
                            .locator("#login-error a[href*='/login-actions/reset-credentials']")
                            .count())
                    .isOne();
        }
    }

    @ParameterizedTest(name = "{0} at {1}")
    @CsvSource({"zh-CN,1280,91990000MA9X3A0018", "en,390,91990000MA9X3A0026"})
    void aWeakOldPasswordIsChangedOnTheWay(String language, int width, String code) {
        String login = "ruo_mima" + width;
        platform.legacyRows().add(login, "abcd1234", "弱密码单位" + width, code);
        try (Walk walk = new Walk(platform, chromium, language, width, true)) {
            Page page = walk.toLogin().page();
            page.click("button[data-tab=legal]");
            walk.login(login, "abcd1234");
            page.waitForSelector("#password-new");
            page.fill("#password-new", "alllowercase");
            page.fill("#password-confirm", "alllowercase");
            page.click("[type=submit]");
            page.waitForSelector("[id^=input-error], .tb-alert-error");
            page.fill("#password-new", "Xin-mima2026");
            page.fill("#password-confirm", "Xin-mima2026");
            page.click("[type=submit]");
            page.waitForURL(platform.foreignWorkerSystem().home() + "/**");
            assertThat(page.content()).contains(login);
        }
    }

    @Test
    void aSessionThatStaffEndIsOverInTheClientSystemToo() {
        try (Walk walk = new Walk(platform, chromium, "zh-CN", Walk.WIDE, true)) {
            walk.toLogin().login("Zrr_Ceshi01", PASSWORD);
            Page page = walk.page();
            page.waitForURL(platform.foreignWorkerSystem().home() + "/**");
            String id = platform.fuwu()
                    .users()
                    .searchByUsername("zrr_ceshi01", true)
                    .get(0)
                    .getId();
            platform.fuwu().users().get(id).logout();
            page.navigate(platform.foreignWorkerSystem().home() + "/identity");
            assertThat(page.locator("#kc-form-login").count())
                    .as("asked to log in again")
                    .isOne();
        }
    }
}
