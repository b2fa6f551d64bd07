package io.tongban.it.registration;

import static io.tongban.it.support.RegistrationPage.agent;
import static io.tongban.it.support.RegistrationPage.citizen;
import static io.tongban.it.support.RegistrationPage.creditCode;
import static io.tongban.it.support.RegistrationPage.jpeg;
import static io.tongban.it.support.RegistrationPage.mobile;
import static io.tongban.it.support.RegistrationPage.representative;
import static io.tongban.it.support.RegistrationPage.unit;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.tongban.it.support.LoginPage;
import io.tongban.it.support.OidcClient;
import io.tongban.it.support.Platform;
import io.tongban.it.support.PlatformTest;
import io.tongban.it.support.RegistrationPage;
import io.tongban.it.support.Reviewer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keycloak.representations.idm.OrganizationRepresentation;

/** An organisation registers: unit, legal representative, primary agent. */
@PlatformTest
class UnitRegistrationTest {

    private final Platform platform;

    UnitRegistrationTest(Platform platform) {
        this.platform = platform;
    }

    @Test
    void aUnitThatTheNationalCheckConfirmsIsInAtOnceWithItsOrganisation() {
        RegistrationPage page = filled("Zc_Danwei01", 2001, "测试注册单位甲");
        assertThat(page.step()).as(page.errors()).isEqualTo("check");
        assertThat(page.page().body()).doesNotContain(citizen(2001)).doesNotContain(citizen(12001));
        page.send("submit", Map.of()).send("go-on", Map.of());
        assertThat(page.arrived()).as(page.said()).isTrue();
        JsonNode claims = OidcClient.claims(platform.client()
                .tokens(page.page().location())
                .path("id_token")
                .asText());
        assertThat(claims.path("user_type").asText()).isEqualTo("legal");
        assertThat(claims.path("organization").toString())
                .contains(creditCode(2001))
                .contains("测试注册单位甲")
                .doesNotContain("样例市样例路");
    }

    @Test
    void aUnitThatIsNotConfirmedWaitsSwitchedOffAndIsSwitchedOnByTheReviewer() {
        RegistrationPage page = filled("Zc_Danwei02", 2002, "测试不一致单位").send("submit", Map.of());
        assertThat(page.step()).as(page.said()).isEqualTo("documents");
        assertThat(page.page().text(".tb-alert-info")).contains("不一致");
        page.upload("submit", Map.of("licence", jpeg(0x1000), "representative", jpeg(0x2000)));
        assertThat(page.error("agent")).isNotEmpty();
        page.upload("submit", Map.of("agent", jpeg(0x3000)));
        assertThat(page.step()).as(page.said() + page.errors()).isEqualTo("done");
        assertThat(organisation("测试不一致单位").isEnabled()).isFalse();
        LoginPage login = LoginPage.open(platform).submit(LoginPage.LEGAL, "Zc_Danwei02", RegistrationPage.PASSWORD);
        assertThat(login.error()).contains("待审核").contains(page.caseNumber());

        String id = OpenCases.of(platform, account("Zc_Danwei02"));
        String desk = Reviewer.signIn(platform, "sheyuan-kan", "case-reviewer")
                .get("/case/" + id)
                .body();
        assertThat(desk)
                .contains("国家平台核验结果与填写信息不一致", creditCode(2002))
                .doesNotContain(citizen(2002))
                .doesNotContain(citizen(12002));
        decide("Zc_Danwei02", "approve", Map.of());
        assertThat(organisation("测试不一致单位").isEnabled()).isTrue();
        login = LoginPage.open(platform).submit(LoginPage.LEGAL, "Zc_Danwei02", RegistrationPage.PASSWORD);
        JsonNode claims = OidcClient.claims(
                platform.client().tokens(login.arrival()).path("id_token").asText());
        assertThat(claims.path("organization").toString()).contains(creditCode(2002));
        assertThat(claims.path("acr").asText()).isEqualTo("3");
    }

    @Test
    void aRefusedUnitLeavesNothingBehind() {
        RegistrationPage page = filled("Zc_Danwei03", 2003, "测试不一致单位丙")
                .send("submit", Map.of())
                .upload("submit", Map.of("licence", jpeg(0x11), "representative", jpeg(0x22), "agent", jpeg(0x33)));
        assertThat(page.step()).as(page.said() + page.errors()).isEqualTo("done");
        String id = account("Zc_Danwei03");
        long numbers = platform.count(Platform.KEYCLOAK_DATABASE, "select count(*) from tb_number");
        decide("Zc_Danwei03", "refuse", Map.of("reason", "0"));
        assertThat(platform.fuwu().users().searchByUsername("zc_danwei03", true))
                .isEmpty();
        assertThat(platform.fuwu().organizations().search("测试不一致单位丙", true, 0, 2))
                .isEmpty();
        assertThat(platform.count(
                        Platform.KEYCLOAK_DATABASE, "select count(*) from tb_number where owner_id = '" + id + "'"))
                .isZero();
        assertThat(platform.count(Platform.KEYCLOAK_DATABASE, "select count(*) from tb_number"))
                .isEqualTo(numbers - 3);
    }

    @Test
    void aUnitAbroadHasANumberOfItsOwnAndShowsOtherPapers() {
        Map<String, String> abroad = new LinkedHashMap<>();
        abroad.put("unitName", "SAMPLE LABS LTD");
        abroad.put("unitRegion", "foreign");
        abroad.put("unitNumber", "UK-2004001");
        abroad.put("continent", "europe");
        abroad.put("country", "GB");
        abroad.put("establishedOn", "2001-02-03");
        abroad.put("independent", "no");
        abroad.put("postalAddress", "1 Sample Street, Sampleton");
        RegistrationPage page = RegistrationPage.open(platform)
                .toData("legal", "Zc_Jingwai01", mobile(2004))
                .send("next", abroad);
        assertThat(page.step()).as(page.errors()).isEqualTo("representative");
        page.send("next", representative("测试代表", citizen(2004)))
                .send("next", agent("测试代办", citizen(12004)))
                .send("submit", Map.of());
        assertThat(page.step()).isEqualTo("documents");
        page.upload("submit", Map.of("representative", jpeg(0x44), "agent", jpeg(0x55)));
        assertThat(page.error("licence")).isEmpty();
        assertThat(page.error("other1")).isNotEmpty();
        page.upload("submit", Map.of("other1", jpeg(0x66)));
        assertThat(page.step()).as(page.said() + page.errors()).isEqualTo("done");
    }

    private RegistrationPage filled(String login, int n, String name) {
        return RegistrationPage.open(platform)
                .toData("legal", login, mobile(n))
                .send("next", unit(name, creditCode(n)))
                .send("next", representative("测试代表", citizen(n)))
                .send("next", agent("测试代办", citizen(10000 + n)));
    }

    private void decide(String login, String act, Map<String, String> fields) {
        String id = OpenCases.of(platform, account(login));
        Reviewer reviewer = Reviewer.signIn(platform, "sheyuan-" + login.toLowerCase(), "case-reviewer");
        reviewer.act(id, "claim");
        reviewer.act(id, act, fields);
    }

    private String account(String login) {
        return platform.fuwu()
                .users()
                .searchByUsername(login.toLowerCase(), true)
                .get(0)
                .getId();
    }

    private OrganizationRepresentation organisation(String name) {
        return platform.fuwu().organizations().search(name, true, 0, 2).get(0);
    }
}
