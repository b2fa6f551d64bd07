package io.tongban.it.login;

import static io.tongban.it.support.LoginPage.LEGAL;
import static io.tongban.it.support.LoginPage.NATURAL;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.tongban.it.support.LegacyRows;
import io.tongban.it.support.LoginPage;
import io.tongban.it.support.OidcClient;
import io.tongban.it.support.Platform;
import io.tongban.it.support.PlatformTest;
import io.tongban.it.support.TestAccounts;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keycloak.representations.idm.EventRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** The five mapping rules of catalogue A3 and decisions 3 to 7, each from the real page to the token. */
@PlatformTest
class LegacyMappingTest {

    private static final String OLD = "old-Pass1";
    private static final String NEW = "Ceshi@2024";

    private final Platform platform;
    private final LegacyRows rows;

    LegacyMappingTest(Platform platform) {
        this.platform = platform;
        this.rows = platform.legacyRows();
    }

    @AfterEach
    void forgetFailures() {
        platform.fuwu().attackDetection().clearAllBruteForce();
    }

    @Test
    void rule1NewUnitAndFreeNameIsALegalAccountOfThatName() {
        rows.add("R1_Danwei", OLD, "规则一单位", "91990000MA9X1A0013");
        JsonNode claims = claims(LoginPage.open(platform).submit(LEGAL, "r1_danwei", OLD));

        assertThat(claims.path("preferred_username").asText()).isEqualTo("R1_Danwei");
        assertThat(claims.path("user_type").asText()).isEqualTo(LEGAL);
        assertThat(claims.path("name").asText()).isEqualTo("规则一单位");
        assertThat(claims.path("legacy_account").asText()).isEqualTo("R1_Danwei");
        assertThat(claims.path("organization").toString()).contains("91990000MA9X1A0013");
        assertThat(platform.fuwu().organizations().search("规则一单位", true, 0, 5)).hasSize(1);
        assertThat(ruleInEvent("r1_danwei")).isEqualTo("1");

        rows.change("R1_Danwei", "another-Pass1");
        assertThat(LoginPage.open(platform)
                        .submit(LEGAL, "R1_Danwei", "another-Pass1")
                        .arrived())
                .as("the old table no longer decides")
                .isFalse();
        assertThat(LoginPage.open(platform).submit(LEGAL, "R1_Danwei", OLD).arrived())
                .isTrue();
    }

    @Test
    void rule2NewUnitAndTakenNameIsALegalAccountWithThePrefix() {
        platform.person("r2_ming");
        rows.add("r2_ming", OLD, "规则二单位", null);

        LoginPage bare = LoginPage.open(platform).submit(NATURAL, "r2_ming", OLD);
        assertThat(bare.arrived()).as("never the other owner's account").isFalse();
        assertThat(bare.error()).contains("WP_r2_ming").contains("法人登录");
        LoginPage wrong = LoginPage.open(platform).submit(NATURAL, "r2_ming", "not-the-password");
        assertThat(wrong.error()).doesNotContain("WP_");

        JsonNode claims = claims(LoginPage.open(platform).submit(LEGAL, "WP_r2_ming", OLD));
        assertThat(claims.path("preferred_username").asText()).isEqualTo("WP_r2_ming");
        assertThat(claims.path("user_type").asText()).isEqualTo(LEGAL);
        assertThat(LoginPage.open(platform).submit(NATURAL, "r2_ming", NEW).arrived())
                .as("the owner of the bare name is unharmed")
                .isTrue();
    }

    @Test
    void rule3KnownUnitAndFreeNameIsANaturalPersonWithThePrefix() {
        rows.add("r3_ren", OLD, "另一种写法的样例壹", "91990000MA9X0A0190");

        LoginPage bare = LoginPage.open(platform).submit(LEGAL, "r3_ren", OLD);
        assertThat(bare.arrived()).isFalse();
        assertThat(bare.error()).contains("WP_r3_ren").contains("自然人登录");

        assertThat(bare.inEnglish().error()).as("after a change of language").contains("WP_r3_ren", "Natural person");
        assertThat(bare.name()).isEqualTo("r3_ren");

        LoginPage goOn = bare.press("goOn", Map.of());
        assertThat(goOn.tab()).isEqualTo(NATURAL);
        assertThat(goOn.name()).isEqualTo("WP_r3_ren");
        JsonNode claims = claims(goOn.submit(NATURAL, "WP_r3_ren", OLD));
        assertThat(claims.path("preferred_username").asText()).isEqualTo("WP_r3_ren");
        assertThat(claims.path("user_type").asText()).isEqualTo(NATURAL);
        assertThat(claims.path("acr").asText()).isEqualTo("1");
        assertThat(ruleInEvent("WP_r3_ren")).isEqualTo("3");
        assertThat(LoginPage.open(platform).submit(LEGAL, "Fr_Yangli01", NEW).arrived())
                .as("the unit's own account still works")
                .isTrue();
    }

    @Test
    void aCodeOfFullWidthIsTheSameUnits() {
        rows.add("r3_quan", OLD, "另一种写法的样例壹", "９１９９００００ｍａ９Ｘ０Ａ０１９０");
        assertThat(LoginPage.open(platform).submit(LEGAL, "r3_quan", OLD).error())
                .as("rule 3, not a second unit of the same code")
                .contains("WP_r3_quan");
    }

    /** Decision 7 by name: one side lacks the code, and the brackets are of the other width on each side in turn. */
    @Test
    void aNameWithBracketsOfTheOtherWidthIsTheSameUnits() {
        new TestAccounts(platform).unit("r3_kuohao0", "括号（北京）单位", TestAccounts.creditCode(9411), "13000000659", null);
        rows.add("r3_kuohao1", OLD, "括号(北京)单位", null);
        assertThat(LoginPage.open(platform).submit(LEGAL, "r3_kuohao1", OLD).error())
                .as("rule 3, not a second unit of the same name")
                .contains("WP_r3_kuohao1");

        rows.add("r1_kuohao2", OLD, "括号(上海)单位", null);
        JsonNode claims = claims(LoginPage.open(platform).submit(LEGAL, "r1_kuohao2", OLD));
        assertThat(claims.path("name").asText()).as("as written").isEqualTo("括号(上海)单位");
        for (String name : List.of("括号（上海）单位", "括号(上海)单位", "括号（上海)单位")) {
            String login = "r3_kuohao" + name.codePointAt(2) + name.codePointAt(5);
            rows.add(login, OLD, name, null);
            assertThat(LoginPage.open(platform).submit(LEGAL, login, OLD).error())
                    .as(name)
                    .contains("WP_" + login);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"wp_r3_spelt", "WPr3_spelt", "wpR3_SPELT", "WP＿r3_spelt", "ＷＰ＿ｒ３＿ｓｐｅｌｔ", " WP_r3_spelt "})
    void thePrefixIsUnderstoodInEverySpelling(String typed) {
        rows.addOnce("r3_spelt", OLD, "样例壹科技有限公司", "91990000MA9X0A0190");
        assertThat(claims(LoginPage.open(platform).submit(NATURAL, typed, OLD))
                        .path("preferred_username")
                        .asText())
                .isEqualTo("WP_r3_spelt");
    }

    @Test
    void rule4KnownUnitAndNameOfAnotherIsANaturalPersonWithThePrefix() {
        platform.person("r4_ming");
        rows.add("r4_ming", OLD, "样例壹科技有限公司", "91990000MA9X0A0190");
        assertThat(LoginPage.open(platform).submit(NATURAL, "r4_ming", OLD).arrived())
                .isFalse();
        JsonNode claims = claims(LoginPage.open(platform).submit(NATURAL, "WP_r4_ming", OLD));
        assertThat(claims.path("user_type").asText()).isEqualTo(NATURAL);
        assertThat(claims.path("preferred_username").asText()).isEqualTo("WP_r4_ming");
    }

    @Test
    void rule5SameUnitTakesTheOldPasswordOnceAndAsksForTheOnePassword() {
        rows.add("Fr_Yangli04", OLD, "样例肆科技有限公司", null);

        LoginPage first = LoginPage.open(platform).submit(LEGAL, "Fr_Yangli04", OLD);
        assertThat(first.arrived()).isFalse();
        assertThat(first.page().document().select("#password-new"))
                .as("asked for the one password")
                .hasSize(1);

        assertThat(LoginPage.open(platform)
                        .submit(LEGAL, "Fr_Yangli04", OLD)
                        .page()
                        .document()
                        .select("#password-new"))
                .as("the old password opens it once only")
                .isEmpty();
        UserRepresentation user =
                platform.fuwu().users().searchByUsername("fr_yangli04", true).get(0);
        assertThat(user.getRequiredActions()).contains("UPDATE_PASSWORD");
        user.setRequiredActions(List.of());
        platform.fuwu().users().get(user.getId()).update(user);
        assertThat(LoginPage.open(platform).submit(LEGAL, "Fr_Yangli04", NEW).arrived())
                .as("the platform's password always worked")
                .isTrue();
    }

    @Test
    void aCodeThatCannotBeReadOpensNoAccountOfAUnitOfTheSameName() {
        rows.add("Fr_Yangli01", OLD, "样例壹科技有限公司", "代码#不详");
        try {
            LoginPage page = LoginPage.open(platform).submit(LEGAL, "Fr_Yangli01", OLD);
            assertThat(page.arrived()).isFalse();
            assertThat(page.page().document().select("#password-new"))
                    .as("not let in by rule 5")
                    .isEmpty();
        } finally {
            rows.remove("Fr_Yangli01");
        }
    }

    @Test
    void aTakenPrefixNameWaitsForStaff() {
        platform.person("WP_r6_ming");
        rows.add("r6_ming", OLD, "样例壹科技有限公司", "91990000MA9X0A0190");
        LoginPage page = LoginPage.open(platform).submit(NATURAL, "r6_ming", OLD);
        assertThat(page.arrived()).isFalse();
        assertThat(page.error()).contains("010-58884202");
        assertThat(platform.fuwu().users().searchByAttributes("legacy_state:manual"))
                .extracting(UserRepresentation::getUsername)
                .anyMatch(name -> name.contains("r6_ming"));
    }

    @Test
    void aPasswordBelowTodaysRuleStillOpensAndIsToBeChanged() {
        rows.add("r1_ruo", "abcd1234", "弱口令单位", "91990000MA9X1A0021");
        LoginPage page = LoginPage.open(platform).submit(LEGAL, "r1_ruo", "abcd1234");
        assertThat(page.page().document().select("#password-new")).hasSize(1);
        assertThat(platform.fuwu().users().searchByUsername("r1_ruo", true)).hasSize(1);
        assertThat(ruleInEvent("r1_ruo")).isEqualTo("1");
    }

    @Test
    void nothingIsWrittenForAWrongPassword() {
        rows.add("r1_weixie", OLD, "未写单位", "91990000MA9X1A003X");
        assertThat(LoginPage.open(platform).submit(LEGAL, "r1_weixie", "wrong").arrived())
                .isFalse();
        assertThat(platform.fuwu().organizations().search("未写单位", true, 0, 5)).isEmpty();
        assertThat(platform.count(
                        Platform.KEYCLOAK_DATABASE, "select count(*) from user_entity where username = 'r1_weixie'"))
                .isZero();
    }

    @Test
    void aDisabledOldAccountStaysOut() {
        rows.add("r1_jinyong", OLD, "禁用单位", "91990000MA9X1A0048");
        rows.disable("r1_jinyong");
        LoginPage page = LoginPage.open(platform).submit(LEGAL, "r1_jinyong", OLD);
        assertThat(page.arrived()).isFalse();
        assertThat(page.error()).contains("登录名或密码错误");
    }

    /** The rule by which the newest old account of that name was let in. */
    private String ruleInEvent(String typed) {
        return platform
                .fuwu()
                .getEvents(List.of("FEDERATED_IDENTITY_LINK"), null, null, null, null, null, 0, 50)
                .stream()
                .map(EventRepresentation::getDetails)
                .filter(details -> typed.equals(details.get("username")))
                .findFirst()
                .orElseThrow()
                .get("legacy_rule");
    }

    private JsonNode claims(LoginPage page) {
        return OidcClient.claims(
                platform.client().tokens(page.arrival()).path("id_token").asText());
    }
}
