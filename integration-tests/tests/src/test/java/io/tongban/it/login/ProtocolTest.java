package io.tongban.it.login;

import static io.tongban.it.support.LoginPage.LEGAL;
import static io.tongban.it.support.LoginPage.NATURAL;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.tongban.it.support.Browser;
import io.tongban.it.support.LoginPage;
import io.tongban.it.support.Page;
import io.tongban.it.support.Platform;
import io.tongban.it.support.PlatformTest;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the provider refuses a client system at the beginning and at the end of a login. */
@PlatformTest
class ProtocolTest {

    private static final String PASSWORD = "Ceshi@2024";

    private final Platform platform;

    ProtocolTest(Platform platform) {
        this.platform = platform;
    }

    @Test
    void aLoginWithoutAProofKeyIsNotBegun() {
        String full = platform.client().authorization(Map.of()).toString();
        String none = full.replaceAll("&code_challenge(_method)?=[^&]*", "");
        assertThat(none).isNotEqualTo(full).doesNotContain("code_challenge");
        Page page = platform.browser().get(URI.create(none));
        assertThat(page.location()).as(page.text("body")).isNotNull();
        assertThat(page.location().toString())
                .startsWith(platform.client().redirectUri())
                .contains("error=invalid_request")
                .doesNotContain("code=");
    }

    @Test
    void aCodeWithoutItsVerifierOrWithAnotherIsWorthNothing() {
        for (Map<String, String> proof : List.of(
                Map.<String, String>of(),
                Map.of("code_verifier", "another-verifier-of-the-right-length-0123456789-abc"))) {
            LoginPage page = LoginPage.open(platform).submit(NATURAL, "Zrr_Ceshi01", PASSWORD);
            Map<String, String> grant = new LinkedHashMap<>(proof);
            grant.put("grant_type", "authorization_code");
            grant.put("code", Page.query(page.arrival()).get("code"));
            grant.put("redirect_uri", platform.client().redirectUri());
            assertThat(platform.client().token(grant).path("error").asText()).isEqualTo("invalid_grant");
        }
    }

    @Test
    void aLogoutLeadsBackToTheRegisteredAddressAlone() {
        String home = platform.foreignWorkerSystem().home() + "/";
        LoginPage login = LoginPage.open(platform).submit(NATURAL, "Zrr_Ceshi01", PASSWORD);
        String hint = platform.client().tokens(login.arrival()).path("id_token").asText();
        for (String wrong : List.of(
                home + "x",
                home + "?a=b",
                home.replace("http:", "https:"),
                home + "../away",
                home.replaceFirst("/$", "@example.org/"),
                "http://example.org/",
                "javascript:alert(1)")) {
            Page page =
                    logout(login.browser().copy(), Map.of("id_token_hint", hint, "post_logout_redirect_uri", wrong));
            assertThat(page.status()).as(wrong).isEqualTo(400);
            assertThat(page.location()).as(wrong).isNull();
        }
        assertThat(login.browser()
                        .copy()
                        .get(platform.client().authorization(Map.of()))
                        .location())
                .as("the refused logouts ended nothing")
                .isNotNull();
        Page right = logout(login.browser(), Map.of("id_token_hint", hint, "post_logout_redirect_uri", home));
        assertThat(right.location()).hasToString(home);
        assertThat(login.browser()
                        .get(platform.client().authorization(Map.of()))
                        .text("#kc-login"))
                .as("the session is over")
                .isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "a.b.c", "other-key", "access"})
    void aHintThatIsNoIdTokenOfOursEndsNoSession(String kind) {
        LoginPage login = LoginPage.open(platform).submit(LEGAL, "Fr_Yangli01", PASSWORD);
        JsonNode tokens = platform.client().tokens(login.arrival());
        String id = tokens.path("id_token").asText();
        String hint =
                switch (kind) {
                    // The last letter holds bits that no decoder reads: one in the middle of the signature.
                    case "other-key" -> {
                        int at = id.lastIndexOf('.') + 20;
                        yield id.substring(0, at) + (id.charAt(at) == 'A' ? 'B' : 'A') + id.substring(at + 1);
                    }
                    case "access" -> tokens.path("access_token").asText();
                    default -> kind;
                };
        Page page = logout(
                login.browser().copy(),
                Map.of(
                        "id_token_hint",
                        hint,
                        "post_logout_redirect_uri",
                        platform.foreignWorkerSystem().home() + "/"));
        assertThat(page.status()).isEqualTo(400);
        assertThat(page.location()).isNull();
        assertThat(page.body()).doesNotContain("Exception");
        assertThat(login.browser()
                        .get(platform.client().authorization(Map.of()))
                        .location())
                .as("still logged in")
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/account", "/account/", "/account/security/signing-in"})
    void theAddressOfTheClosedAccountConsoleLeadsToThePortal(String path) {
        Page page = platform.browser().get(URI.create(platform.realm() + path));
        assertThat(page.uri()).hasToString(platform.realm() + "/portal");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text("#kc-info-message")).isNotBlank();
    }

    private Page logout(Browser browser, Map<String, String> query) {
        return browser.get(URI.create(platform.realm() + "/protocol/openid-connect/logout?" + Browser.encode(query)));
    }
}
