package io.tongban.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.tongban.it.support.Captcha;
import io.tongban.it.support.Chromium;
import io.tongban.it.support.Platform;
import io.tongban.it.support.PlatformTest;
import io.tongban.it.support.TestCases;
import io.tongban.it.support.TestCases.Draft;
import io.tongban.it.support.TestCases.Submitted;
import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An applicant follows a case in a real browser, without an account. */
@PlatformTest
class FollowBrowserTest {

    private final Platform platform;
    private final Chromium chromium;
    private final TestCases cases;

    FollowBrowserTest(Platform platform, Chromium chromium) {
        this.platform = platform;
        this.chromium = chromium;
        this.cases = new TestCases(platform);
    }

    @ParameterizedTest(name = "{0} at {1}")
    @CsvSource({"zh-CN,1280,13000002101", "zh-CN,390,13000002102", "en,1280,13000002103", "en,390,13000002104"})
    void aCaseIsFoundAddedToAndWithdrawn(String language, int width, String mobile) {
        Submitted made = cases.submit(
                new Draft().with("mobile", mobile).file("front", width).file("back", width + 2));
        try (Walk walk = new Walk(platform, chromium, language, width, true)) {
            Page page = walk.page();
            page.navigate(platform.realm() + "/login-actions/reset-credentials");
            page.click("#follow-case");
            page.waitForSelector("#caseNumber");
            walk.look("case-find");
            page.fill("#caseNumber", made.number());
            page.fill("#mobile", mobile);
            page.fill("#captcha", captcha(walk));
            page.click(".tb-buttons button[value=find]");
            page.waitForSelector("#code");
            walk.look("case-code");
            page.fill("#code", platform.simulators().lastCode(mobile));
            page.click(".tb-buttons button[value=prove]");
            page.waitForSelector("#case-state");
            assertThat(page.locator("input[type=file]").first().getAttribute("id"))
                    .isEqualTo("file-front");
            walk.look("case-show");
            page.setInputFiles("#file-front", new FilePayload("a.html", "text/html", "<html>".getBytes()));
            page.click(".tb-buttons button[value=supplement]");
            page.waitForSelector("#error-file-front");
            page.setInputFiles("#file-front", new FilePayload("a.jpg", "image/jpeg", TestCases.image(width + 1)));
            page.fill("#note", "已重新拍摄");
            page.click(".tb-buttons button[value=supplement]");
            page.waitForSelector(".tb-alert-info");
            walk.look("case-supplemented");
            page.click("#case-withdraw summary");
            page.click("button[value=withdraw]");
            page.waitForSelector(
                    "#case-withdraw",
                    new Page.WaitForSelectorOptions()
                            .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
            walk.look("case-withdrawn");
        }
        assertThat(cases.find(made.number(), mobile).get("state").asText()).isEqualTo("withdrawn");
    }

    private String captcha(Walk walk) {
        String action = walk.page().getAttribute("#tb-flow", "action");
        String tab = io.tongban.it.support.Page.query(URI.create(action)).get("tab_id");
        return Captcha.code(walk.context()
                .request()
                .get(platform.realm() + "/test-hooks/captcha?tab_id=" + tab)
                .text());
    }
}
