package io.tongban.it.review;

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
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keycloak.representations.idm.RealmRepresentation;

/**
 * Every address of a case and of a document, tried by everybody whose it is not: it reads as one that is not there. Applicants
 * have no address with an id in it at all; that none of their steps leads to another's case, {@link FollowTest} tries.
 */
@PlatformTest
class ObjectReferencesTest {

    private static final String ELSEWHERE = "lingyu";

    /** GET unless it begins with a plus. */
    private static final List<String> ADDRESSES = List.of(
            "/case/{case}",
            "/case/{case}?open={document}",
            "/case/{case}?open=all",
            "/document/{document}",
            "+/case/{case}/claim",
            "+/case/{case}/release",
            "+/case/{case}/approve",
            "+/case/{case}/refuse");

    private final Platform platform;
    private final TestCases cases;
    private Submitted made;
    private Reviewer holder;

    ObjectReferencesTest(Platform platform) {
        this.platform = platform;
        this.cases = new TestCases(platform);
    }

    /** A visitor and the word that its own pages carry, if it has any. */
    private record Caller(String who, Browser browser, String token) {}

    @BeforeEach
    void aCaseThatSomebodyHolds() {
        made = cases.submit(new Draft().file("front", (int) (System.nanoTime() % 100_000)));
        holder = Reviewer.signIn(platform, "shenhe-jia", "case-reviewer");
        holder.act(made.id(), "claim");
    }

    @Test
    void whoHasNoRoleHereSeesNoDifference() {
        SoftAssertions all = new SoftAssertions();
        for (Caller caller : List.of(nobody(), citizen(), staff("bieju", "view-users"))) {
            for (String address : ADDRESSES) {
                Page theirs =
                        ask(caller, "fuwu", address, made.id(), made.documents().get("front"));
                Page nothing = ask(caller, "fuwu", address, random(), random());
                same(all, caller, address, theirs, nothing);
                boolean login = theirs.document().select("form#kc-form-login").size() == 1;
                all.assertThat(login || theirs.status() == 403)
                        .as("%s at %s: %d", caller.who(), address, theirs.status())
                        .isTrue();
                all.assertThat(login).as(caller.who()).isEqualTo(!caller.who().equals("bieju"));
            }
        }
        all.assertAll();
        untouched();
    }

    @Test
    void aCitizensLoginOpensNothingInTheCitizensOwnRealm() {
        Browser citizen = citizen().browser();
        for (String address : ADDRESSES) {
            String path = filled(address, made.id(), made.documents().get("front"));
            URI here = URI.create(platform.realm() + "/workbench/fuwu" + path);
            Page page = address.startsWith("+") ? citizen.post(here, Map.of()) : citizen.get(here);
            assertThat(page.status()).as(address).isIn(403, 404);
            assertThat(page.body()).doesNotContain(made.number(), "测试申请人");
        }
        untouched();
    }

    @Test
    void aReviewerOfAnotherRealmReachesNothingOfThisOne() {
        RealmRepresentation realm = new RealmRepresentation();
        realm.setRealm(ELSEWHERE);
        realm.setEnabled(true);
        platform.admin().realms().create(realm);
        try {
            platform.admin().tokenManager().grantToken();
            Reviewer.hire(platform, "lingyu-jia", ELSEWHERE + "-realm", "case-reviewer", "case-auditor");
            Browser browser = platform.browser();
            // The client of the workbench knows the addresses of the realms that its file names; the login is one for
            // all.
            assertThat(Reviewer.signIn(browser, at("fuwu", ""), "lingyu-jia").status())
                    .isEqualTo(403);
            Page queue = browser.get(at(ELSEWHERE, ""));
            assertThat(queue.status()).as(queue.body()).isEqualTo(200);
            Caller caller = new Caller("lingyu-jia", browser.origin(holder.origin()), token(queue));
            SoftAssertions all = new SoftAssertions();
            for (String place : List.of(ELSEWHERE, "fuwu")) {
                for (String address : ADDRESSES) {
                    Page theirs = ask(
                            caller, place, address, made.id(), made.documents().get("front"));
                    Page nothing = ask(caller, place, address, random(), random());
                    same(all, caller, address, theirs, nothing);
                    all.assertThat(theirs.status()).as(place + address).isEqualTo(place.equals("fuwu") ? 403 : 404);
                }
            }
            all.assertAll();
        } finally {
            platform.admin().realm(ELSEWHERE).remove();
        }
        untouched();
    }

    @Test
    void whoDoesNotHoldTheCaseOpensNoDocumentAndDecidesNothing() {
        SoftAssertions all = new SoftAssertions();
        List<Caller> callers = List.of(
                staff("shenhe-yi", "case-reviewer"),
                staff("shenhe-zhuguan", "case-supervisor"),
                staff("shenji", "case-auditor"));
        for (Caller caller : callers) {
            boolean auditor = caller.who().equals("shenji");
            String document = made.documents().get("front");
            Page theirs = ask(caller, "fuwu", "/document/{document}", made.id(), document);
            Page nothing = ask(caller, "fuwu", "/document/{document}", made.id(), random());
            all.assertThat(nothing.status()).isEqualTo(404);
            if (auditor) {
                all.assertThat(theirs.status()).as("an auditor reads all").isEqualTo(200);
            } else {
                same(all, caller, "/document", theirs, nothing);
            }
            Page file = ask(caller, "fuwu", "/case/{case}?open=all", made.id(), document);
            all.assertThat(file.document().select(".wb-document").size())
                    .as(caller.who())
                    .isEqualTo(auditor ? 1 : 0);
            for (String act : List.of("claim", "approve", "refuse")) {
                Page answer = ask(caller, "fuwu", "+/case/{case}/" + act, made.id(), document);
                all.assertThat(Reviewer.said(answer))
                        .as("%s, %s", caller.who(), act)
                        .isEqualTo(auditor ? "FORBIDDEN" : "NOT_YOURS");
            }
            for (String address : ADDRESSES) {
                all.assertThat(ask(caller, "fuwu", address, random(), random()).status())
                        .as(address)
                        .isEqualTo(404);
            }
        }
        all.assertAll();
        untouched();
    }

    private void same(SoftAssertions all, Caller caller, String address, Page theirs, Page nothing) {
        all.assertThat(theirs.status()).as("%s at %s", caller.who(), address).isEqualTo(nothing.status());
        all.assertThat(theirs.body().length())
                .as("size for %s at %s", caller.who(), address)
                .isEqualTo(nothing.body().length());
        all.assertThat(theirs.body()).doesNotContain(made.number(), "测试申请人", "shenhe-jia");
    }

    private void untouched() {
        assertThat(cases.find(made.number(), "13000000671").get("state").asText())
                .isEqualTo("claimed");
        assertThat(holder.get("/case/" + made.id()).document().select("#approve"))
                .as("still held by the same")
                .hasSize(1);
    }

    private Page ask(Caller caller, String place, String address, String caseId, String documentId) {
        URI uri = at(place, filled(address, caseId, documentId));
        Browser browser = caller.browser().copy();
        return address.startsWith("+")
                ? browser.post(uri, Map.of("stateChecker", caller.token(), "version", "1", "reason", "0"))
                : browser.get(uri);
    }

    private static String filled(String address, String caseId, String documentId) {
        return address.replace("+", "").replace("{case}", caseId).replace("{document}", documentId);
    }

    private URI at(String place, String path) {
        return URI.create(platform.server().base() + "/realms/master/workbench/" + place + path);
    }

    private Caller nobody() {
        return new Caller("nobody", platform.browser(), "x");
    }

    private Caller citizen() {
        LoginPage login = LoginPage.open(platform).submit(LoginPage.NATURAL, "Zrr_Ceshi01", "Ceshi@2024");
        assertThat(login.arrived()).isTrue();
        return new Caller("citizen", login.browser(), "x");
    }

    private Caller staff(String name, String role) {
        Reviewer.hire(platform, name, role.startsWith("case-") ? "fuwu-realm" : "master-realm", role);
        Browser browser = platform.browser();
        Page queue = Reviewer.signIn(browser, at("fuwu", ""), name);
        return new Caller(name, browser.origin(holder.origin()), token(queue));
    }

    private static String token(Page page) {
        return page.document().select("[name=stateChecker]").attr("value");
    }

    private static String random() {
        return UUID.randomUUID().toString();
    }
}
