package io.tongban.it.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.tongban.it.support.Browser;
import io.tongban.it.support.FlowPage;
import io.tongban.it.support.Page;
import io.tongban.it.support.Platform;
import io.tongban.it.support.PlatformTest;
import io.tongban.it.support.Reviewer;
import io.tongban.it.support.TestCases;
import io.tongban.it.support.TestCases.Draft;
import io.tongban.it.support.TestCases.Submitted;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Posts that no page of ours sends, at every address of the workbench and of the pages that follow a case. */
@PlatformTest
class OddPostsTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String FILES = "multipart/form-data; boundary=x";

    private final Platform platform;
    private final TestCases cases;
    private Submitted made;

    OddPostsTest(Platform platform) {
        this.platform = platform;
        this.cases = new TestCases(platform);
    }

    private record Post(String name, String type, byte[] body) {
        Post(String name, String type, String body) {
            this(name, type, body.getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    @BeforeEach
    void submit() {
        made = cases.submit(new Draft());
    }

    /** What is no form for these addresses, whoever sends it. */
    private static List<Post> otherTypes(String token) {
        String part = "--x\r\nContent-Disposition: form-data; name=\"";
        return List.of(
                new Post("files", FILES, part + "stateChecker\"\r\n\r\n" + token + "\r\n--x--\r\n"),
                new Post("a file", FILES, part + "stateChecker\"; filename=\"a\"\r\n\r\n" + token + "\r\n--x--\r\n"),
                new Post("files cut off", FILES, part + "stateChe"),
                new Post("files without a boundary", "multipart/form-data", part),
                new Post("JSON", "application/json", "{\"stateChecker\":\"" + token + "\"}"),
                new Post("broken JSON", "application/json", "{"),
                new Post("text", "text/plain", "stateChecker=" + token),
                new Post("XML", "application/xml", "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///x'>]><a>&b;</a>"),
                new Post("a type that is none", "nonsense", "stateChecker=" + token));
    }

    /** Forms of the right type with something odd in them. */
    private static List<Post> oddForms(String token) {
        String right = "stateChecker=" + token + "&version=0&reason=0&search=";
        List<Post> posts = new ArrayList<>();
        for (String odd :
                List.of("%", "%zz", "%00", "\0", "\u00FF\u00FE", "%ED%A0%80", "%C3", "%F0%9F", "&&==&", ";")) {
            posts.add(new Post("odd " + odd, FORM, right + odd));
            posts.add(new Post("odd name " + odd, FORM, right + "&" + odd + "=1"));
        }
        posts.add(new Post("no such encoding", FORM + "; charset=nonsense", right));
        posts.add(new Post("an encoding of two bytes", FORM + "; charset=utf-16", right));
        posts.add(new Post("no encoding's name", FORM + "; charset=", right));
        posts.add(new Post("a huge field", FORM, right + "x".repeat(3_000_000)));
        posts.add(new Post("a huge token", FORM, "stateChecker=" + "x".repeat(200_000)));
        posts.add(new Post("a thousand fields", FORM, right + "&a=1".repeat(5_000)));
        posts.add(new Post("nothing", FORM, ""));
        return posts;
    }

    private List<String> addresses() {
        String file = "/case/" + made.id();
        return List.of("/search", file + "/claim", file + "/release", file + "/approve", file + "/refuse");
    }

    @Test
    void whoIsNotSignedInLearnsNothingByThem() {
        SoftAssertions all = new SoftAssertions();
        List<Post> posts = new ArrayList<>(otherTypes("x"));
        posts.addAll(oddForms("x"));
        for (String address : addresses()) {
            for (Post post : posts) {
                Page page = send(platform.browser(), URI.create(Reviewer.workbench(platform) + address), post);
                boolean login = page.document().select("form#kc-form-login").size() == 1;
                all.assertThat(login || page.status() >= 400 && page.status() < 500 || keycloakFails("token", post))
                        .as("%s to %s: %d", post.name(), address, page.status())
                        .isTrue();
                says(all, post, page);
            }
        }
        all.assertAll();
        assertThat(state()).isEqualTo("waiting");
    }

    @Test
    void otherTypesAreRefusedAlsoFromReviewers() {
        Reviewer one = Reviewer.signIn(platform, "shenhe-jia", "case-reviewer");
        Browser browser = one.browser().copy().origin(one.origin());
        String token = one.token();
        SoftAssertions all = new SoftAssertions();
        for (String address : addresses()) {
            for (Post post : otherTypes(token)) {
                Page page = send(browser, one.at(address), post);
                all.assertThat(page.status() >= 400 && page.status() < 500 || keycloakFails("token", post))
                        .as("%s to %s: %d", post.name(), address, page.status())
                        .isTrue();
                says(all, post, page);
            }
        }
        all.assertAll();
        assertThat(state()).isEqualTo("waiting");
    }

    @Test
    void oddFormsAreAnsweredToReviewers() {
        Reviewer one = Reviewer.signIn(platform, "shenhe-jia", "case-reviewer");
        Browser browser = one.browser().copy().origin(one.origin());
        SoftAssertions all = new SoftAssertions();
        for (Post post : oddForms(one.token())) {
            Page page = send(browser, one.at("/search"), post);
            all.assertThat(page.status() < 500 || keycloakFails("token", post))
                    .as("%s: %d", post.name(), page.status())
                    .isTrue();
            all.assertThat(page.body()).doesNotContain("Exception");
        }
        all.assertAll();
    }

    @Test
    void thePagesThatFollowACaseAnswerThemToo() {
        SoftAssertions all = new SoftAssertions();
        FlowPage walk = FlowPage.recovery(platform).press("case", Map.of());
        assertThat(walk.step()).isEqualTo("case");
        Map<String, String> right = new LinkedHashMap<>();
        walk.page()
                .document()
                .select("#tb-flow input[type=hidden]")
                .forEach(hidden -> right.put(hidden.attr("name"), hidden.val()));
        right.put("do", "find");
        String fields = Browser.encode(right);
        List<Post> posts = new ArrayList<>(otherTypes("x"));
        oddForms("x")
                .forEach(post -> posts.add(new Post(
                        post.name(),
                        post.type(),
                        fields + "&caseNumber=" + new String(post.body(), StandardCharsets.ISO_8859_1))));
        for (Post post : posts) {
            Page page = send(walk.browser(), walk.action(), post);
            all.assertThat(page.status() < 500 || keycloakFails("login", post))
                    .as("%s: %d", post.name(), page.status())
                    .isTrue();
            says(all, post, page);
        }
        all.assertAll();
    }

    /**
     * Whether Keycloak's own address answers the same post with a failure: its server reads a body before any resource is
     * asked, and what it makes of one that it cannot read no extension can change.
     */
    private boolean keycloakFails(String address, Post post) {
        String path = address.equals("token") ? "protocol/openid-connect/token" : "login-actions/authenticate";
        URI own = URI.create(platform.server().base() + "/realms/master/" + path);
        return send(platform.browser(), own, post).status() >= 500;
    }

    private void says(SoftAssertions all, Post post, Page page) {
        all.assertThat(page.body()).as(post.name()).doesNotContain("Exception", "io.tongban", made.number(), "测试申请人");
    }

    private static Page send(Browser browser, URI address, Post post) {
        return browser.post(address, post.type(), post.body());
    }

    private String state() {
        return cases.find(made.number(), "13000000671").get("state").asText();
    }
}
