package io.tongban.it.registration;

import static io.tongban.it.support.RegistrationPage.citizen;
import static io.tongban.it.support.RegistrationPage.foreigner;
import static io.tongban.it.support.RegistrationPage.jpeg;
import static io.tongban.it.support.RegistrationPage.mobile;
import static io.tongban.it.support.RegistrationPage.person;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.tongban.it.support.LoginPage;
import io.tongban.it.support.OidcClient;
import io.tongban.it.support.Platform;
import io.tongban.it.support.PlatformTest;
import io.tongban.it.support.RegistrationPage;
import io.tongban.it.support.Reviewer;
import io.tongban.it.support.TestCases;
import java.net.http.HttpClient;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.keycloak.admin.client.resource.OrganizationResource;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.EventRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** A natural person registers: approved at once, or after a review. */
@PlatformTest
class NaturalRegistrationTest {

    private final Platform platform;

    NaturalRegistrationTest(Platform platform) {
        this.platform = platform;
    }

    @AfterEach
    void nationalCheckAnswers() {
        platform.simulators().nationalCheck("UP");
    }

    @Test
    void whomTheNationalCheckConfirmsIsInAtOnce() throws Exception {
        RegistrationPage page = RegistrationPage.open(platform)
                .toData("natural", "Zc_Jishi01", mobile(1001))
                .send("next", person("测试注册甲", citizen(1001)));
        assertThat(page.step()).as(page.errors()).isEqualTo("check");
        assertThat(page.page().body()).doesNotContain(citizen(1001));
        page.send("submit", Map.of());
        assertThat(page.step()).as(page.said()).isEqualTo("done");
        assertThat(platform.simulators().await(mobile(1001), 2).get(1)).contains("Zc_Jishi01");
        assertEventsSayNothingOfThePerson("Zc_Jishi01", 1001, "测试注册甲");
        page.send("go-on", Map.of());
        assertThat(page.arrived()).as(page.page().body()).isTrue();
        JsonNode token = OidcClient.claims(platform.client()
                .tokens(page.page().location())
                .path("id_token")
                .asText());
        assertThat(token.path("preferred_username").asText()).isEqualTo("Zc_Jishi01");
        assertThat(token.path("acr").asText()).isEqualTo("3");
        assertThat(LoginPage.open(platform)
                        .submit(LoginPage.NATURAL, "zc_jishi01", RegistrationPage.PASSWORD)
                        .arrived())
                .isTrue();
    }

    @Test
    void aPassportIsReviewedAndTheAccountWaitsUntilThen() {
        RegistrationPage page = RegistrationPage.open(platform)
                .toData("natural", "Zc_Huzhao01", mobile(1002))
                .send("next", foreigner("SAMPLE REGISTER", "X10000002"))
                .send("submit", Map.of());
        assertThat(page.step()).as(page.said() + page.errors()).isEqualTo("documents");
        page.upload("submit", Map.of());
        assertThat(page.error("front")).isNotEmpty();
        page.upload("submit", Map.of("front", jpeg(0x204060)));
        assertThat(page.step()).as(page.said() + page.errors()).isEqualTo("done");
        String number = page.caseNumber();
        assertThat(number).hasSize(13);
        assertWaits("Zc_Huzhao01", number);

        decide("Zc_Huzhao01", "approve", Map.of());
        assertThat(LoginPage.open(platform)
                        .submit(LoginPage.NATURAL, "Zc_Huzhao01", RegistrationPage.PASSWORD)
                        .arrived())
                .isTrue();
        UserRepresentation user = user("Zc_Huzhao01");
        assertThat(user.firstAttribute("real_name_state")).isEqualTo("manually-verified");
        assertThat(user.getAttributes()).doesNotContainKey("review_state");
        assertThat(platform.simulators().await(mobile(1002), 3).get(2)).contains("Zc_Huzhao01");
    }

    @Test
    void whoIsRefusedMayRegisterAgain() {
        for (String decision : new String[] {"refuse", "approve"}) {
            RegistrationPage page = RegistrationPage.open(platform)
                    .toData("natural", "Zc_Jujue01", mobile(decision.equals("refuse") ? 1003 : 1005))
                    .send("next", foreigner("SAMPLE REFUSED", "X10000003"))
                    .send("submit", Map.of())
                    .upload("submit", Map.of("front", jpeg(0x104060)));
            assertThat(page.step()).as(page.said() + page.errors()).isEqualTo("done");
            decide("Zc_Jujue01", decision, Map.of("reason", "0"));
            assertThat(platform.fuwu().users().searchByUsername("zc_jujue01", true))
                    .hasSize(decision.equals("refuse") ? 0 : 1);
        }
    }

    @Test
    void whoWithdrawsIsForgotten() {
        RegistrationPage page = RegistrationPage.open(platform)
                .toData("natural", "Zc_Chehui01", mobile(1006))
                .send("next", foreigner("SAMPLE WITHDRAWN", "X10000006"))
                .send("submit", Map.of())
                .upload("submit", Map.of("front", jpeg(0x106040)));
        assertThat(page.step()).as(page.said() + page.errors()).isEqualTo("done");
        String account = user("Zc_Chehui01").getId();
        OrganizationResource unit = demoUnit();
        unit.members().addMember(account).close();
        assertThat(new TestCases(platform).applicant(OpenCases.of(platform, account), "withdraw"))
                .isTrue();
        assertThat(platform.fuwu().users().searchByUsername("zc_chehui01", true))
                .isEmpty();
        assertThat(unit.toRepresentation().getName())
                .as("a unit staff had put the person into")
                .isNotEmpty();
        assertThat(platform.count(
                        Platform.KEYCLOAK_DATABASE,
                        "select count(*) from tb_number where owner_id = '" + account + "'"))
                .isZero();
    }

    @Test
    void aCheckThatDoesNotAnswerIsNotTheUsersFault() {
        platform.simulators().nationalCheck("DOWN");
        RegistrationPage page = RegistrationPage.open(platform)
                .toData("natural", "Zc_Wuying01", mobile(1004))
                .send("next", person("测试注册乙", citizen(1004)))
                .send("submit", Map.of());
        assertThat(page.step()).isEqualTo("documents");
        assertThat(page.page().text(".tb-alert-info")).contains("暂无应答").doesNotContain("失败");
        page.upload("submit", Map.of("front", jpeg(0x2040), "back", jpeg(0x4080)));
        assertWaits("Zc_Wuying01", page.caseNumber());
    }

    private OrganizationResource demoUnit() {
        String id = platform.fuwu().organizations().search(null, null, 0, 1000).stream()
                .filter(unit -> unit.getAlias().equals("91990000MA9X0A0190"))
                .findFirst()
                .orElseThrow()
                .getId();
        return platform.fuwu().organizations().get(id);
    }

    private void assertEventsSayNothingOfThePerson(String login, int n, String name) {
        List<EventRepresentation> events = platform.fuwu().getEvents().stream()
                .filter(event -> event.getType().startsWith("REGISTER"))
                .toList();
        assertThat(events).anySatisfy(event -> assertThat(event.getDetails())
                .containsEntry("username", login)
                .containsEntry("decision", "national"));
        assertThat(events.stream().map(event -> event.getDetails() + event.getError()))
                .noneMatch(text -> text.contains(mobile(n)) || text.contains(citizen(n)) || text.contains(name));
    }

    /** Even where an operator opens the password grant, a waiting account gets nothing of it. */
    private void assertNoTokenByPassword(String login) {
        ClientRepresentation client = new ClientRepresentation();
        client.setClientId("password-grant");
        client.setPublicClient(true);
        client.setDirectAccessGrantsEnabled(true);
        platform.fuwu().clients().create(client).close();
        JsonNode answer = new OidcClient(
                        HttpClient.newHttpClient(),
                        platform.realm(),
                        "password-grant",
                        "",
                        platform.client().redirectUri())
                .token(Map.of("grant_type", "password", "username", login, "password", RegistrationPage.PASSWORD));
        assertThat(answer.has("access_token")).isFalse();
        assertThat(answer.path("error").asText()).isEqualTo("invalid_grant");
    }

    private void assertWaits(String login, String number) {
        LoginPage wrong = LoginPage.open(platform).submit(LoginPage.NATURAL, login, "Wrong-2026");
        assertThat(wrong.error()).doesNotContain("待审核");
        LoginPage right = LoginPage.open(platform).submit(LoginPage.NATURAL, login, RegistrationPage.PASSWORD);
        assertThat(right.error()).contains("待审核").contains(number);
        assertThat(right.arrived()).isFalse();
        assertThat(right.browser().cookie("KEYCLOAK_IDENTITY")).isNull();
        assertNoTokenByPassword(login);
    }

    private void decide(String login, String act, Map<String, String> fields) {
        String id = OpenCases.of(platform, user(login).getId());
        Reviewer reviewer = Reviewer.signIn(platform, "sheyuan-" + login.toLowerCase(), "case-reviewer");
        reviewer.act(id, "claim");
        reviewer.act(id, act, fields);
    }

    private UserRepresentation user(String login) {
        return platform.fuwu()
                .users()
                .searchByUsername(login.toLowerCase(), true)
                .get(0);
    }
}
