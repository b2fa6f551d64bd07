package io.tongban.it.review;

import static io.tongban.it.support.Reviewer.said;
import static org.assertj.core.api.Assertions.assertThat;

import io.tongban.it.support.Browser;
import io.tongban.it.support.Platform;
import io.tongban.it.support.PlatformTest;
import io.tongban.it.support.Reviewer;
import io.tongban.it.support.TestCases;
import io.tongban.it.support.TestCases.Draft;
import io.tongban.it.support.TestCases.Submitted;
import io.tongban.it.support.Together;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever acts at the same moment: one wins, the others are told. */
@PlatformTest
class CaseRacesTest {

    private static final int TIMES = 8;
    private static final String MOBILE = "13000000671";

    private final Platform platform;
    private final TestCases cases;
    private Reviewer one;
    private Reviewer other;

    CaseRacesTest(Platform platform) {
        this.platform = platform;
        this.cases = new TestCases(platform);
    }

    @BeforeEach
    void signIn() {
        one = Reviewer.signIn(platform, "shenhe-jia", "case-reviewer");
        other = Reviewer.signIn(platform, "shenhe-yi", "case-reviewer");
    }

    @Test
    void ofTwoClaimsOneWins() {
        for (int i = 0; i < TIMES; i++) {
            Submitted made = cases.submit(new Draft());
            String first = one.token();
            String second = other.token();
            List<String> said = Together.run(List.of(
                    () -> said(one.post("/case/" + made.id() + "/claim", Map.of("stateChecker", first))),
                    () -> said(other.post("/case/" + made.id() + "/claim", Map.of("stateChecker", second)))));
            assertThat(said).containsExactlyInAnyOrder("DONE_CLAIM", "NOT_YOURS");
        }
    }

    @Test
    void ofTwoDecisionsOneWinsAndTakesEffectOnce() {
        for (int i = 0; i < TIMES; i++) {
            Submitted made = claimed();
            Map<String, String> form = form(made);
            Browser window = one.browser().copy().origin(one.origin());
            List<String> said = Together.run(List.of(
                    () -> said(one.post("/case/" + made.id() + "/approve", form)),
                    () -> said(window.post(one.at("/case/" + made.id() + "/approve"), form)),
                    () -> said(window.copy().post(one.at("/case/" + made.id() + "/refuse"), form))));
            assertThat(said).filteredOn(word -> word.startsWith("DONE")).hasSize(1);
            assertThat(said).filteredOn("ENDED"::equals).hasSize(2);
            assertThat(effects(made)).isOne();
        }
    }

    @Test
    void aDecisionWhileTheApplicantWithdrawsIsOneOfTheTwo() {
        for (int i = 0; i < TIMES; i++) {
            Submitted made = claimed();
            Map<String, String> form = form(made);
            List<String> said = Together.run(List.of(
                    () -> said(one.post("/case/" + made.id() + "/approve", form)),
                    () -> String.valueOf(cases.applicant(made.id(), "withdraw"))));
            boolean approved = said.get(0).equals("DONE_APPROVE");
            assertThat(said.get(1)).isEqualTo(String.valueOf(!approved));
            assertThat(cases.find(made.number(), MOBILE).get("state").asText())
                    .isEqualTo(approved ? "approved" : "withdrawn");
            assertThat(effects(made)).isOne();
        }
    }

    @Test
    void ofTwoSubmissionsUnderOneKeyOneIsOpen() {
        for (int i = 0; i < TIMES; i++) {
            String key = UUID.randomUUID().toString();
            List<Integer> answers = Together.run(List.of(
                    () -> cases.trySubmit(new Draft().with("openKey", key)),
                    () -> cases.trySubmit(new Draft().with("openKey", key))));
            assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
        }
    }

    private Submitted claimed() {
        Submitted made = cases.submit(new Draft());
        assertThat(said(one.act(made.id(), "claim"))).isEqualTo("DONE_CLAIM");
        return made;
    }

    private Map<String, String> form(Submitted made) {
        return Map.of("stateChecker", one.token(), "version", one.version(made.id()), "reason", "0");
    }

    /** How many decisions or endings took effect. */
    private long effects(Submitted made) {
        return platform.fuwu().roles().list("-" + made.number(), true).size();
    }
}
