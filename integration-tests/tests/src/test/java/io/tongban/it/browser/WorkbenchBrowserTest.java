package io.tongban.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.tongban.it.support.Chromium;
import io.tongban.it.support.Platform;
import io.tongban.it.support.PlatformTest;
import io.tongban.it.support.Reviewer;
import io.tongban.it.support.TestCases;
import io.tongban.it.support.TestCases.Draft;
import io.tongban.it.support.TestCases.Submitted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The review workbench in a real browser: from the console's navigation to a decision. */
@PlatformTest
class WorkbenchBrowserTest {

    private final Platform platform;
    private final Chromium chromium;
    private final TestCases cases;

    WorkbenchBrowserTest(Platform platform, Chromium chromium) {
        this.platform = platform;
        this.chromium = chromium;
        this.cases = new TestCases(platform);
    }

    @ParameterizedTest(name = "{0} at {1}")
    @CsvSource({"zh-CN,1280", "zh-CN,390", "en,1280", "en,390"})
    void aCaseIsReviewed(String language, int width) {
        String name = "liulan-" + language.toLowerCase() + "-" + width;
        Reviewer.hire(platform, name, "fuwu-realm", "case-reviewer");
        Submitted made = cases.submit(draft(width).data("hint", "2611250000000"));
        try (Walk walk = new Walk(platform, chromium, language, width, true)) {
            Page page = signIn(walk, name);
            walk.look("workbench-queue");
            page.fill("#search", made.number());
            page.click("form[role=search] button");
            page.click("td .wb-number");
            walk.look("workbench-case");
            assertThat(page.locator(".wb-document").count()).isZero();
            page.click("#claim");
            page.click(".wb-tabs li:last-child a");
            page.waitForSelector(".wb-document");
            assertThat(page.locator(".wb-document").count()).isEqualTo(2);
            double before = page.locator(".wb-image img").first().boundingBox().width;
            page.locator("#zoom-0-3").check();
            assertThat(page.locator(".wb-image img").first().boundingBox().width)
                    .isGreaterThan(2 * before);
            walk.look("workbench-claimed");
            page.click("#refuse");
            page.locator(".wb-decision[open] button").click();
            page.waitForSelector("[role=alert]");
            walk.look("workbench-no-reason");
            page.locator("[name=reason]").nth(1).check();
            page.fill("#note", "请按样表重新拍摄。");
            page.locator(".wb-decision[open] button").click();
            page.waitForSelector(".wb-alert-success");
            walk.look("workbench-refused");
        }
    }

    @Test
    void theKeyboardAloneIsEnough() {
        Reviewer.hire(platform, "jianpan", "fuwu-realm", "case-reviewer");
        Submitted made = cases.submit(draft(1));
        try (Walk walk = new Walk(platform, chromium, "zh-CN", Walk.WIDE, true)) {
            Page page = signIn(walk, "jianpan");
            tabTo(page, "#search");
            page.keyboard().type(made.number());
            page.keyboard().press("Enter");
            page.waitForURL("**/fuwu?search=*");
            tabTo(page, "td .wb-number");
            page.keyboard().press("Enter");
            page.waitForSelector("#claim");
            tabTo(page, "#claim");
            page.keyboard().press("Enter");
            page.waitForSelector("#approve");
            tabTo(page, ".wb-tabs a");
            page.keyboard().press("Enter");
            page.waitForSelector(".wb-document");
            double before = page.locator(".wb-image img").boundingBox().width;
            tabTo(page, "#zoom-0-1");
            page.keyboard().press("ArrowRight");
            assertThat(page.locator(".wb-image img").boundingBox().width).isGreaterThan(1.5 * before);
            tabTo(page, ".wb-image");
            tabTo(page, "#refuse");
            page.keyboard().press("Space");
            tabTo(page, "[name=reason]");
            page.keyboard().press("Space");
            assertThat(page.locator("[name=reason]").first().isChecked()).isTrue();
            tabTo(page, "#approve");
            page.keyboard().press("Space");
            tabTo(page, "form[action$='/approve'] button");
            page.keyboard().press("Enter");
            page.waitForSelector(".wb-alert-success");
            assertThat(page.textContent("h1")).contains("通过");
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"zh-CN,审核工作台", "en,Review workbench"})
    void theConsolesNavigationLeadsHere(String language, String label) {
        String name = "kongzhitai-" + language.toLowerCase();
        Reviewer.hire(platform, name, "fuwu-realm", "case-auditor", "view-users", "query-users");
        try (Walk walk = new Walk(platform, chromium, language, Walk.WIDE, true)) {
            Page page = walk.page();
            page.navigate(platform.server().base() + "/admin/master/console/#/fuwu/users");
            page.fill("#username", name);
            page.fill("#password", Reviewer.PASSWORD);
            page.click("#kc-login");
            page.waitForSelector("#tongban-workbench-entry");
            assertThat(page.textContent("#tongban-workbench-entry")).isEqualTo(label);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(java.nio.file.Path.of(
                            System.getProperty("tongban.work"), "screenshots", "console-entry-" + language + ".png")));
            page.click("#tongban-workbench-entry");
            page.waitForSelector(".wb-counts");
            assertThat(page.url()).isEqualTo(Reviewer.workbench(platform).toString());
        }
    }

    @Test
    void theConsoleHasNoEntryForOthersAndNoErrorWithoutIts() {
        Reviewer.hire(platform, "kongzhitai-wu", "fuwu-realm", "view-users", "query-users");
        try (Walk walk = new Walk(platform, chromium, "zh-CN", Walk.WIDE, true)) {
            Page page = walk.page();
            StringBuilder errors = new StringBuilder();
            page.onPageError(errors::append);
            page.navigate(platform.server().base() + "/admin/master/console/#/fuwu/users");
            page.fill("#username", "kongzhitai-wu");
            page.fill("#password", Reviewer.PASSWORD);
            page.waitForResponse("**/workbench/fuwu/entry", () -> page.click("#kc-login"));
            page.waitForSelector(
                    "#nav-item-users", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
            assertThat(page.locator("#tongban-workbench-entry").count()).isZero();
            page.evaluate("document.querySelectorAll('nav').forEach(nav => nav.remove())");
            page.evaluate("location.hash = '#/fuwu/groups'");
            assertThat(errors.toString()).isEmpty();
        }
    }

    private static Draft draft(int seed) {
        return new Draft().with("applicant", "测试申请人").file("front", seed).file("back", seed + 5000);
    }

    /** Opens the workbench as a visitor nobody knows yet. */
    private Page signIn(Walk walk, String name) {
        Page page = walk.page();
        page.navigate(Reviewer.workbench(platform).toString());
        page.fill("#username", name);
        page.fill("#password", Reviewer.PASSWORD);
        page.click("#kc-login");
        page.waitForSelector(".wb-counts");
        return page;
    }

    private static void tabTo(Page page, String selector) {
        for (int i = 0; i < 80; i++) {
            if ((Boolean) page.evaluate("s => document.activeElement.matches(s)", selector)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("the keyboard does not reach " + selector);
    }
}
