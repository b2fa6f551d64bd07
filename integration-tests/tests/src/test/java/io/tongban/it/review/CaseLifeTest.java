package io.tongban.it.review;

import static io.tongban.it.support.Reviewer.said;
import static org.assertj.core.api.Assertions.assertThat;

import io.tongban.it.support.Page;
import io.tongban.it.support.Platform;
import io.tongban.it.support.PlatformTest;
import io.tongban.it.support.Reviewer;
import io.tongban.it.support.TestCases;
import io.tongban.it.support.TestCases.Draft;
import io.tongban.it.support.TestCases.Submitted;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keycloak.representations.idm.RealmRepresentation;

/** The one life of a case: who may do what when, and what comes of it. */
@PlatformTest
class CaseLifeTest {

    private static final int FOUR_HOURS = 4 * 3600;
    private static final String MOBILE = "13000000671";

    private final Platform platform;
    private final TestCases cases;
    private Reviewer one;
    private Reviewer other;

    CaseLifeTest(Platform platform) {
        this.platform = platform;
        this.cases = new TestCases(platform);
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
    }

    @Test
    void aCaseIsClaimedAndApprovedAndThenFinal() {
        Submitted made = cases.submit(new Draft());
        assertThat(made.number()).matches("[0-9]{13}");
        assertThat(said(one.act(made.id(), "approve")))
                .as("before it is claimed")
                .isEqualTo("NOT_YOURS");
        assertThat(said(one.act(made.id(), "claim"))).isEqualTo("DONE_CLAIM");
        assertThat(state(made)).isEqualTo("claimed");

        Page second = other.get("/case/" + made.id());
        assertThat(second.text(".wb-alert-warning")).contains("shenhe-jia");
        assertThat(second.document().select("#claim, #approve, #release")).isEmpty();
        assertThat(said(other.act(made.id(), "claim"))).isEqualTo("NOT_YOURS");
        assertThat(said(other.act(made.id(), "release"))).isEqualTo("NOT_YOURS");
        assertThat(said(other.act(made.id(), "approve", Map.of("version", one.version(made.id())))))
                .isEqualTo("NOT_YOURS");

        assertThat(said(one.act(made.id(), "approve"))).isEqualTo("DONE_APPROVE");
        assertThat(state(made)).isEqualTo("approved");
        assertThat(done("approved", made)).isTrue();
        assertThat(said(one.act(made.id(), "refuse", Map.of("reason", "0")))).isEqualTo("ENDED");
        assertThat(cases.applicant(made.id(), "withdraw")).isFalse();
        assertThat(one.get("/case/" + made.id()).text(".wb-history")).contains("提交", "领取", "通过", "shenhe-jia");
    }

    @Test
    void aRefusalNeedsAReasonAndTellsIt() {
        Submitted made = cases.submit(new Draft());
        one.act(made.id(), "claim");
        Page again = one.act(made.id(), "refuse", Map.of("note", "  "));
        assertThat(again.status()).isEqualTo(400);
        assertThat(again.text("[role=alert]")).contains("原因");
        Page tooLong = one.act(made.id(), "refuse", Map.of("note", "长".repeat(501)));
        assertThat(tooLong.document().select("#note").text())
                .as("what was typed stays")
                .hasSize(501);

        Page refused = one.act(made.id(), "refuse", Map.of("reason", "0", "note", "请补签字 <b>x</b>"));
        assertThat(said(refused)).isEqualTo("DONE_REFUSE");
        assertThat(refused.body()).contains("审核信息不匹配。").contains("&lt;b&gt;x").doesNotContain("<b>x");
        assertThat(cases.find(made.number(), MOBILE).get("reasons"))
                .extracting(node -> node.asText())
                .containsExactly("审核信息不匹配。", "请补签字 <b>x</b>");
        assertThat(done("refused", made)).isTrue();
    }

    @Test
    void aClaimRunsOutAndIsReleasedByItsHolderOrASupervisor() {
        Submitted made = cases.submit(new Draft());
        one.act(made.id(), "claim");
        assertThat(said(one.act(made.id(), "release"))).isEqualTo("DONE_RELEASE");
        one.act(made.id(), "claim");
        Reviewer head = Reviewer.signIn(platform, "shenhe-zhuguan", "case-supervisor");
        assertThat(said(head.act(made.id(), "release"))).isEqualTo("DONE_RELEASE");
        assertThat(state(made)).isEqualTo("waiting");

        String version = claimAndVersion(one, made);
        platform.clock(FOUR_HOURS + 60);
        Reviewer late = other.again();
        assertThat(late.get("/case/" + made.id()).text("h1")).contains("待审核");
        assertThat(said(late.act(made.id(), "claim"))).isEqualTo("DONE_CLAIM");
        Reviewer first = one.again();
        assertThat(said(first.act(made.id(), "approve", Map.of("version", version))))
                .isEqualTo("NOT_YOURS");
    }

    @Test
    void whatTheApplicantAddsIsSeenBeforeADecision() {
        Submitted made = cases.submit(new Draft());
        String version = claimAndVersion(one, made);
        assertThat(cases.applicant(made.id(), "supplement")).isTrue();
        assertThat(said(one.act(made.id(), "approve", Map.of("version", version))))
                .isEqualTo("CHANGED");
        assertThat(state(made)).isEqualTo("claimed");
        assertThat(one.get("/case/" + made.id()).text(".wb-history")).contains("补充说明");
        assertThat(said(one.act(made.id(), "approve"))).isEqualTo("DONE_APPROVE");
    }

    @Test
    void anAppealCanNeedFourEyes() {
        set("tongban.fourEyes", "true");
        Submitted made = cases.submit(new Draft().with("kind", "test-appeal"));
        one.act(made.id(), "claim");
        assertThat(said(one.act(made.id(), "approve"))).isEqualTo("FIRST_APPROVAL");
        assertThat(state(made)).isEqualTo("waiting");
        assertThat(done("approved", made)).isFalse();
        assertThat(one.get("/case/" + made.id()).document().select("#claim")).isEmpty();
        assertThat(said(one.act(made.id(), "claim"))).isEqualTo("SAME_EYES");
        other.act(made.id(), "claim");
        assertThat(said(other.act(made.id(), "approve"))).isEqualTo("DONE_APPROVE");
        assertThat(done("approved", made)).isTrue();

        Submitted plain = cases.submit(new Draft());
        one.act(plain.id(), "claim");
        assertThat(said(one.act(plain.id(), "approve"))).as("no appeal").isEqualTo("DONE_APPROVE");
    }

    @Test
    void whoRegisteredTheDataDoesNotDecide() {
        Submitted made = cases.submit(new Draft().data("registrar", one.id()));
        assertThat(said(one.act(made.id(), "claim"))).isEqualTo("BARRED");
        assertThat(said(other.act(made.id(), "claim"))).isEqualTo("DONE_CLAIM");
    }

    @Test
    void aDecisionThatFailsIsUndone() {
        Submitted made = cases.submit(new Draft().data("fail", "true"));
        one.act(made.id(), "claim");
        Page failed = one.act(made.id(), "approve");
        assertThat(failed.status()).isEqualTo(200);
        assertThat(said(failed)).isEqualTo("FAILED");
        assertThat(state(made)).isEqualTo("claimed");
        assertThat(done("approved", made)).isFalse();
        assertThat(failed.text(".wb-history")).doesNotContain("通过");
    }

    @Test
    void oneCaseOfAKindIsOpenAndItEndsWithWithdrawalOrLapse() {
        String key = UUID.randomUUID().toString();
        Submitted made = cases.submit(new Draft().with("openKey", key));
        assertThat(cases.trySubmit(new Draft().with("openKey", key))).isGreaterThanOrEqualTo(400);
        assertThat(cases.applicant(made.id(), "withdraw")).isTrue();
        assertThat(cases.applicant(made.id(), "withdraw")).as("once").isFalse();
        assertThat(done("ended", made)).isTrue();

        String account = UUID.randomUUID().toString();
        Submitted again = cases.submit(new Draft().with("openKey", key).with("accountId", account));
        cases.lapse("test", account);
        assertThat(state(again)).isEqualTo("lapsed");
        assertThat(said(one.act(again.id(), "claim"))).isEqualTo("ENDED");
    }

    @Test
    void onlyNumberAndContactTogetherFindACase() {
        Submitted made = cases.submit(new Draft());
        assertThat(cases.find(made.number(), MOBILE).path("state").asText()).isEqualTo("waiting");
        assertThat(cases.find(made.number(), "13000000672").isEmpty()).isTrue();
        assertThat(cases.find("2611250000000", MOBILE).isEmpty()).isTrue();
    }

    private String claimAndVersion(Reviewer reviewer, Submitted made) {
        assertThat(said(reviewer.act(made.id(), "claim"))).isEqualTo("DONE_CLAIM");
        return reviewer.version(made.id());
    }

    private String state(Submitted made) {
        return cases.find(made.number(), MOBILE).get("state").asText();
    }

    private boolean done(String what, Submitted made) {
        String role = "test-" + what + "-" + made.number();
        return platform.fuwu().roles().list(role, true).size() == 1;
    }

    private void set(String attribute, String value) {
        RealmRepresentation realm = platform.fuwu().toRepresentation();
        realm.getAttributes().put(attribute, value);
        platform.fuwu().update(realm);
    }
}
