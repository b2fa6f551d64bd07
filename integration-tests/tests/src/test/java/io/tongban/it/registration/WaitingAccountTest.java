package io.tongban.it.registration;

import static io.tongban.it.support.RegistrationPage.agent;
import static io.tongban.it.support.RegistrationPage.citizen;
import static io.tongban.it.support.RegistrationPage.creditCode;
import static io.tongban.it.support.RegistrationPage.foreigner;
import static io.tongban.it.support.RegistrationPage.jpeg;
import static io.tongban.it.support.RegistrationPage.mobile;
import static io.tongban.it.support.RegistrationPage.representative;
import static io.tongban.it.support.RegistrationPage.unit;
import static org.assertj.core.api.Assertions.assertThat;

import io.tongban.it.support.LoginPage;
import io.tongban.it.support.Platform;
import io.tongban.it.support.PlatformTest;
import io.tongban.it.support.RegistrationPage;
import io.tongban.it.support.Reviewer;
import io.tongban.it.support.Together;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.UserRepresentation;

/** What else may happen to an account that waits for its review: staff act in the console, a button is pressed twice. */
@PlatformTest
class WaitingAccountTest {

    private final Platform platform;

    WaitingAccountTest(Platform platform) {
        this.platform = platform;
    }

    @Test
    void whoseAccountStaffDeleteMayRegisterTheUnitAnew() {
        RegistrationPage page = waitingUnit("Zc_Shanchu01", 7001);
        String account = account("Zc_Shanchu01").toRepresentation().getId();
        String id = OpenCases.of(platform, account);
        account("Zc_Shanchu01").remove();
        assertThat(state(id)).isEqualTo("lapsed");
        assertThat(count("select count(*) from tb_evidence where erase_after is null and case_id = '" + id + "'"))
                .as("documents that nobody would erase")
                .isZero();
        assertThat(platform.fuwu().organizations().search(name(7001), true, 0, 2))
                .isEmpty();
        assertThat(count("select count(*) from tb_number where owner_id = '" + account + "'"))
                .isZero();
        assertThat(page.caseNumber()).isNotEmpty();
        assertThat(waitingUnit("Zc_Shanchu02", 7001).step()).isEqualTo("done");
    }

    @Test
    void aUnitThatIsInUseStaysWhenAnAccountGoes() {
        waitingUnit("Zc_Shanchu03", 7003);
        var unit = platform.fuwu()
                .organizations()
                .get(platform.fuwu()
                        .organizations()
                        .search(name(7003), true, 0, 2)
                        .get(0)
                        .getId());
        var switchedOn = unit.toRepresentation();
        switchedOn.setEnabled(true);
        unit.update(switchedOn).close();
        account("Zc_Shanchu03").remove();
        assertThat(platform.fuwu().organizations().search(name(7003), true, 0, 2))
                .hasSize(1);
    }

    /** In the console, by hand: the state of the review goes and the account is switched on. */
    @Test
    void whomStaffLetInByHandIsNotToldARefusal() {
        waitingPerson("Zc_Shougong01", 7004);
        String id = letIn("Zc_Shougong01");
        Reviewer reviewer = Reviewer.signIn(platform, "sheyuan-shougong1", "case-reviewer");
        reviewer.act(id, "claim");
        int told = platform.simulators().texts(mobile(7004)).size();
        reviewer.act(id, "refuse", Map.of("reason", "0"));
        assertThat(state(id)).isEqualTo("refused");
        assertThat(LoginPage.open(platform)
                        .submit(LoginPage.NATURAL, "Zc_Shougong01", RegistrationPage.PASSWORD)
                        .arrived())
                .isTrue();
        assertThat(count("select count(*) from tb_message where template like '%efused'"
                        + " and recipient_mask = '139*****004'"))
                .isZero();
        assertThat(platform.simulators().texts(mobile(7004))).hasSize(told);
    }

    @Test
    void whomStaffLetInByHandCanStillBeApproved() {
        waitingPerson("Zc_Shougong02", 7005);
        String id = letIn("Zc_Shougong02");
        Reviewer reviewer = Reviewer.signIn(platform, "sheyuan-shougong2", "case-reviewer");
        reviewer.act(id, "claim");
        assertThat(Reviewer.said(reviewer.act(id, "approve"))).isEqualTo("DONE_APPROVE");
        assertThat(state(id)).isEqualTo("approved");
    }

    @Test
    void filesSentTwiceAtOnceMakeOneCaseThatKeepsThem() {
        RegistrationPage page = RegistrationPage.open(platform)
                .toData("natural", "Zc_Shuangji01", mobile(7006))
                .send("next", foreigner("SAMPLE TWICE", "X70000006"))
                .send("submit", Map.of());
        assertThat(page.step()).isEqualTo("documents");
        var action = page.action();
        Map<String, String> form = new java.util.LinkedHashMap<>(page.hidden());
        form.put("do", "submit");
        Callable<Integer> press = () -> page.browser()
                .copy()
                .postFiles(action, form, Map.of("front", jpeg(0x7006)))
                .status();
        assertThat(Together.run(List.of(press, press, press))).allMatch(status -> status < 500);
        String account = account("Zc_Shuangji01").toRepresentation().getId();
        assertThat(count("select count(*) from tb_case where account_id = '" + account + "'"))
                .isOne();
        assertThat(count("select count(distinct slot) from tb_evidence where case_id = '"
                        + OpenCases.of(platform, account) + "'"))
                .isOne();
        assertThat(platform.simulators().await(mobile(7006), 2))
                .as("the code and one receipt")
                .hasSize(2);
    }

    private RegistrationPage waitingUnit(String login, int n) {
        RegistrationPage page = RegistrationPage.open(platform)
                .toData("legal", login, mobile(n + login.length() * 10 + login.charAt(login.length() - 1)))
                .send("next", unit(name(n), creditCode(n)))
                .send("next", representative("测试代表", citizen(n)))
                .send("next", agent("测试代办", citizen(10000 + n)))
                .send("submit", Map.of());
        assertThat(page.step()).as(page.said() + page.errors()).isEqualTo("documents");
        page.upload("submit", Map.of("licence", jpeg(n), "representative", jpeg(n + 1), "agent", jpeg(n + 2)));
        assertThat(page.step()).as(page.said() + page.errors()).isEqualTo("done");
        return page;
    }

    private void waitingPerson(String login, int n) {
        RegistrationPage page = RegistrationPage.open(platform)
                .toData("natural", login, mobile(n))
                .send("next", foreigner("SAMPLE BY HAND", "X7000" + n))
                .send("submit", Map.of())
                .upload("submit", Map.of("front", jpeg(n)));
        assertThat(page.step()).as(page.said() + page.errors()).isEqualTo("done");
        platform.simulators().await(mobile(n), 2);
    }

    private static String name(int n) {
        return "测试不一致单位" + n;
    }

    private String letIn(String login) {
        UserResource account = account(login);
        UserRepresentation user = account.toRepresentation();
        String id = OpenCases.of(platform, user.getId());
        user.getAttributes().remove("review_state");
        user.setEnabled(true);
        account.update(user);
        return id;
    }

    private UserResource account(String login) {
        return platform.fuwu()
                .users()
                .get(platform.fuwu()
                        .users()
                        .searchByUsername(login.toLowerCase(), true)
                        .get(0)
                        .getId());
    }

    private String state(String caseId) {
        return OpenCases.state(platform, caseId);
    }

    private long count(String sql) {
        return platform.count(Platform.KEYCLOAK_DATABASE, sql);
    }
}
