package io.tongban.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.tongban.it.support.Appeal;
import io.tongban.it.support.Chromium;
import io.tongban.it.support.Platform;
import io.tongban.it.support.PlatformTest;
import io.tongban.it.support.TestAccounts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both appeals in a real browser: each page in both languages, wide and narrow, with and without JavaScript. */
@PlatformTest
class AppealBrowserTest {

    private final Platform platform;
    private final Chromium chromium;

    AppealBrowserTest(Platform platform, Chromium chromium) {
        this.platform = platform;
        this.chromium = chromium;
    }

    @ParameterizedTest(name = "{0} at {1}, script {2}")
    @CsvSource({"zh-CN,1280,true,301", "zh-CN,390,true,302", "en,1280,true,303", "en,390,false,304"})
    void aPersonAppeals(String language, int width, boolean script, int sequence) {
        String mobile = "13100000" + sequence;
        try (Walk walk = new Walk(platform, chromium, language, width, script)) {
            Page page = walk.toLogin().page();
            page.click("#forgot-password");
            page.click("button[value=person]");
            page.waitForSelector("#front");
            walk.look("appeal-person");
            page.fill("#name", "浏览甲");
            page.check("[name=region][value=mainland]");
            if (script) {
                assertThat(page.locator("#documentType option").allInnerTexts()).hasSize(3);
            }
            page.selectOption("#documentType", "resident-id");
            page.fill("#documentNumber", "990000199001010018");
            files(page);
            page.fill("#mobile", mobile);
            code(walk, mobile);
            next(page);
            page.waitForSelector("#error-documentNumber");
            walk.look("appeal-person-wrong");
            assertThat(page.inputValue("#name")).isEqualTo("浏览甲");
            page.fill("#documentNumber", TestAccounts.citizen(sequence));
            next(page);
            page.waitForSelector("#case-number");
            walk.look("appeal-person-waiting");
        }
    }

    @ParameterizedTest(name = "{0} at {1}, script {2}")
    @CsvSource({"zh-CN,1280,true,311", "zh-CN,390,false,312", "en,1280,true,313", "en,390,true,314"})
    void aUnitAppeals(String language, int width, boolean script, int sequence) {
        String mobile = "13100000" + sequence;
        try (Walk walk = new Walk(platform, chromium, language, width, script)) {
            Page page = walk.toLogin().page();
            page.click("#forgot-password");
            page.click("button[value=unit]");
            page.waitForSelector("#unitName");
            walk.look("appeal-unit");
            page.fill("#unitName", "浏览单位（北京）有限公司" + sequence);
            page.fill("#captcha", walk.captcha("#tb-flow"));
            page.click(".tb-button-primary");
            page.waitForSelector("#front");
            walk.look("appeal-unit-documents");
            page.check("[name=unitKind][value=enterprise]");
            page.fill("#creditCode", TestAccounts.creditCode(sequence));
            page.fill("#agentName", "浏览乙");
            page.check("[name=agentRegion][value=mainland]");
            page.selectOption("#agentDocumentType", "resident-id");
            page.fill("#agentDocumentNumber", TestAccounts.citizen(sequence));
            files(page);
            page.fill("#agentMobile", mobile);
            code(walk, mobile);
            next(page);
            page.waitForSelector("#case-number");
            walk.look("appeal-unit-waiting");
        }
    }

    private static void files(Page page) {
        Appeal.images()
                .forEach((slot, image) ->
                        page.setInputFiles("#" + slot, new FilePayload("zhengjian.jpg", "image/jpeg", image)));
    }

    private void code(Walk walk, String mobile) {
        Page page = walk.page();
        if (page.locator("#captcha").count() > 0) {
            page.fill("#captcha", walk.captcha("#tb-flow"));
        }
        page.click("#send-code");
        page.waitForSelector("#tb-messages .tb-alert-info");
        walk.look("appeal-sent");
        page.fill("#code", platform.simulators().lastCode(mobile));
    }

    /** Past the browser's own checks, which would stop what the server is to answer. */
    private static void next(Page page) {
        page.click(".tb-row-buttons .tb-button-primary");
    }
}
