package io.tongban.it.review;

import static io.tongban.it.support.Reviewer.said;
import static org.assertj.core.api.Assertions.assertThat;

import io.tongban.it.support.Appeal;
import io.tongban.it.support.LoginPage;
import io.tongban.it.support.Page;
import io.tongban.it.support.Platform;
import io.tongban.it.support.PlatformTest;
import io.tongban.it.support.Reviewer;
import io.tongban.it.support.Simulators;
import io.tongban.it.support.TestAccounts;
import io.tongban.it.support.TestCases;
import io.tongban.it.support.TestCases.Draft;
import io.tongban.it.support.TestCases.Submitted;
import io.tongban.it.support.Together;
import io.tongban.it.support.TwoNodes;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Reviewers on two nodes, of which one is killed. */
@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoNodesTest {

    private static final String OLD = "13100000301";
    private static final String NEW = "13100000391";
    private static final Pattern PASSWORD = Pattern.compile("一次性密码：(.+?)，24小时内有效");

    private final Platform platform;
    private final Simulators simulators;
    private final TestCases cases;
    private TwoNodes nodes;
    private Reviewer one;
    private Reviewer other;

    TwoNodesTest(Platform platform) {
        this.platform = platform;
        this.simulators = platform.simulators();
        this.cases = new TestCases(platform);
    }

    @BeforeAll
    void startTheSecond() {
        nodes = TwoNodes.start(platform);
        one = Reviewer.signIn(platform, "shenhe-jia", "case-reviewer");
        other = Reviewer.signIn(platform, "shenhe-yi", "case-reviewer");
    }

    @AfterAll
    void stopTheSecond() {
        simulators.carrier("UP");
        platform.clock(0);
        nodes.close();
    }

    /** In one method, since the node that is killed does not come back. */
    @Test
    void twoNodesDecideAsOneAndAMessageOutlivesTheNodeThatDecided() {
        aClaimOnOneIsToldOnTheOther();
        aDecisionOnOneEndsWhatTheOtherShows();
        ofTwoApprovalsOnTwoNodesOneWins();
        killedBetweenDecisionAndMessage();
    }

    private void aClaimOnOneIsToldOnTheOther() {
        Submitted made = cases.submit(new Draft());
        other.browser().get(nodes.second(other.at("/case/" + made.id())));
        assertThat(act(one, nodes::first, made.id(), "claim")).isEqualTo("DONE_CLAIM");
        Page told = other.browser().get(nodes.second(other.at("/case/" + made.id())));
        assertThat(told.text(".wb-alert-warning")).contains("shenhe-jia");
        assertThat(told.document().select("#claim, #approve, #release")).isEmpty();
        assertThat(act(other, nodes::second, made.id(), "claim")).isEqualTo("NOT_YOURS");
        assertThat(act(other, nodes::second, made.id(), "approve")).isEqualTo("NOT_YOURS");
    }

    private void aDecisionOnOneEndsWhatTheOtherShows() {
        Submitted made = cases.submit(new Draft().file("front", (int) (System.nanoTime() % 100_000)));
        URI document = one.at("/document/" + made.documents().get("front"));
        act(one, nodes::first, made.id(), "claim");
        assertThat(one.browser().get(nodes.second(document)).status()).isEqualTo(200);
        assertThat(other.browser().get(nodes.second(document)).status()).isEqualTo(404);
        assertThat(act(one, nodes::second, made.id(), "refuse")).isEqualTo("DONE_REFUSE");
        assertThat(one.browser().get(nodes.first(document)).status()).isEqualTo(404);
        assertThat(act(one, nodes::first, made.id(), "approve")).isEqualTo("ENDED");
    }

    private void ofTwoApprovalsOnTwoNodesOneWins() {
        for (int i = 0; i < 5; i++) {
            Submitted made = cases.submit(new Draft());
            act(one, nodes::first, made.id(), "claim");
            Map<String, String> form = form(one, nodes::second, made.id());
            List<String> said = Together.run(List.of(
                    () -> post(one, nodes.first(one.at("/case/" + made.id() + "/approve")), form),
                    () -> post(one, nodes.second(one.at("/case/" + made.id() + "/approve")), form)));
            assertThat(said).containsExactlyInAnyOrder("DONE_APPROVE", "ENDED");
            assertThat(platform.fuwu().roles().list("-" + made.number(), true))
                    .as("its effect, once")
                    .hasSize(1);
        }
    }

    private void killedBetweenDecisionAndMessage() {
        String number = TestAccounts.citizen(301);
        new TestAccounts(platform).person("Jd_Zrr301", "节点甲", OLD, number);
        Appeal appeal = Appeal.person(platform);
        String caseId = Appeal.caseId(platform, appeal.submit(appeal.fields("节点甲", number, NEW)));
        simulators.await(OLD, 1);
        int before = simulators.await(NEW, 1).size();
        act(one, nodes::second, caseId, "claim");

        simulators.carrier("DOWN");
        assertThat(act(one, nodes::second, caseId, "approve")).isEqualTo("DONE_APPROVE");
        nodes.secondServer().kill();
        assertThat(passwords()).as("nothing has arrived").isEmpty();
        simulators.carrier("UP");
        platform.clock(700);

        simulators.await(NEW, before + 1);
        assertThat(passwords()).as("delivered once").hasSize(1);
        assertThat(simulators.requests(NEW).stream()
                        .skip(before)
                        .map(request -> request.path("idempotencyKey").asText())
                        .distinct())
                .as("every attempt under one key")
                .hasSize(1);
        LoginPage login = LoginPage.open(platform)
                .submit(LoginPage.NATURAL, "Jd_Zrr301", passwords().get(0));
        assertThat(login.page().document().select("form#kc-passwd-update-form"))
                .as(login.page().body())
                .hasSize(1);
    }

    private List<String> passwords() {
        return simulators.texts(NEW).stream()
                .map(PASSWORD::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .toList();
    }

    private String act(Reviewer who, UnaryOperator<URI> node, String caseId, String act) {
        return post(who, node.apply(who.at("/case/" + caseId + "/" + act)), form(who, node, caseId));
    }

    /** What the case's page on a node would send. */
    private static Map<String, String> form(Reviewer who, UnaryOperator<URI> node, String caseId) {
        Page page = who.browser().get(node.apply(who.at("/case/" + caseId)));
        String version = page.document().select("[name=version]").attr("value");
        return Map.of("stateChecker", who.token(), "version", version, "reason", "0");
    }

    /** Both nodes lead on under the first one's name, which a browser without a proxy does not follow from the second. */
    private static String post(Reviewer who, URI address, Map<String, String> form) {
        Page answer = who.browser().copy().origin(who.origin()).post(address, form);
        if (answer.location() == null) {
            return said(answer);
        }
        return Page.query(answer.location()).getOrDefault("said", "");
    }
}
