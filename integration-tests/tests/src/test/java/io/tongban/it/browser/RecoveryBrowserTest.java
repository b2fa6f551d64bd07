package io.tongban.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.tongban.it.support.Chromium;
import io.tongban.it.support.Platform;
import io.tongban.it.support.PlatformTest;
import io.tongban.it.support.Subjects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 找回密码 in a real browser: every page in both languages, wide and narrow, with and without JavaScript. */
@PlatformTest
class RecoveryBrowserTest {

    private static final String NEW = "Liulanqi-2026";

    private final Platform platform;
    private final Chromium chromium;
    private final Subjects subjects;

    RecoveryBrowserTest(Platform platform, Chromium chromium) {
        this.platform = platform;
        this.chromium = chromium;
        this.subjects = new Subjects(platform);
    }

    private Page search(Walk walk, String login) {
        Page page = walk.toLogin().page();
        page.click("#forgot-password");
        page.waitForSelector(".tb-way");
        walk.look("recovery-choose");
        page.click("button[value=login-name]");
        page.waitForSelector("#loginName");
        walk.look("recovery-search");
        page.fill("#captcha", "zzzz");
        page.fill("#loginName", login);
        page.click(".tb-button-primary");
        page.waitForSelector("#error-captcha");
        walk.look("recovery-search-wrong");
        assertThat(page.inputValue("#loginName")).as("kept").isEqualTo(login);
        page.fill("#captcha", walk.captcha("#tb-flow"));
        page.click(".tb-button-primary");
        page.waitForSelector("#newPassword");
        return page;
    }

    @ParameterizedTest(name = "{0} at {1}")
    @CsvSource({"zh-CN,1280", "en,390", "zh-CN,390", "en,1280"})
    void aPersonWalksThroughByPhone(String language, int width) {
        String mobile = Subjects.mobile();
        String login = "llq_" + mobile;
        subjects.person(login, mobile, "llq@example.com");
        try (Walk walk = new Walk(platform, chromium, language, width, true)) {
            Page page = search(walk, login);
            walk.look("recovery-reset");
            page.evaluate("document.querySelector('#tb-flow').noValidate = true");
            page.click(".tb-button-primary");
            page.waitForSelector("#error-newPassword");
            walk.look("recovery-reset-empty");
            page.fill("#newPassword", "abc");
            page.waitForSelector("#strength[data-level='1']");
            page.fill("#newPassword", "Pingguo-88");
            page.waitForSelector("#strength[data-level='2']");
            page.fill("#newPassword", NEW);
            page.waitForSelector("#strength[data-level='3']");
            page.fill("#newPasswordConfirm", NEW);
            page.selectOption("#reason", "regular");
            page.fill("#mobile", mobile);
            page.click("#send-code");
            page.waitForSelector("#send-code[aria-disabled=true]");
            assertThat(page.inputValue("#newPassword")).as("kept by the script").isEqualTo(NEW);
            walk.look("recovery-reset-sent");
            page.fill("#code", platform.simulators().lastCode(mobile));
            page.click(".tb-button-primary");
            page.waitForSelector("#recovery-home");
            walk.look("recovery-done");
            page.click("#recovery-home");
            page.waitForURL(platform.foreignWorkerSystem().home() + "/**");
        }
    }

    @ParameterizedTest(name = "{0} at {1}")
    @CsvSource({"zh-CN,1280", "en,390"})
    void anOrganisationWithoutJavaScript(String language, int width) {
        String code = width == 1280 ? "91990000MA9X6B0016" : "91990000MA9X6B0024";
        String login = "llq_danwei" + width;
        String mobile = subjects.row(login, "浏览器单位" + width, code);
        try (Walk walk = new Walk(platform, chromium, language, width, false)) {
            Page page = search(walk, login);
            walk.look("recovery-reset-legal");
            page.check("#way-email");
            page.click("#switch-way");
            page.waitForSelector("#email");
            walk.look("recovery-reset-mail");
            page.check("#way");
            page.click("#switch-way");
            page.fill("#mobile", mobile);
            page.fill("#unitName", "浏览器单位" + width);
            page.fill("#creditCode", code);
            page.click("#send-code");
            page.waitForSelector("#tb-messages .tb-alert");
            assertThat(page.inputValue("#unitName")).isEqualTo("浏览器单位" + width);
            page.selectOption("#reason", "staff");
            page.fill("#newPassword", NEW);
            page.fill("#newPasswordConfirm", NEW + "x");
            page.fill("#code", platform.simulators().lastCode(mobile));
            page.click(".tb-button-primary");
            page.waitForSelector("#error-newPasswordConfirm");
            walk.look("recovery-reset-differ");
            page.fill("#newPassword", NEW);
            page.fill("#newPasswordConfirm", NEW);
            page.fill("#code", platform.simulators().lastCode(mobile));
            page.click(".tb-button-primary");
            page.waitForSelector("#recovery-home");
        }
    }

    @Test
    void theCodesOtherWaysWorkInPlace() {
        try (Walk walk = new Walk(platform, chromium, "zh-CN", Walk.WIDE, true)) {
            Page page = walk.toLogin().page();
            page.click("#forgot-password");
            page.click("button[value=login-name]");
            page.fill("#loginName", "Zrr_Ceshi01");
            page.click("#captcha-listen");
            page.waitForSelector("#captcha-audio");
            walk.look("recovery-search-audio");
            page.click("#captcha-look");
            page.waitForSelector(
                    "#captcha-picture", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.VISIBLE));
            assertThat(page.inputValue("#loginName")).isEqualTo("Zrr_Ceshi01");
        }
    }
}
