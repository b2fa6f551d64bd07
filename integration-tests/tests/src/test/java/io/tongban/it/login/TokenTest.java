package io.tongban.it.login;

import static io.tongban.it.support.LoginPage.LEGAL;
import static io.tongban.it.support.LoginPage.NATURAL;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.tongban.it.support.LoginPage;
import io.tongban.it.support.OidcClient;
import io.tongban.it.support.Page;
import io.tongban.it.support.Platform;
import io.tongban.it.support.PlatformTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The claims a client system receives, and what the provider refuses it (docs/integration.md). */
@PlatformTest
class TokenTest {

    private static final String PASSWORD = "Ceshi@2024";

    private final Platform platform;

    TokenTest(Platform platform) {
        this.platform = platform;
    }

    @Test
    void aPersonIsNamedAsRegistered() {
        JsonNode tokens = tokens(NATURAL, "zrr_ceshi01", Map.of());
        JsonNode claims = OidcClient.claims(tokens.path("id_token").asText());
        assertThat(claims.path("sub").asText()).isNotBlank();
        assertThat(claims.path("preferred_username").asText()).isEqualTo("Zrr_Ceshi01");
        assertThat(claims.path("name").asText()).isEqualTo("测试甲");
        assertThat(claims.path("user_type").asText()).isEqualTo("natural");
        assertThat(claims.has("organization")).isFalse();
        assertThat(claims.has("legacy_account")).isFalse();
        assertThat(claims.path("acr").asText()).isEqualTo("3");
        assertThat(tokens.path("expires_in").asInt()).isPositive().isLessThanOrEqualTo(15 * 60);
        assertThat(tokens.toString()).doesNotContain("13000000656").doesNotContain("990000199001010017");
    }

    @Test
    void anOrganisationIsNamedWithItsCreditCode() {
        JsonNode claims = OidcClient.claims(
                tokens(LEGAL, "Fr_Yangli01", Map.of()).path("id_token").asText());
        assertThat(claims.path("preferred_username").asText()).isEqualTo("Fr_Yangli01");
        assertThat(claims.path("user_type").asText()).isEqualTo("legal");
        JsonNode unit = claims.path("organization").path("91990000MA9X0A0190");
        assertThat(unit.path("id").asText()).isNotBlank();
        assertThat(unit.path("name").toString()).isEqualTo("[\"样例壹科技有限公司\"]");
        assertThat(unit.path("credit_code").toString()).isEqualTo("[\"91990000MA9X0A0190\"]");
        assertThat(claims.path("name").asText()).isEqualTo("样例壹科技有限公司");
        assertThat(claims.path("acr").asText()).isEqualTo("2");
    }

    @Test
    void aClaimIsGivenOnlyToWhoAsksForItsScope() {
        JsonNode claims = OidcClient.claims(tokens(LEGAL, "Fr_Yangli01", Map.of("scope", "openid"))
                .path("id_token")
                .asText());
        assertThat(claims.path("sub").asText()).isNotBlank();
        assertThat(List.of("preferred_username", "name", "user_type", "organization", "legacy_account", "acr"))
                .noneMatch(claims::has);
    }

    @Test
    void aPersonAskedAgainIsNamedAsRegistered() {
        LoginPage first = LoginPage.open(platform).submit(NATURAL, "Zrr_Ceshi01", PASSWORD);
        LoginPage again = LoginPage.open(platform, first.browser(), Map.of("prompt", "login"));
        assertThat(again.page().text("#kc-attempted-username")).isEqualTo("Zrr_Ceshi01");
    }

    @Test
    void aLiveSessionGoesStraightIn() {
        LoginPage first = LoginPage.open(platform).submit(NATURAL, "Zrr_Ceshi01", PASSWORD);
        assertThat(first.arrived()).isTrue();
        Page again = first.browser().get(platform.client().authorization(Map.of()));
        assertThat(again.location()).as(again.text("body")).isNotNull();
        assertThat(again.location().toString())
                .startsWith(platform.client().redirectUri())
                .contains("code=");
    }

    @Test
    void refreshKeepsTheClaims() {
        JsonNode tokens = tokens(NATURAL, "Zrr_Ceshi01", Map.of());
        JsonNode again = platform.client().refresh(tokens.path("refresh_token").asText());
        assertThat(OidcClient.claims(again.path("access_token").asText())
                        .path("user_type")
                        .asText())
                .isEqualTo("natural");
    }

    @Test
    void redirectAddressesAreExactAndAProofIsNeeded() {
        Page elsewhere = platform.browser()
                .get(platform.client().authorization(Map.of("redirect_uri", "http://localhost:1/login")));
        assertThat(elsewhere.status()).isEqualTo(400);
        Page longer = platform.browser()
                .get(platform.client()
                        .authorization(Map.of("redirect_uri", platform.client().redirectUri() + "/x")));
        assertThat(longer.status()).isEqualTo(400);
        Page plain = platform.browser().get(platform.client().authorization(Map.of("code_challenge_method", "plain")));
        assertThat(plain.location()).isNotNull();
        assertThat(plain.location().toString()).contains("error=invalid_request");
    }

    @Test
    void aPasswordIsNeverTakenOutsideThePage() {
        JsonNode refused = platform.client()
                .token(Map.of("grant_type", "password", "username", "Zrr_Ceshi01", "password", PASSWORD));
        assertThat(refused.path("error").asText()).isEqualTo("unauthorized_client");
    }

    private JsonNode tokens(String tab, String name, Map<String, String> more) {
        LoginPage page = LoginPage.open(platform, platform.browser(), more).submit(tab, name, PASSWORD);
        return platform.client().tokens(page.arrival());
    }
}
