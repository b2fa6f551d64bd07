package io.tongban.it.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.tongban.it.support.Appeal;
import io.tongban.it.support.Browser;
import io.tongban.it.support.LoginPage;
import io.tongban.it.support.OidcClient;
import io.tongban.it.support.Page;
import io.tongban.it.support.Platform;
import io.tongban.it.support.PlatformTest;
import io.tongban.it.support.Reviewer;
import io.tongban.it.support.TestAccounts;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.keycloak.representations.idm.EventRepresentation;

/** Both appeals from the first page to the client, and what a decision does (decision 21). */
@PlatformTest
class AppealWalkTest {

    private static final Pattern SECRET = Pattern.compile("登录名：(.+?)，一次性密码：(.+?)，24小时内有效");
    private static final Pattern MAIL = Pattern.compile("一次性密码：(\\S+)");
    private static final String CHOSEN = "Xuanze@2026";

    private final Platform platform;
    private final TestAccounts accounts;

    AppealWalkTest(Platform platform) {
        this.platform = platform;
        this.accounts = new TestAccounts(platform);
    }

    @AfterEach
    void clock() {
        platform.simulators().carrier("UP");
        platform.clock(0);
    }

    @Test
    void aPersonWhoLostEverythingArrivesAtTheClient() {
        String number = TestAccounts.citizen(101);
        String id = accounts.person("Ss_Zrr101", "申诉甲", "13100000101", number);
        Page before = LoginPage.open(platform)
                .submit(LoginPage.NATURAL, "Ss_Zrr101", TestAccounts.PASSWORD)
                .page();
        String refreshToken =
                platform.client().tokens(before.location()).get("refresh_token").asText();

        Appeal appeal = Appeal.person(platform);
        String caseNumber = appeal.submit(appeal.fields("申诉甲", number, "13100000199"));
        assertThat(appeal.flow().page().text("#case-state")).isEqualTo("待审核");
        assertThat(appeal.flow().page().text("#case-due")).matches("\\d{4}-\\d{2}-\\d{2}");
        assertThat(platform.simulators().await("13100000101", 1).get(0)).contains("提交申诉", "如非本人操作");
        approve(caseNumber, "shensu-yi");

        Matcher secret = secret("13100000199");
        assertThat(secret.group(1)).isEqualTo("Ss_Zrr101");
        assertThat(login("Ss_Zrr101", LoginPage.NATURAL, TestAccounts.PASSWORD).error())
                .contains("登录名或密码错误");
        LoginPage login = login("Ss_Zrr101", LoginPage.NATURAL, secret.group(2));
        assertThat(login.arrived()).as("a change is forced").isFalse();
        assertThat(arrive(login, CHOSEN).get("preferred_username").asText()).isEqualTo("Ss_Zrr101");

        assertThat(platform.client().refresh(refreshToken).has("access_token")).isFalse();
        assertThat(accounts.attribute(id, "mobile")).isEqualTo("13100000199");
        assertThat(platform.simulators().await("13100000101", 2).get(1)).contains("重置密码");
        assertThat(login("Ss_Zrr101", LoginPage.NATURAL, secret.group(2)).error())
                .contains("登录名或密码错误");
        assertThat(login("Ss_Zrr101", LoginPage.NATURAL, CHOSEN).arrived()).isTrue();
        List<EventRepresentation> events =
                platform.fuwu().getEvents(List.of("UPDATE_CREDENTIAL"), null, id, null, null, null, 0, 10);
        assertThat(events)
                .anyMatch(event -> caseNumber.equals(event.getDetails().get("appeal")));
    }

    @Test
    void aUnitThatLostEverythingArrivesAtTheClient() {
        String code = TestAccounts.creditCode(102);
        String agent = TestAccounts.citizen(102);
        accounts.unit("Ss_Fr102", "申诉乙（北京）有限公司", code, "13100000102", agent);
        Appeal appeal = Appeal.unit(platform, "申诉乙（北京）有限公司");
        assertThat(appeal.flow().page().text("#unitName")).isEqualTo("申诉乙（北京）有限公司");
        Map<String, String> fields = appeal.fields("测试丁", agent, "13100000102");
        fields.put("unitKind", "enterprise");
        fields.put("creditCode", code.toLowerCase());
        String caseNumber = appeal.submit(fields);
        approve(caseNumber, "shensu-yi");
        Matcher secret = secret("13100000102");
        assertThat(secret.group(1)).isEqualTo("Ss_Fr102");
        assertThat(arrive(login("Ss_Fr102", LoginPage.LEGAL, secret.group(2)), CHOSEN)
                        .get("user_type")
                        .asText())
                .isEqualTo("legal");
    }

    @Test
    void aOneTimePasswordOpensNothingAfterADay() {
        String number = TestAccounts.citizen(103);
        accounts.person("Ss_Zrr103", "申诉丙", "13100000103", number);
        Appeal appeal = Appeal.person(platform);
        approve(appeal.submit(appeal.fields("申诉丙", number, "13100000103")), "shensu-yi");
        String password = secret("13100000103").group(2);
        platform.clock(24 * 3600 + 60);
        assertThat(login("Ss_Zrr103", LoginPage.NATURAL, password).error()).contains("一次性密码已超过有效期");
        assertThat(login("Ss_Zrr103", LoginPage.NATURAL, TestAccounts.PASSWORD).error())
                .contains("登录名或密码错误");
        platform.clock(24 * 3600 - 600);
        assertThat(login("Ss_Zrr103", LoginPage.NATURAL, password).error()).isEmpty();
    }

    @Test
    void aRefusalTellsTheReasonsAndLeavesTheOldPassword() {
        String number = TestAccounts.citizen(104);
        String id = accounts.person("Ss_Zrr104", "申诉丁", "13100000104", number);
        Appeal appeal = Appeal.person(platform);
        String caseNumber = appeal.submit(appeal.fields("申诉丁", number, "13100000194"));
        Reviewer reviewer = Reviewer.signIn(platform, "shensu-yi", "case-reviewer");
        String caseId = Appeal.caseId(platform, caseNumber);
        reviewer.act(caseId, "claim");
        assertThat(Reviewer.said(reviewer.act(caseId, "refuse", Map.of("note", "证件照片不清晰"))))
                .isEqualTo("DONE_REFUSE");
        assertThat(last("13100000194")).contains(caseNumber, "证件照片不清晰", "原密码未作更改");
        assertThat(accounts.attribute(id, "mobile")).isEqualTo("13100000104");
        assertThat(login("Ss_Zrr104", LoginPage.NATURAL, TestAccounts.PASSWORD).arrived())
                .isTrue();
    }

    @Test
    void aDisabledAccountStaysDisabledAndItsReviewerIsTold() {
        String number = TestAccounts.citizen(105);
        String id = accounts.person("Ss_Zrr105", "申诉戊", "13100000105", number);
        accounts.disable(id);
        Appeal appeal = Appeal.person(platform);
        String caseNumber = appeal.submit(appeal.fields("申诉戊", number, "13100000105"));
        Reviewer reviewer = Reviewer.signIn(platform, "shensu-yi", "case-reviewer");
        assertThat(reviewer.get("/case/" + Appeal.caseId(platform, caseNumber)).body())
                .contains("该账户已停用");
        approve(caseNumber, "shensu-yi");
        assertThat(login("Ss_Zrr105", LoginPage.NATURAL, secret("13100000105").group(2))
                        .error())
                .contains("登录名或密码错误");
        assertThat(platform.fuwu().users().get(id).toRepresentation().isEnabled())
                .isFalse();
    }

    @Test
    void anAppealThatMeansNoAccountLooksTheSameAndCannotBeApproved() {
        String known = TestAccounts.citizen(106);
        accounts.person("Ss_Zrr106", "申诉己", "13100000106", known);
        Appeal one = Appeal.person(platform);
        one.submit(one.fields("申诉己", known, "13100000106"));
        Appeal other = Appeal.person(platform);
        String caseNumber = other.submit(other.fields("申诉己", TestAccounts.citizen(107), "13100000107"));
        assertThat(shape(other)).isEqualTo(shape(one));
        Reviewer reviewer = Reviewer.signIn(platform, "shensu-yi", "case-reviewer");
        String caseId = Appeal.caseId(platform, caseNumber);
        assertThat(reviewer.get("/case/" + caseId).body()).contains("未找到与申诉信息相符的账户");
        reviewer.act(caseId, "claim");
        assertThat(Reviewer.said(reviewer.act(caseId, "approve"))).isEqualTo("FAILED");
        assertThat(platform.simulators().texts("13100000107")).noneMatch(text -> text.contains("一次性密码"));
    }

    @Test
    void theSecondAppealAboutOneAccountIsRefusedAfterTheCodesKnownOrNot() {
        String known = TestAccounts.citizen(108);
        accounts.person("Ss_Zrr108", "申诉庚", "13100000108", known);
        for (String number : List.of(known, TestAccounts.citizen(109))) {
            Appeal first = Appeal.person(platform);
            String end = number.equals(known) ? "8" : "9";
            first.submit(first.fields("申诉庚", number, "1310000010" + end));
            Appeal second = Appeal.person(platform);
            Map<String, String> fields = second.fields("申诉庚", number, "1310000018" + end);
            fields.put("code", second.code(fields));
            second.flow().press("next", fields, Appeal.images());
            assertThat(second.flow().message()).contains("该申诉已在审核中");
        }
    }

    @Test
    void anOldAccountThatNeverLoggedInHereIsOpenedByAnApproval() {
        String code = TestAccounts.creditCode(110);
        platform.legacyRows().add("ss_yuan110", "old-Pass1", "申诉子有限公司", code);
        Appeal appeal = Appeal.unit(platform, "申诉子有限公司");
        Map<String, String> fields = appeal.fields("测试戊", TestAccounts.citizen(110), "13100000110");
        fields.put("unitKind", "enterprise");
        fields.put("creditCode", code);
        String caseNumber = appeal.submit(fields);
        Reviewer reviewer = Reviewer.signIn(platform, "shensu-yi", "case-reviewer");
        assertThat(reviewer.get("/case/" + Appeal.caseId(platform, caseNumber)).body())
                .contains("尚未在本平台登录过", "ss_yuan110");
        approve(caseNumber, "shensu-yi");
        Matcher secret = secret("13100000110");
        assertThat(secret.group(1)).isEqualTo("ss_yuan110");
        assertThat(login("ss_yuan110", LoginPage.LEGAL, "old-Pass1").error()).contains("登录名或密码错误");
        assertThat(arrive(login("ss_yuan110", LoginPage.LEGAL, secret.group(2)), CHOSEN)
                        .get("preferred_username")
                        .asText())
                .isEqualTo("ss_yuan110");
    }

    /** By SMS first; the carrier refuses this one for good. */
    @Test
    void theProvedMailboxGetsThePasswordThatTheCarrierRefuses() {
        String number = TestAccounts.citizen(111);
        accounts.person("Ss_Zrr111", "申诉丑", "13100000111", number);
        Appeal appeal = Appeal.person(platform);
        Map<String, String> fields = appeal.fields("申诉丑", number, "13100000111");
        appeal.mailbox(fields, "ss111@example.org");
        String caseNumber = appeal.submit(fields);
        platform.simulators().await("13100000111", 2);
        platform.simulators().carrier("REFUSING");
        approve(caseNumber, "shensu-yi");
        Matcher mail = MAIL.matcher(platform.simulators()
                .lastMail("ss111@example.org", "一次性密码")
                .path("text")
                .asText());
        assertThat(mail.find()).isTrue();
        assertThat(arrive(login("Ss_Zrr111", LoginPage.NATURAL, mail.group(1)), CHOSEN)
                        .get("preferred_username")
                        .asText())
                .isEqualTo("Ss_Zrr111");
        assertThat(platform.simulators().texts("13100000111")).noneMatch(text -> text.contains("一次性密码"));
    }

    @Test
    void aMailboxGetsNothingOfWhatThePhoneReceived() {
        String number = TestAccounts.citizen(112);
        accounts.person("Ss_Zrr112", "申诉寅", "13100000112", number);
        Appeal appeal = Appeal.person(platform);
        Map<String, String> fields = appeal.fields("申诉寅", number, "13100000112");
        appeal.mailbox(fields, "ss112@example.org");
        approve(appeal.submit(fields), "shensu-yi");
        secret("13100000112");
        assertThat(platform.count(
                        Platform.KEYCLOAK_DATABASE,
                        "select count(*) from tb_message where channel = 'EMAIL' and template = 'oneTimePassword'"
                                + " and content is not null"))
                .isZero();
        platform.clock(700);
        assertThat(platform.simulators().mails("ss112@example.org")).hasSize(1);
    }

    /** The page without what is this case's own. */
    private static String shape(Appeal appeal) {
        return appeal.flow().page().text("main").replace(appeal.number(), "#").replaceAll("13\\*{5}\\d{3}", "#");
    }

    private void approve(String caseNumber, String who) {
        Reviewer reviewer = Reviewer.signIn(platform, who, "case-reviewer");
        String caseId = Appeal.caseId(platform, caseNumber);
        assertThat(Reviewer.said(reviewer.act(caseId, "claim"))).isEqualTo("DONE_CLAIM");
        assertThat(Reviewer.said(reviewer.act(caseId, "approve"))).isEqualTo("DONE_APPROVE");
    }

    private Matcher secret(String mobile) {
        for (int count = 1; ; count++) {
            String text = platform.simulators().await(mobile, count).get(count - 1);
            Matcher secret = SECRET.matcher(text);
            if (secret.find()) {
                return secret;
            }
        }
    }

    private String last(String mobile) {
        for (int count = 1; ; count++) {
            String text = platform.simulators().await(mobile, count).get(count - 1);
            if (text.contains("审核不通过")) {
                return text;
            }
        }
    }

    private LoginPage login(String name, String tab, String password) {
        return LoginPage.open(platform).submit(tab, name, password);
    }

    /** Chooses a new password where it is asked for, and exchanges the code; the claims. */
    private com.fasterxml.jackson.databind.JsonNode arrive(LoginPage login, String password) {
        var form = login.page().document().selectFirst("form#kc-passwd-update-form");
        assertThat(form).as(login.page().body()).isNotNull();
        Browser browser = login.browser();
        Page page = browser.post(
                URI.create(form.attr("action")), Map.of("password-new", password, "password-confirm", password));
        assertThat(page.location()).as(page.body()).isNotNull();
        return OidcClient.claims(
                platform.client().tokens(page.location()).get("id_token").asText());
    }
}
