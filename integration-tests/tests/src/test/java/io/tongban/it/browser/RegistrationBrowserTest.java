package io.tongban.it.browser;

import static io.tongban.it.support.RegistrationPage.agent;
import static io.tongban.it.support.RegistrationPage.citizen;
import static io.tongban.it.support.RegistrationPage.creditCode;
import static io.tongban.it.support.RegistrationPage.foreigner;
import static io.tongban.it.support.RegistrationPage.jpeg;
import static io.tongban.it.support.RegistrationPage.mobile;
import static io.tongban.it.support.RegistrationPage.person;
import static io.tongban.it.support.RegistrationPage.representative;
import static io.tongban.it.support.RegistrationPage.unit;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;
import io.tongban.it.support.Captcha;
import io.tongban.it.support.Chromium;
import io.tongban.it.support.Platform;
import io.tongban.it.support.PlatformTest;
import io.tongban.it.support.RegistrationPage;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page of a registration as people see it, in both languages, wide and narrow, with and without scripts. */
@PlatformTest
class RegistrationBrowserTest {

    private static final String OPEN =
            "const page = html ? new DOMParser().parseFromString(html, 'text/html') : document;"
                    + "const open = [...page.querySelector('#tb-flow').elements]"
                    + ".filter(one => one.name && one.type !== 'hidden' && one.tagName !== 'BUTTON' && !one.disabled);"
                    + "const names = list => [...new Set(list.map(one => one.name))].sort().join();";

    /** What is open, what is required and what is offered, of the page or of the text of one. */
    private static final String FIELDS = "html => {" + OPEN + "return 'open: ' + names(open)"
            + " + ' required: ' + names(open.filter(one => one.required))"
            + " + ' offered: ' + open.filter(one => one.options)"
            + ".map(one => one.name + '=' + [...one.options].map(option => option.value)).join(' '); }";

    /** What is required and empty. */
    private static final String MISSING = "html => {" + OPEN + "return names(open.filter(one => one.required"
            + " && !open.some(same => same.name === one.name"
            + " && (same.type === 'radio' ? same.checked : same.value)))); }";

    private static final String ERRORS = "html => [...new DOMParser().parseFromString(html, 'text/html')"
            + ".querySelectorAll('[id^=error-]')].filter(one => one.textContent.trim())"
            + ".map(one => one.id.substring(6)).sort().join()";

    private static final String SEND = "() => { document.querySelector('#tb-flow').noValidate = true;"
            + " document.querySelector('#tb-flow button[value=next]').click(); }";

    private final Platform platform;
    private final Chromium chromium;

    RegistrationBrowserTest(Platform platform, Chromium chromium) {
        this.platform = platform;
        this.chromium = chromium;
    }

    @ParameterizedTest(name = "{0} at {1}")
    @CsvSource({"zh-CN,1280,5001", "zh-CN,390,5002", "en,1280,5003", "en,390,5004"})
    void aPersonIsLedToTheForeignWorkerSystem(String language, int width, int n) {
        try (Walk walk = new Walk(platform, chromium, language, width, true)) {
            Page page = toNotice(walk);
            walk.look("registration-notice");
            notice(page, "natural");
            walk.look("registration-phone");
            phone(walk, n);
            walk.look("registration-account");
            account(page, "Zc_Liulan" + n, n);
            walk.look("registration-person");
            fill(page, Map.of("name", "x", "region", "mainland"));
            press(page, "next");
            assertThat(page.locator("input[name=step]").inputValue()).isEqualTo("person");
            fill(page, person("测试浏览", citizen(n)));
            fill(page, Map.of("documentNumber", "110101199001011234"));
            press(page, "next");
            page.waitForSelector("#error-documentNumber");
            walk.look("registration-person-wrong");
            fill(page, Map.of("documentNumber", citizen(n)));
            pressTo(page, "next", "check");
            walk.look("registration-check");
            pressTo(page, "submit", "done");
            walk.look("registration-approved");
            press(page, "go-on");
            page.waitForURL(platform.foreignWorkerSystem().home() + "/**");
            assertThat(page.content()).contains("Zc_Liulan" + n);
        }
    }

    @ParameterizedTest(name = "{0} at {1}")
    @CsvSource({"zh-CN,1280,5011", "zh-CN,390,5012", "en,1280,5013", "en,390,5014"})
    void aUnitIsLedToItsCase(String language, int width, int n) {
        try (Walk walk = new Walk(platform, chromium, language, width, true)) {
            Page page = toNotice(walk);
            notice(page, "legal");
            phone(walk, n);
            account(page, "Zc_Liulan" + n, n);
            walk.look("registration-unit");
            fill(page, Map.of("unitRegion", "foreign"));
            assertThat(page.isVisible("#country")).isTrue();
            assertThat(page.isVisible("#creditCode")).isFalse();
            fill(page, unit("测试不一致" + n, creditCode(n)));
            assertThat(page.isVisible("#country")).isFalse();
            pressTo(page, "next", "representative");
            fill(page, Map.of("representativeRegion", "hmt"));
            assertThat(page.locator("#representativeDocumentType option").count())
                    .isEqualTo(5);
            fill(page, representative("测试代表", citizen(n)));
            walk.look("registration-representative");
            pressTo(page, "next", "agent");
            walk.look("registration-agent");
            fill(page, agent("测试代办", citizen(10000 + n)));
            pressTo(page, "next", "check");
            walk.look("registration-unit-check");
            pressTo(page, "submit", "documents");
            walk.look("registration-documents");
            for (String slot : new String[] {"licence", "representative", "agent"}) {
                page.setInputFiles("#" + slot, new FilePayload(slot + ".jpg", "image/jpeg", jpeg(slot.hashCode())));
            }
            pressTo(page, "submit", "done");
            walk.look("registration-waiting");
            page.click("a[href*='/login-actions/authenticate']");
            page.waitForSelector("#kc-form-login");
            page.click("button[data-tab=legal]");
            walk.login("Zc_Liulan" + n, RegistrationPage.PASSWORD);
            page.waitForSelector("#login-error");
            walk.look("login-pending");
        }
    }

    @Test
    void allOfItWorksWithoutScripts() {
        try (Walk walk = new Walk(platform, chromium, "zh-CN", Walk.WIDE, false)) {
            Page page = toNotice(walk);
            notice(page, "natural");
            page.fill("#mobile", mobile(5021));
            page.click("#captcha-refresh");
            assertThat(page.inputValue("#mobile")).isEqualTo(mobile(5021));
            phone(walk, 5021);
            account(page, "Zc_Wujiao01", 5021);
            page.check("[name=region][value=other]");
            page.click("[value=update]");
            page.waitForLoadState();
            assertThat(page.locator("#documentType option").allTextContents())
                    .hasSize(2)
                    .contains("境外护照");
            fill(page, foreigner("SAMPLE NOSCRIPT", "X50000021"));
            pressTo(page, "next", "check");
            pressTo(page, "submit", "documents");
            page.setInputFiles("#front", new FilePayload("a.jpg", "image/jpeg", jpeg(0x5021)));
            pressTo(page, "submit", "done");
            assertThat(page.textContent("#case-number")).hasSize(13);
        }
    }

    /** By each region and each kind or document: the browser's rules and the server's answer to the same empty form. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({"legal,unitRegion,unitKind,5031", "natural,region,documentType,5032"})
    void whatTheBrowserShowsAndAsksForIsWhatTheServerDemands(String type, String by, String then, int n) {
        SoftAssertions all = new SoftAssertions();
        try (Walk walk = new Walk(platform, chromium, "zh-CN", Walk.WIDE, true)) {
            Page page = toNotice(walk);
            notice(page, type);
            phone(walk, n);
            account(page, "Zc_Guize" + n, n);
            assertThat(choices(page, by)).hasSizeGreaterThan(1);
            for (Object region : choices(page, by)) {
                fill(page, Map.of(by, region.toString()));
                List<?> kinds = page.isEnabled("[name=" + then + "] >> nth=0") ? choices(page, then) : List.of("");
                assertThat(kinds).as(region.toString()).isNotEmpty();
                for (Object kind : kinds) {
                    if (!kind.equals("")) {
                        fill(page, Map.of(then, kind.toString()));
                    }
                    String browser = (String) page.evaluate(FIELDS);
                    Response answer = page.waitForNavigation(() -> page.evaluate(SEND));
                    all.assertThat(page.evaluate("html => (" + FIELDS + ")(html)", answer.text()))
                            .as("%s, %s", region, kind)
                            .isEqualTo(browser);
                    all.assertThat(page.evaluate(ERRORS, answer.text()))
                            .as("%s, %s", region, kind)
                            .isEqualTo(page.evaluate(MISSING));
                }
            }
        }
        all.assertAll();
    }

    private static List<?> choices(Page page, String name) {
        return (List<?>) page.evaluate(
                "name => [...document.querySelectorAll(`[name=${name}], select[name=${name}] option`)]"
                        + ".filter(one => one.tagName !== 'SELECT' && one.value).map(one => one.value)",
                name);
    }

    private Page toNotice(Walk walk) {
        Page page = walk.page();
        page.navigate(platform.foreignWorkerSystem().home().toString());
        page.click("#register");
        page.waitForSelector("#accept");
        return page;
    }

    private static void notice(Page page, String type) {
        page.check("#accept");
        page.check("[name=subjectType][value=" + type + "]");
        pressTo(page, "next", "phone");
    }

    private void phone(Walk walk, int n) {
        Page page = walk.page();
        page.fill("#mobile", mobile(n));
        String tab = io.tongban.it.support.Page.query(URI.create(page.getAttribute("#tb-flow", "action")))
                .get("tab_id");
        page.fill(
                "#captcha",
                Captcha.code(walk.context()
                        .request()
                        .get(platform.realm() + "/test-hooks/captcha?tab_id=" + tab)
                        .text()));
        pressTo(page, "send", "account");
    }

    private void account(Page page, String login, int n) {
        page.fill("#code", platform.simulators().lastCode(mobile(n)));
        page.fill("#loginName", login);
        page.fill("#password", RegistrationPage.PASSWORD);
        page.fill("#passwordConfirm", RegistrationPage.PASSWORD);
        press(page, "next");
        page.waitForSelector(
                "[data-rules]",
                new Page.WaitForSelectorOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
    }

    private static void fill(Page page, Map<String, String> fields) {
        fields.forEach((name, value) -> {
            Locator field = page.locator("[name='" + name + "']");
            if (field.count() > 1) {
                page.check("[name='" + name + "'][value='" + value + "']");
            } else if ("SELECT".equals(field.evaluate("field => field.tagName"))) {
                field.selectOption(value);
            } else {
                field.fill(value);
            }
        });
    }

    private static void press(Page page, String button) {
        page.click("#tb-flow button.tb-button[value='" + button + "']");
    }

    private static void pressTo(Page page, String button, String step) {
        press(page, button);
        page.waitForSelector(
                "input[name=step][value='" + step + "']",
                new Page.WaitForSelectorOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
    }
}
