package io.tongban.it.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.tongban.it.support.Appeal;
import io.tongban.it.support.LoginPage;
import io.tongban.it.support.Page;
import io.tongban.it.support.Platform;
import io.tongban.it.support.PlatformTest;
import io.tongban.it.support.Reviewer;
import io.tongban.it.support.TestAccounts;
import io.tongban.it.support.TestCases;
import io.tongban.it.support.Together;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What several people do to one appeal at the same moment, and who may open its documents. */
@PlatformTest
class AppealRacesTest {

    private final Platform platform;
    private final TestAccounts accounts;

    AppealRacesTest(Platform platform) {
        this.platform = platform;
        this.accounts = new TestAccounts(platform);
    }

    @Test
    void ofTwoApprovalsOneTakesEffectAndOnePasswordIsSent() {
        String caseId = submitted(401);
        Reviewer reviewer = Reviewer.signIn(platform, "shensu-bing", "case-reviewer");
        reviewer.act(caseId, "claim");
        Map<String, String> form = Map.of("version", reviewer.version(caseId), "stateChecker", reviewer.token());
        List<String> said = Together.run(List.of(
                () -> Reviewer.said(reviewer.post("/case/" + caseId + "/approve", form)),
                () -> Reviewer.said(reviewer.post("/case/" + caseId + "/approve", form))));
        assertThat(said).containsOnlyOnce("DONE_APPROVE");
        platform.simulators().await("13100000401", 3);
        assertThat(passwords("13100000401")).isEqualTo(1);
    }

    @Test
    void aDecisionWhileTheApplicantWithdrawsIsOneOrTheOther() {
        String caseId = submitted(402);
        Reviewer reviewer = Reviewer.signIn(platform, "shensu-bing", "case-reviewer");
        reviewer.act(caseId, "claim");
        Map<String, String> form = Map.of("version", reviewer.version(caseId), "stateChecker", reviewer.token());
        List<Boolean> done = Together.run(List.of(
                () -> Reviewer.said(reviewer.post("/case/" + caseId + "/approve", form))
                        .equals("DONE_APPROVE"),
                () -> new TestCases(platform).applicant(caseId, "withdraw")));
        assertThat(done).containsExactlyInAnyOrder(true, false);
        boolean approved = done.get(0);
        if (approved) {
            platform.simulators().await("13100000402", 3);
        }
        assertThat(passwords("13100000402")).isEqualTo(approved ? 1 : 0);
        assertThat(LoginPage.open(platform)
                        .submit(LoginPage.NATURAL, "Ss_Zrr402", TestAccounts.PASSWORD)
                        .arrived())
                .isEqualTo(!approved);
    }

    @Test
    void aDocumentIsForTheReviewerWhoHasTheCaseAndForNobodyElse() {
        String caseId = submitted(403);
        String address = "/document/" + Appeal.front(platform, caseId);
        Reviewer reviewer = Reviewer.signIn(platform, "shensu-bing", "case-reviewer");
        Page notYet = reviewer.get(address);
        Page notThere = reviewer.get("/document/00000000-0000-0000-0000-000000000000");
        assertThat(notYet.status()).isIn(403, 404).isEqualTo(notThere.status());
        reviewer.act(caseId, "claim");
        assertThat(reviewer.get(address).status()).isEqualTo(200);
        assertThat(platform.browser().get(reviewer.at(address)).body()).contains("kc-form-login");
        LoginPage citizen = LoginPage.open(platform).submit(LoginPage.NATURAL, "Ss_Zrr403", TestAccounts.PASSWORD);
        assertThat(citizen.arrived()).isTrue();
        assertThat(citizen.browser().get(reviewer.at(address)).body()).contains("kc-form-login");
    }

    private String submitted(int sequence) {
        String number = TestAccounts.citizen(sequence);
        accounts.person("Ss_Zrr" + sequence, "申诉癸", "13100000" + sequence, number);
        Appeal appeal = Appeal.person(platform);
        return Appeal.caseId(platform, appeal.submit(appeal.fields("申诉癸", number, "13100000" + sequence)));
    }

    private long passwords(String mobile) {
        return platform.simulators().texts(mobile).stream()
                .filter(text -> text.contains("一次性密码"))
                .count();
    }
}
