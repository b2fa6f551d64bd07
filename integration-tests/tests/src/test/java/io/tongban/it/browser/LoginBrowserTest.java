package io.tongban.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import io.tongban.it.support.Chromium;
import io.tongban.it.support.Platform;
import io.tongban.it.support.PlatformTest;
import io.tongban.it.support.StockClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 统一用户登录 in a real browser, from the foreign-worker system and back to it. */
@PlatformTest
class LoginBrowserTest {

    private static final String PASSWORD = "Ceshi@2024";
    private static final int BUDGET = 120 * 1024;

    private final Platform platform;
    private final Chromium chromium;

    LoginBrowserTest(Platform platform, Chromium chromium) {
        this.platform = platform;
        this.chromium = chromium;
    }

    @AfterEach
    void forgetFailures() {
        platform.fuwu().attackDetection().clearAllBruteForce();
    }

    @ParameterizedTest(name = "{0} at {1}")
    @CsvSource({"zh-CN,1280", "zh-CN,390", "en,1280", "en,390", "zh-CN,320"})
    void everyPageOfALoginIsSoundInBothLanguagesAtBothWidths(String language, int width) {
        try (Walk walk = new Walk(platform, chromium, language, width, true)) {
            walk.page().navigate(platform.foreignWorkerSystem().home().toString());
            walk.look("foreign-worker-system-home");
            walk.toLogin().look("login");
            walk.page().click("button[data-tab=legal]");
            walk.look("login-legal");
            walk.page().click("button[data-tab=qr]");
            walk.look("login-qr");
            walk.page().click("button[data-tab=natural]");
            walk.page().click("#captcha-listen");
            walk.page().waitForSelector("audio");
            walk.look("login-audio");
            walk.page().click("#captcha-look");
            walk.page().waitForSelector("#captcha-picture");
            walk.login("Zrr_Ceshi01", "wrong");
            walk.page().waitForSelector("#login-error");
            walk.look("login-refused");
            assertThat(walk.page().inputValue("#username")).isEqualTo("Zrr_Ceshi01");
            assertThat(walk.page().inputValue("#password")).isEmpty();
            walk.page().click("button[data-tab=legal]");
            walk.login("Zrr_Ceshi01", PASSWORD);
            walk.page().waitForSelector("#login-error");
            walk.look("login-wrong-tab");
            walk.login("Zrr_Ceshi01", PASSWORD);
            walk.page().waitForURL(platform.foreignWorkerSystem().home() + "/**");
            walk.look("foreign-worker-system-identity");
            assertThat(walk.page().content()).contains("Zrr_Ceshi01").contains("测试甲");
        }
    }

    @Test
    void aPersonArrivesIsKnownAgainAndLeaves() {
        try (Walk walk = new Walk(platform, chromium, "zh-CN", Walk.WIDE, true)) {
            walk.toLogin().login("Zrr_Ceshi01", PASSWORD);
            Page page = walk.page();
            page.waitForURL(platform.foreignWorkerSystem().home() + "/**");
            assertThat(page.content()).contains("用户类型").contains("自然人");

            page.navigate(platform.client().authorization(Map.of()).toString());
            assertThat(page.url())
                    .as("known again without a page")
                    .startsWith(platform.foreignWorkerSystem().home().toString());
            page.navigate(platform.foreignWorkerSystem().home() + "/login");
            assertThat(page.content()).contains("Zrr_Ceshi01");

            page.locator("text=退出登录").first().click();
            page.waitForURL(platform.foreignWorkerSystem().home() + "/**");
            page.navigate(platform.foreignWorkerSystem().home() + "/login");
            assertThat(page.locator("#kc-form-login").count()).as("asked again").isOne();
        }
    }

    @Test
    void withoutScriptEveryStepWorks() {
        try (Walk walk = new Walk(platform, chromium, "zh-CN", Walk.PHONE, false)) {
            walk.toLogin();
            Page page = walk.page();
            page.fill("#username", "Fr_Yangli01");
            page.click("button[data-tab=legal]");
            assertThat(page.inputValue("#username")).isEqualTo("Fr_Yangli01");
            String first = page.getAttribute("#captcha-picture", "src");
            page.click("#captcha-refresh");
            assertThat(page.getAttribute("#captcha-picture", "src")).isNotEqualTo(first);
            page.fill("#password", PASSWORD);
            page.fill("#captcha", walk.captcha());
            page.press("#captcha", "Enter");
            page.waitForURL(platform.foreignWorkerSystem().home() + "/**");
            assertThat(page.content()).contains("Fr_Yangli01").contains("91990000MA9X0A0190");
        }
    }

    @Test
    void aNewPictureKeepsWhatWasTyped() {
        try (Walk walk = new Walk(platform, chromium, "zh-CN", Walk.WIDE, true)) {
            Page page = walk.toLogin().page();
            page.fill("#username", "Zrr_Ceshi01");
            page.fill("#password", PASSWORD);
            String first = page.getAttribute("#captcha-picture", "src");
            page.click("#captcha-refresh");
            page.waitForFunction("old => document.querySelector('#captcha-picture').src !== old", first);
            assertThat(page.inputValue("#password")).isEqualTo(PASSWORD);
            page.fill("#captcha", walk.captcha());
            page.click("#kc-login");
            page.waitForURL(platform.foreignWorkerSystem().home() + "/**");
        }
    }

    @Test
    void theKeyboardReachesEverything() {
        try (Walk walk = new Walk(platform, chromium, "zh-CN", Walk.WIDE, true)) {
            Page page = walk.toLogin().page();
            page.press("button[data-tab=natural]", "ArrowRight");
            assertThat(page.inputValue("[name=subjectType]")).isEqualTo("legal");
            page.focus("#username");
            page.keyboard().type("Fr_Yangli01");
            page.focus("#password");
            page.keyboard().type(PASSWORD);
            page.focus("#captcha");
            page.keyboard().type(walk.captcha());
            page.keyboard().press("Enter");
            page.waitForURL(platform.foreignWorkerSystem().home() + "/**");
            assertThat(page.content()).contains("Fr_Yangli01");
        }
    }

    @Test
    void thePageIsLightAndStaysOnItsHost() {
        Transfer ours = load(platform.client().authorization(Map.of()));
        Transfer stock = load(StockClient.create(platform).authorization());
        keep("page-weight.txt", "login page: " + ours.bytes() + " bytes; stock page: " + stock.bytes() + " bytes\n");
        assertThat(ours.bytes()).isPositive().isLessThanOrEqualTo(BUDGET).isLessThan(stock.bytes());
        assertThat(ours.addresses())
                .allMatch(url -> url.startsWith("data:")
                        || url.startsWith(platform.server().base() + "/"));
    }

    /** What loading a page took over the wire. */
    private record Transfer(long bytes, List<String> addresses) {}

    private Transfer load(URI address) {
        try (Walk walk = new Walk(platform, chromium, "zh-CN", Walk.WIDE, true)) {
            List<Response> answers = new ArrayList<>();
            walk.page().onResponse(answers::add);
            walk.page().navigate(address.toString());
            walk.page().waitForLoadState(LoadState.NETWORKIDLE);
            long bytes = answers.stream()
                    .map(answer -> answer.request().sizes())
                    .mapToLong(sizes -> sizes.responseBodySize + sizes.responseHeadersSize)
                    .sum();
            return new Transfer(bytes, answers.stream().map(Response::url).toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"national-login", ""})
    void aLinkThatComesLaterSaysSo(String page) {
        for (String language : List.of("zh-CN", "en")) {
            try (Walk walk = new Walk(platform, chromium, language, Walk.PHONE, true)) {
                walk.page().navigate(platform.realm() + "/portal/" + page);
                assertThat(walk.page().textContent("#kc-info-message").strip())
                        .as("more than the heading")
                        .hasSizeGreaterThan(20);
                walk.look("portal-" + page);
            }
        }
    }

    private static void keep(String file, String text) {
        try {
            Files.writeString(Path.of(System.getProperty("tongban.work"), file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
