package io.tongban.it.review;

import static io.tongban.it.support.RegistrationPage.foreigner;
import static io.tongban.it.support.RegistrationPage.jpeg;
import static io.tongban.it.support.RegistrationPage.mobile;
import static io.tongban.it.support.Reviewer.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tongban.it.support.Appeal;
import io.tongban.it.support.FlowPage;
import io.tongban.it.support.LoginPage;
import io.tongban.it.support.Page;
import io.tongban.it.support.Platform;
import io.tongban.it.support.PlatformTest;
import io.tongban.it.support.RegistrationPage;
import io.tongban.it.support.Reviewer;
import io.tongban.it.support.Simulators;
import io.tongban.it.support.TestAccounts;
import io.tongban.it.support.TestCases;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keycloak.representations.idm.RealmRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** Real registrations and appeals at the desk, and as their applicants follow them. */
@PlatformTest
class RealCasesTest {

    private static final String DATABASE = Platform.KEYCLOAK_DATABASE;
    private static final int A_DAY = 86_400;

    private final Platform platform;
    private final TestCases cases;
    private final TestAccounts accounts;
    private Reviewer one;
    private Reviewer other;
    private int ahead;

    RealCasesTest(Platform platform) {
        this.platform = platform;
        this.cases = new TestCases(platform);
        this.accounts = new TestAccounts(platform);
    }

    @BeforeEach
    void signIn() {
        one = Reviewer.signIn(platform, "shenhe-jia", "case-reviewer");
        other = Reviewer.signIn(platform, "shenhe-yi", "case-reviewer");
    }

    @AfterEach
    void clockAndSettings() {
        platform.clock(0);
        set("tongban.fourEyes", "");
        set("tongban.evidenceDays", "");
    }

    @Test
    void noPasswordIsSentBeforeTheSecondReviewerApproves() {
        set("tongban.fourEyes", "true");
        accounts.person("Sj_Zrr701", "四眼甲", "13100000701", TestAccounts.citizen(701));
        String id = appeal("四眼甲", TestAccounts.citizen(701), "13100000701");
        assertThat(claimAnd(one, id, "approve")).isEqualTo("FIRST_APPROVAL");
        assertThat(passwords("701")).isZero();

        assertThat(cases.applicant(id, "supplement")).isTrue();
        assertThat(claimAnd(other, id, "approve"))
                .as("the first approval was of what was there before")
                .isEqualTo("FIRST_APPROVAL");
        assertThat(passwords("701")).isZero();
        assertThat(login("Sj_Zrr701", TestAccounts.PASSWORD).arrived()).isTrue();

        assertThat(claimAnd(one, id, "approve")).isEqualTo("DONE_APPROVE");
        assertThat(passwords("701")).isOne();
        assertThat(login("Sj_Zrr701", TestAccounts.PASSWORD).error()).contains("登录名或密码错误");
    }

    @Test
    void whoDecidedTheRegistrationDoesNotDecideTheAppeal() {
        String registration = registration("Zc_Huibi01", 4101, "SAMPLE BARRED", "X41000001");
        assertThat(claimAnd(one, registration, "approve")).isEqualTo("DONE_APPROVE");
        Appeal appeal = Appeal.person(platform);
        Map<String, String> fields = appeal.fields("SAMPLE BARRED", "X41000001", mobile(4191));
        fields.put("region", "other");
        fields.put("documentType", "foreign-passport");
        String id = Appeal.caseId(platform, appeal.submit(fields));
        assertThat(said(one.act(id, "claim"))).isEqualTo("BARRED");
        assertThat(said(other.act(id, "claim"))).isEqualTo("DONE_CLAIM");
    }

    @Test
    void whateverEndsACaseItsDocumentsEndInTime() {
        set("tongban.evidenceDays", "3");
        int n = 710;
        for (String end : new String[] {"approve", "refuse", "withdraw"}) {
            n++;
            accounts.person("Sj_Zrr" + n, "期限" + end, "13100000" + n, TestAccounts.citizen(n));
            String id = appeal("期限" + end, TestAccounts.citizen(n), "13100000" + n);
            assertErasedAfterThreeDays(end, id);
            assertErasedAfterThreeDays(end, registration("Zc_Qixian" + n, 4000 + n, "SAMPLE " + end, "X4000" + n));
        }
    }

    private void assertErasedAfterThreeDays(String end, String id) {
        String front = Appeal.front(platform, id);
        assertThat(platform.count(
                        DATABASE,
                        "select count(*) from tb_evidence where erase_after is not null and case_id = '" + id + "'"))
                .as("while it is open")
                .isZero();
        if (end.equals("withdraw")) {
            assertThat(cases.applicant(id, end)).isTrue();
        } else {
            assertThat(claimAnd(one, id, end)).startsWith("DONE");
        }
        long after = platform.count(DATABASE, "select min(erase_after) from tb_evidence where case_id = '" + id + "'");
        assertThat(after).as(end).isCloseTo(System.currentTimeMillis() + 3L * A_DAY * 1000, within(60_000L));
        assertThat(platform.count(
                        DATABASE,
                        "select count(*) from tb_evidence where erase_after is null and case_id = '" + id + "'"))
                .isZero();
        Reviewer auditor = Reviewer.signIn(platform, "shenji", "case-auditor");
        assertThat(auditor.get("/document/" + front).status()).isEqualTo(200);
        platform.clock(3 * A_DAY + 60);
        assertThat(auditor.again().get("/document/" + front).status()).as(end).isEqualTo(404);
        platform.clock(0);
    }

    @Test
    void aRefusedApplicantReadsWhyAndHasNothingLeftToDo() {
        accounts.person("Sj_Zrr721", "跟进甲", "13100000721", TestAccounts.citizen(721));
        String id = appeal("跟进甲", TestAccounts.citizen(721), "13100000721");
        FlowPage before = follow(id, "13100000721");
        assertThat(before.page().text("#case-due")).matches("\\d{4}-\\d{2}-\\d{2}");
        assertThat(before.page().document().select("#case-withdraw, [value=supplement]"))
                .hasSize(2);
        one.act(id, "claim");
        one.act(id, "refuse", Map.of("reason", "0", "note", "请<b>补</b> & 签字"));

        for (FlowPage page : new FlowPage[] {before.press("look-again", Map.of()), follow(id, "13100000721")}) {
            assertThat(page.page().document().select("#case-reasons li").eachText())
                    .hasSize(2)
                    .contains("请<b>补</b> & 签字");
            assertThat(page.page().body()).contains("&lt;b&gt;").doesNotContain("<b>补");
            assertThat(page.page().document().select("#case-withdraw, [value=supplement], [type=file]"))
                    .isEmpty();
        }
        assertThat(before.press("withdraw", Map.of()).page().text("#tb-messages"))
                .isNotEmpty();
        assertThat(platform.count(
                        DATABASE, "select count(*) from tb_case where case_state = 'refused' and id = '" + id + "'"))
                .isOne();
    }

    @Test
    void aRegistrationTakenBackLeavesNothing() {
        String id = registration("Zc_Chehui42", 4422, "SAMPLE GONE", "X44220000");
        String account = user("zc_chehui42").getId();
        follow(id, mobile(4422)).press("withdraw", Map.of());
        platform.clock(0);
        assertThat(platform.fuwu().users().searchByUsername("zc_chehui42", true))
                .isEmpty();
        assertThat(platform.count(DATABASE, "select count(*) from tb_number where owner_id = '" + account + "'"))
                .isZero();
        assertThat(said(one.act(id, "claim"))).isEqualTo("ENDED");
    }

    @Test
    void anAppealTakenBackLeavesTheOldPassword() {
        accounts.person("Sj_Zrr723", "撤回甲", "13100000723", TestAccounts.citizen(723));
        String id = appeal("撤回甲", TestAccounts.citizen(723), "13100000723");
        FlowPage page = follow(id, "13100000723").press("withdraw", Map.of());
        assertThat(page.page().text("#case-state")).contains("撤回");
        assertThat(login("Sj_Zrr723", TestAccounts.PASSWORD).arrived()).isTrue();
    }

    @Test
    void whatIsAddedIsWhatTheReviewerOpens() {
        accounts.person("Sj_Zrr724", "补充甲", "13100000724", TestAccounts.citizen(724));
        String id = appeal("补充甲", TestAccounts.citizen(724), "13100000724");
        one.act(id, "claim");
        String before = document(id);
        String first = one.get("/document/" + before).body();
        FlowPage page = follow(id, "13100000724");
        page.press("supplement", Map.of("note", "新照片"), Map.of("file-front", png()));
        assertThat(page.page().document().select(".tb-field-error").text()).isEmpty();
        assertThat(document(id)).isNotEqualTo(before);
        Page opened = one.get("/document/" + document(id));
        assertThat(opened.status()).isEqualTo(200);
        assertThat(opened.body()).isNotEqualTo(first);
        assertThat(one.get("/document/" + before).status()).isEqualTo(404);
        assertThat(one.get("/case/" + id).text(".wb-history")).contains("新照片");

        String registration = registration("Zc_Buchong42", 4425, "SAMPLE MORE", "X44250000");
        String kept = document(registration);
        page = follow(registration, mobile(4425));
        page.press("supplement", Map.of(), Map.of("file-front", png()));
        assertThat(page.error("file-front")).contains("jpg");
        assertThat(document(registration)).isEqualTo(kept);
        page.press("supplement", Map.of(), Map.of("file-front", jpeg(0x425)));
        assertThat(document(registration)).isNotEqualTo(kept);
    }

    @Test
    void theReviewerSeesWhatDiffersAndWhatWasSeenBefore() {
        accounts.person("Sj_Zrr726", "提示甲", "13100000726", TestAccounts.citizen(726));
        String first = appeal("提示甲", TestAccounts.citizen(726), "13100000796");
        Page page = one.get("/case/" + first);
        String risks = page.document().select(".wb-risk").text();
        assertThat(risks).contains("13*****726", "13*****796");
        String differs = page.document().select("tr.wb-differs").text();
        assertThat(differs).contains("13*****726", "13*****796");
        assertThat(page.body()).doesNotContain("13100000726", "13100000796", TestAccounts.citizen(726));

        one.act(first, "claim");
        one.act(first, "refuse", Map.of("reason", "0"));
        String again = appeal("提示甲", TestAccounts.citizen(726), "13100000726");
        assertThat(one.get("/case/" + again).document().select(".wb-hints").text())
                .contains(number(first));
    }

    private String appeal(String name, String number, String phone) {
        Appeal appeal = Appeal.person(platform);
        return Appeal.caseId(platform, appeal.submit(appeal.fields(name, number, phone)));
    }

    private String registration(String login, int n, String name, String passport) {
        RegistrationPage page = RegistrationPage.open(platform)
                .toData("natural", login, mobile(n))
                .send("next", foreigner(name, passport))
                .send("submit", Map.of())
                .upload("submit", Map.of("front", jpeg(n * 31)));
        assertThat(page.step()).as(page.said() + page.errors()).isEqualTo("done");
        return Appeal.caseId(platform, page.caseNumber());
    }

    /** Follows a case to the page that shows how it stands. */
    private FlowPage follow(String caseId, String phone) {
        // A phone gets one code a minute.
        ahead += 61;
        platform.clock(ahead);
        int before = platform.simulators().texts(phone).size();
        FlowPage page = FlowPage.recovery(platform).press("case", Map.of());
        page.press("find", Map.of("caseNumber", number(caseId), "mobile", phone, "captcha", page.captcha()));
        assertThat(page.step()).as(page.page().body()).isEqualTo("case-code");
        page.press("prove", Map.of("code", code(phone, before)));
        assertThat(page.step()).as(page.page().body()).isEqualTo("case-show");
        return page;
    }

    /** The code among what a phone gets from now on; a decision's message may come before it. */
    private String code(String phone, int before) {
        for (int count = before + 1; ; count++) {
            String text = platform.simulators().await(phone, count).get(count - 1);
            if (text.contains("验证码")) {
                return Simulators.code(text);
            }
        }
    }

    private String number(String caseId) {
        return String.valueOf(
                platform.count(DATABASE, "select case_number::bigint from tb_case where id = '" + caseId + "'"));
    }

    private String document(String caseId) {
        return Appeal.front(platform, caseId);
    }

    private static String claimAnd(Reviewer reviewer, String id, String act) {
        assertThat(said(reviewer.act(id, "claim"))).isEqualTo("DONE_CLAIM");
        return said(reviewer.act(id, act, Map.of("reason", "0")));
    }

    private long passwords(String end) {
        return platform.count(
                DATABASE,
                "select count(*) from tb_message where template = 'oneTimePassword' and channel = 'SMS'"
                        + " and recipient_mask = '13*****" + end + "'");
    }

    private LoginPage login(String name, String password) {
        return LoginPage.open(platform).submit(LoginPage.NATURAL, name, password);
    }

    private UserRepresentation user(String name) {
        return platform.fuwu().users().searchByUsername(name, true).get(0);
    }

    private static byte[] png() {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(ImageIO.read(new ByteArrayInputStream(TestCases.image(4_242))), "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void set(String attribute, String value) {
        RealmRepresentation realm = platform.fuwu().toRepresentation();
        realm.getAttributes().put(attribute, value);
        platform.fuwu().update(realm);
    }
}
