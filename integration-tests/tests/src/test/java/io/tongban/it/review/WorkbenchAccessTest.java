package io.tongban.it.review;

import static io.tongban.it.support.Reviewer.said;
import static org.assertj.core.api.Assertions.assertThat;

import io.tongban.it.support.Browser;
import io.tongban.it.support.LoginPage;
import io.tongban.it.support.Page;
import io.tongban.it.support.Platform;
import io.tongban.it.support.PlatformTest;
import io.tongban.it.support.Reviewer;
import io.tongban.it.support.TestCases;
import io.tongban.it.support.TestCases.Draft;
import io.tongban.it.support.TestCases.Submitted;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keycloak.representations.idm.AdminEventRepresentation;

/** Who comes in, who opens what, and what is written down of it. */
@PlatformTest
class WorkbenchAccessTest {

    private final Platform platform;
    private final TestCases cases;
    private Submitted made;
    private String document;

    WorkbenchAccessTest(Platform platform) {
        this.platform = platform;
        this.cases = new TestCases(platform);
    }

    @BeforeEach
    void submit() {
        made = cases.submit(new Draft().file("front", (int) (System.nanoTime() % 100_000)));
        document = made.documents().get("front");
    }

    @Test
    void aVisitorIsLedToTheStaffsLoginAndBackToACleanAddress() {
        Reviewer.hire(platform, "shenhe-ding", "fuwu-realm", "case-reviewer");
        URI file = URI.create(Reviewer.workbench(platform) + "/case/" + made.id());
        Page arrived = Reviewer.signIn(platform.browser(), file, "shenhe-ding");
        assertThat(arrived.uri()).isEqualTo(file);
        assertThat(arrived.text("h1")).contains(made.number());
        Page queue = Reviewer.signIn(platform.browser(), Reviewer.workbench(platform), "shenhe-ding");
        assertThat(queue.uri()).isEqualTo(Reviewer.workbench(platform));
    }

    @Test
    void aLoginThatLeavesNoSessionIsNotBegunAgainAndAgain() {
        Page page = platform.browser().get(URI.create(Reviewer.workbench(platform) + "?code=x&state=queue"));
        assertThat(page.status()).isEqualTo(403);
        assertThat(page.text("[role=alert]")).contains("登录未完成");
    }

    @Test
    void withoutALoginNothingIsShown() {
        for (String path : List.of("", "/case/" + made.id(), "/document/" + document)) {
            Page page = platform.browser().get(URI.create(Reviewer.workbench(platform) + path));
            assertThat(page.document().select("form#kc-form-login")).as(path).hasSize(1);
            assertThat(page.body()).doesNotContain(made.number(), "测试申请人");
        }
        assertThat(platform.browser()
                        .get(URI.create(Reviewer.workbench(platform) + "/entry"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aCitizenHasNothingHere() {
        LoginPage login = LoginPage.open(platform).submit(LoginPage.NATURAL, "Zrr_Ceshi01", "Ceshi@2024");
        assertThat(login.arrived()).isTrue();
        String here = platform.realm() + "/workbench/fuwu";
        for (String path : List.of("", "/case/" + made.id(), "/document/" + document, "/entry")) {
            Page page = login.browser().get(URI.create(here + path));
            assertThat(page.status()).as(path).isIn(403, 404);
            assertThat(page.body()).doesNotContain(made.number(), "测试申请人");
        }
        Page stolen = login.browser().get(URI.create(Reviewer.workbench(platform) + "/case/" + made.id()));
        assertThat(stolen.body())
                .as("the citizen's cookies at the staff's address")
                .doesNotContain("测试申请人");
    }

    @Test
    void staffOfAnotherRealmHaveNothingHere() {
        Reviewer.hire(platform, "bieju", "master-realm", "view-users");
        Browser browser = platform.browser();
        Page queue = Reviewer.signIn(browser, Reviewer.workbench(platform), "bieju");
        assertThat(queue.status()).isEqualTo(403);
        for (String path :
                List.of("/case/" + made.id(), "/document/" + document, "/entry", "/case/" + UUID.randomUUID())) {
            Page page = browser.get(URI.create(Reviewer.workbench(platform) + path));
            assertThat(page.status()).as(path).isEqualTo(403);
            assertThat(page.body()).doesNotContain(made.number(), "测试申请人");
        }
        URI elsewhere = URI.create(platform.server().base() + "/realms/master/workbench/");
        assertThat(browser.get(elsewhere.resolve("nowhere")).status()).isEqualTo(404);
        assertThat(browser.get(elsewhere.resolve("master")).status()).isEqualTo(404);
    }

    @Test
    void onlyWhoHasTheCaseOpensItsDocuments() {
        Reviewer one = Reviewer.signIn(platform, "shenhe-jia", "case-reviewer");
        Reviewer other = Reviewer.signIn(platform, "shenhe-yi", "case-reviewer");
        Reviewer head = Reviewer.signIn(platform, "shenhe-zhuguan", "case-supervisor");
        Page before = one.get("/document/" + document);
        assertThat(before.status()).isEqualTo(404);
        one.act(made.id(), "claim");
        Page opened = one.get("/document/" + document);
        assertThat(opened.status()).isEqualTo(200);
        assertThat(opened.headers().firstValue("content-type")).contains("image/jpeg");
        assertThat(opened.headers().firstValue("cache-control")).contains("no-store");
        assertThat(opened.headers().firstValue("x-content-type-options")).contains("nosniff");
        assertThat(opened.headers().firstValue("content-security-policy").orElse(""))
                .contains("sandbox");
        for (Reviewer somebody : List.of(other, head)) {
            Page refused = somebody.get("/document/" + document);
            Page nothing = somebody.get("/document/" + UUID.randomUUID());
            assertThat(refused.status()).isEqualTo(404);
            assertThat(nothing.status()).isEqualTo(404);
            assertThat(refused.body()).isEqualTo(nothing.body());
        }
        Reviewer auditor = Reviewer.signIn(platform, "shenji", "case-auditor");
        assertThat(auditor.get("/document/" + document).status()).isEqualTo(200);
        one.act(made.id(), "approve");
        assertThat(one.get("/document/" + document).status())
                .as("after the decision")
                .isEqualTo(404);
        assertThat(auditor.get("/case/" + made.id()).text(".wb-history")).contains("打开文件", "shenhe-jia", "shenji");
    }

    @Test
    void anAuditorReadsAllAndDecidesNothing() {
        Reviewer auditor = Reviewer.signIn(platform, "shenji", "case-auditor");
        Page page = auditor.get("/case/" + made.id());
        assertThat(page.text("h1")).contains(made.number());
        assertThat(page.document().select("form[method=post]")).isEmpty();
        for (String act : List.of("claim", "approve", "release", "refuse")) {
            Page answer = auditor.act(made.id(), act, Map.of("version", "0", "reason", "0"));
            assertThat(said(answer)).as(act).isIn("FORBIDDEN", "CHANGED");
        }
        assertThat(cases.find(made.number(), "13000000671").get("state").asText())
                .isEqualTo("waiting");
    }

    @Test
    void aPostFromElsewhereDoesNothing() {
        Reviewer one = Reviewer.signIn(platform, "shenhe-jia", "case-reviewer");
        Reviewer other = Reviewer.signIn(platform, "shenhe-yi", "case-reviewer");
        URI claim = one.at("/case/" + made.id() + "/claim");
        Map<String, String> right = Map.of("stateChecker", one.token());
        for (String origin :
                new String[] {null, "null", "https://evil.example.org", one.origin() + ".evil.example.org"}) {
            assertThat(one.browser().origin(origin).post(claim, right).status())
                    .as(origin)
                    .isEqualTo(403);
        }
        Browser browser = one.browser().origin(one.origin());
        for (Map<String, String> form : List.of(Map.<String, String>of(), Map.of("stateChecker", other.token()))) {
            assertThat(browser.post(claim, form).status()).isEqualTo(403);
        }
        byte[] twice = ("stateChecker=" + one.token() + "&stateChecker=" + one.token()).getBytes();
        assertThat(browser.post(claim, twice).status()).isEqualTo(403);
        assertThat(cases.find(made.number(), "13000000671").get("state").asText())
                .isEqualTo("waiting");
        assertThat(said(browser.post(claim, right))).isEqualTo("DONE_CLAIM");
    }

    @Test
    void addressesThatAreNoneAreAnsweredByOnePage() {
        Reviewer one = Reviewer.signIn(platform, "shenhe-jia", "case-reviewer");
        Page nothing = one.get("/case/" + UUID.randomUUID());
        assertThat(nothing.status()).isEqualTo(404);
        for (String id : List.of("x", "%7Bid%7D", "..%2F..", "%00", "a".repeat(2000), "%27%20or%201=1")) {
            Page page = one.get("/case/" + id);
            assertThat(page.status()).as(id).isIn(400, 404);
            assertThat(one.get("/document/" + id).status()).as(id).isIn(400, 404);
        }
        URI places = URI.create(platform.server().base() + "/realms/master/workbench/%00");
        assertThat(one.browser().get(places).status()).isIn(400, 404);
        assertThat(one.act(made.id(), "destroy").status()).isEqualTo(404);
        assertThat(one.get("?from=%7Bx%7D&state=%3Cscript%3E&kind=%27&search=x&mine=&mine=1")
                        .status())
                .isEqualTo(200);
        for (String from : List.of(
                "eA",
                "fHx8",
                "Zid8MjAyNi0xMS0yNXwxfHg",
                "ZnwyMDI2LTExLTI1fDF8AA",
                "Znw5OTk5OTktMTEtMjV8MXx4",
                "f".repeat(500))) {
            assertThat(one.get("?from=" + from).status()).as(from).isEqualTo(200);
        }
        assertThat(one.act(made.id(), "approve", Map.of("version", "99999999999"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void everyActIsAnAdminEventWithoutPersonalData() {
        Reviewer one = Reviewer.signIn(platform, "shenhe-jia", "case-reviewer");
        one.act(made.id(), "claim");
        one.get("/document/" + document);
        one.act(made.id(), "release");
        one.act(made.id(), "claim");
        one.act(made.id(), "refuse", Map.of("reason", "0", "note", "只有申请人看"));
        Submitted second = cases.submit(new Draft());
        one.act(second.id(), "claim");
        one.act(second.id(), "approve");
        long now = System.currentTimeMillis();
        List<AdminEventRepresentation> events = platform.fuwu().getAdminEvents().stream()
                .filter(event -> {
                    String path = String.valueOf(event.getResourcePath());
                    return path.contains(made.id()) || path.contains(second.id());
                })
                .toList();
        assertThat(events)
                .extracting(event ->
                        event.getResourceType() + " " + event.getDetails().get("act"))
                .containsExactlyInAnyOrder(
                        "TONGBAN_CASE claim",
                        "TONGBAN_DOCUMENT open",
                        "TONGBAN_CASE release",
                        "TONGBAN_CASE claim",
                        "TONGBAN_CASE refuse",
                        "TONGBAN_CASE claim",
                        "TONGBAN_CASE approve");
        assertThat(events).allSatisfy(event -> {
            assertThat(event.getAuthDetails().getUserId()).isEqualTo(one.id());
            assertThat(event.getAuthDetails().getIpAddress()).isIn("127.0.0.1", "0:0:0:0:0:0:0:1", "::1");
            assertThat(event.getTime()).isBetween(now - 120_000, now);
            assertThat(event.getResourcePath() + event.getDetails() + event.getRepresentation())
                    .doesNotContain("测试申请人", "110101", "13000000671", "只有申请人看");
        });
    }

    @Test
    void pagesKeepToThemselves() {
        Page page = Reviewer.signIn(platform, "shenhe-jia", "case-reviewer").get("/case/" + made.id());
        assertThat(page.headers().allValues("content-security-policy"))
                .singleElement()
                .satisfies(policy -> assertThat(policy)
                        .contains("default-src 'none'", "frame-ancestors 'none'", "form-action 'self'")
                        .doesNotContain("unsafe"));
        assertThat(page.headers().firstValue("cache-control")).contains("no-store");
        assertThat(page.body())
                .doesNotContain("11010119900307002X", "13000000671")
                .contains("13*****671");
    }
}
