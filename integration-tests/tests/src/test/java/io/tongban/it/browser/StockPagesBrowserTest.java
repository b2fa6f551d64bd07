package io.tongban.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import io.tongban.it.support.Chromium;
import io.tongban.it.support.Platform;
import io.tongban.it.support.PlatformTest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keycloak.representations.idm.UserRepresentation;

/** Keycloak's own pages, as far as a user of realm fuwu can come to them, in the platform's look. */
@PlatformTest
class StockPagesBrowserTest {

    private static final String PASSWORD = "Ceshi@2024";
    private static final int LOGIN_LIMIT_SECONDS = 1800;

    private final Platform platform;
    private final Chromium chromium;

    StockPagesBrowserTest(Platform platform, Chromium chromium) {
        this.platform = platform;
        this.chromium = chromium;
    }

    @AfterEach
    void setTheClockRight() {
        platform.clock(0);
        platform.fuwu().attackDetection().clearAllBruteForce();
    }

    @ParameterizedTest(name = "{0} at {1}")
    @CsvSource({"zh-CN,1280", "zh-CN,390", "en,1280", "en,390"})
    void whatIsClosedOrWrongSaysSo(String language, int width) {
        try (Walk walk = new Walk(platform, chromium, language, width, true)) {
            refused(walk, "/protocol/openid-connect/auth?client_id=nobody", 400, "stock-error-client");
            refused(
                    walk,
                    "/protocol/openid-connect/auth?client_id=foreign-worker-system&response_type=code"
                            + "&redirect_uri=http://localhost:1/away",
                    400,
                    "stock-error-redirect");
            refused(
                    walk,
                    "/login-actions/registration?client_id=foreign-worker-system",
                    400,
                    "stock-error-no-registration");
            refused(walk, "/login-actions/action-token?key=not-a-token", 400, "stock-error-link");
            refused(walk, "/no/such/page", 404, "stock-error-not-found");
            refused(walk, "/protocol/openid-connect/logout?id_token_hint=nonsense", 400, "stock-error-logout");
            refused(walk, "/broker/nobody/login?client_id=foreign-worker-system", 400, "stock-error-broker");
        }
    }

    @ParameterizedTest(name = "{0} at {1}")
    @CsvSource({"zh-CN,1280", "zh-CN,390", "en,1280", "en,390"})
    void aLoginThatIsTooOldOrLostItsCookiesLeadsBack(String language, int width) {
        try (Walk walk = new Walk(platform, chromium, language, width, true)) {
            Page page = walk.toLogin().page();
            platform.clock(LOGIN_LIMIT_SECONDS + 60);
            walk.send("Zrr_Ceshi01", PASSWORD, "aaaa");
            page.waitForSelector("#kc-form-login");
            walk.look("stock-login-timeout");
            assertThat(page.textContent("#login-error")).isNotBlank();
            platform.clock(0);

            walk.toLogin();
            walk.context().clearCookies();
            walk.send("Zrr_Ceshi01", PASSWORD, "aaaa");
            page.waitForSelector("#kc-error-message");
            walk.look("stock-error-cookie");
        }
    }

    @ParameterizedTest(name = "{0} at {1}")
    @CsvSource({"zh-CN,1280", "zh-CN,390", "en,1280", "en,390"})
    void aNewPasswordIsAskedUntilItFits(String language, int width) {
        String login = "gai_mima_" + language.toLowerCase().replace("-", "") + width;
        platform.person(login);
        UserRepresentation user =
                platform.fuwu().users().searchByUsername(login, true).get(0);
        user.setRequiredActions(List.of("UPDATE_PASSWORD"));
        platform.fuwu().users().get(user.getId()).update(user);
        try (Walk walk = new Walk(platform, chromium, language, width, true)) {
            Page page = walk.toLogin().page();
            String first = page.getAttribute("#kc-form-login", "action");
            walk.login(login, PASSWORD);
            page.waitForSelector("#password-new");
            walk.look("stock-update-password");
            page.navigate(first);
            page.waitForSelector("#loginRestartLink");
            walk.look("stock-page-expired");
            page.click("#loginContinueLink");
            page.waitForSelector("#password-new");
            refusedPassword(walk, "", "", "missing");
            refusedPassword(walk, "Xin-mima2026", "", "confirm-missing");
            refusedPassword(walk, "Xin-mima2026", "Xin-mima2027", "mismatch");
            refusedPassword(walk, "short", "short", "short");
            refusedPassword(walk, "alllowercase", "alllowercase", "classes");
            page.fill("#password-new", "Xin-mima2026");
            page.fill("#password-confirm", "Xin-mima2026");
            page.click("[type=submit]");
            page.waitForURL(platform.foreignWorkerSystem().home() + "/**");

            page.navigate(platform.realm() + "/protocol/openid-connect/logout");
            page.waitForSelector("#kc-logout");
            walk.look("stock-logout-confirm");
            page.click("#kc-logout");
            page.waitForSelector("#kc-info-message");
            assertThat(page.textContent("#kc-info-message"))
                    .as("says nothing twice")
                    .doesNotContain(page.textContent("h1").strip());
            walk.look("stock-info-logged-out");
        }
    }

    @ParameterizedTest(name = "{0} at {1}")
    @CsvSource({"zh-CN,1280", "zh-CN,390", "en,1280", "en,390"})
    void aSecondTabOfALoginThatIsDoneLeadsOn(String language, int width) {
        try (Walk walk = new Walk(platform, chromium, language, width, true)) {
            Page page = walk.toLogin().page();
            String first = page.getAttribute("#kc-form-login", "action");
            walk.login("Zrr_Ceshi01", PASSWORD);
            page.waitForURL(platform.foreignWorkerSystem().home() + "/**");
            page.navigate(first);
            page.waitForURL(platform.foreignWorkerSystem().home() + "/**");
            walk.look("stock-already-logged-in");
        }
    }

    /** The page for a device's code answers anybody who knows its address. */
    @ParameterizedTest(name = "{0} at {1}")
    @CsvSource({"zh-CN,1280", "zh-CN,390", "en,1280", "en,390"})
    void aDevicesCodeThatNobodyGaveIsRefused(String language, int width) {
        try (Walk walk = new Walk(platform, chromium, language, width, true)) {
            Page page = walk.page();
            page.navigate(platform.realm() + "/device");
            walk.look("stock-device-code");
            if (page.locator("#device-user-code").count() == 1) {
                page.fill("#device-user-code", "AAAA-AAAA");
                page.click("[type=submit]");
                page.waitForLoadState();
                walk.look("stock-device-code-refused");
            }
        }
    }

    private void refused(Walk walk, String path, int status, String name) {
        Response answer = walk.page().navigate(platform.realm() + path);
        assertThat(answer.status()).as(path).isEqualTo(status);
        assertThat(walk.page().textContent("body")).as(path).doesNotContain("Exception");
        assertThat(walk.page().textContent("#error-next")).as("what to do next").contains("010-58884202");
        walk.look(name);
    }

    private static void refusedPassword(Walk walk, String typed, String again, String name) {
        Page page = walk.page();
        page.fill("#password-new", typed);
        page.fill("#password-confirm", again);
        page.click("[type=submit]");
        page.waitForLoadState();
        assertThat(page.locator("[id^=input-error], .tb-alert-error").allTextContents())
                .as(name)
                .anyMatch(text -> !text.isBlank());
        assertThat(page.inputValue("#password-new")).isEmpty();
        assertThat(page.locator("#password-rule, .tb-alert-warning").count())
                .as("the rule stays in sight")
                .isPositive();
        walk.look("stock-update-password-" + name);
    }
}
