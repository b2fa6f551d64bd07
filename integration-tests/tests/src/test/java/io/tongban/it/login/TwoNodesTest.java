package io.tongban.it.login;

import static io.tongban.it.support.LoginPage.LEGAL;
import static io.tongban.it.support.LoginPage.NATURAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.tongban.it.support.LoginPage;
import io.tongban.it.support.Page;
import io.tongban.it.support.Platform;
import io.tongban.it.support.PlatformTest;
import io.tongban.it.support.TestAccounts;
import io.tongban.it.support.Together;
import io.tongban.it.support.TwoNodes;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A login that meets another node at every step. */
@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoNodesTest {

    private static final String PERSON = "Zrr_Ceshi01";
    private static final String PASSWORD = "Ceshi@2024";

    private final Platform platform;
    private TwoNodes nodes;

    TwoNodesTest(Platform platform) {
        this.platform = platform;
    }

    @BeforeAll
    void startTheSecond() {
        nodes = TwoNodes.start(platform);
    }

    @AfterAll
    void stopTheSecond() {
        nodes.close();
    }

    @AfterEach
    void forgetFailures() {
        platform.fuwu().attackDetection().clearAllBruteForce();
    }

    @Test
    void theyAreOneCluster() throws Exception {
        assertThat(Files.readString(nodes.secondServer().log())).containsPattern("view.*\\(2\\)|\\(2\\) \\[");
    }

    @Test
    void pageOnOnePostOnTheOtherAndTheCodeOnEither() {
        LoginPage page = LoginPage.open(platform).via(nodes::second).submit(NATURAL, PERSON, PASSWORD);
        assertThat(platform.client().tokens(page.arrival()).has("id_token"))
                .as("code of the second node at the first")
                .isTrue();

        LoginPage other = LoginPage.open(platform).submit(NATURAL, PERSON, PASSWORD);
        var tokens = nodes.clientOfSecond().tokens(other.arrival());
        assertThat(tokens.has("id_token"))
                .as("code of the first node at the second")
                .isTrue();
        assertThat(platform.client()
                        .refresh(tokens.path("refresh_token").asText())
                        .has("access_token"))
                .isTrue();
        assertThat(nodes.clientOfSecond().tokens(other.arrival()).path("error").asText())
                .as("a code works once")
                .isEqualTo("invalid_grant");
    }

    @Test
    void aPictureCodeUsedOnOneNodeIsUsedUpOnTheOther() {
        LoginPage page = LoginPage.open(platform);
        var action = page.action();
        String code = page.captcha();
        page.submit(NATURAL, PERSON, "wrong", code);
        Map<String, String> again = Map.of(
                "subjectType", NATURAL, "username", PERSON, "password", PASSWORD, "captcha", code, "do", "login");
        var replay = page.browser().post(nodes.second(action), again);
        assertThat(letIn(replay)).isFalse();
    }

    /** The same post to both at once: the code's id is claimed in the store that both share. */
    @Test
    void aPictureCodePostedToBothAtOnceOpensOnce() {
        LoginPage page = LoginPage.open(platform);
        var action = page.action();
        Map<String, String> form = Map.of(
                "subjectType",
                NATURAL,
                "username",
                PERSON,
                "password",
                PASSWORD,
                "captcha",
                page.captcha(),
                "do",
                "login");
        List<Callable<Boolean>> posts = List.of(
                () -> letIn(page.browser().copy().post(nodes.first(action), form)),
                () -> letIn(page.browser().copy().post(nodes.second(action), form)));
        assertThat(Together.run(posts)).containsOnlyOnce(true);
    }

    @Test
    void fiveWrongPasswordsOverBothNodesLockOnBoth() throws InterruptedException {
        String id = platform.fuwu()
                .users()
                .searchByUsername("zrr_ceshi02", true)
                .get(0)
                .getId();
        LoginPage page = LoginPage.open(platform);
        for (int i = 0; i < 5; i++) {
            page.via(i % 2 == 0 ? nodes::first : nodes::second).submit(NATURAL, "Zrr_Ceshi02", "wrong-" + i);
        }
        // Keycloak counts after it has answered.
        for (int i = 0; i < 50 && failures(id) < 5; i++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        for (LoginPage right : List.of(
                LoginPage.open(platform).via(nodes::first),
                LoginPage.open(platform).via(nodes::second))) {
            right.submit(NATURAL, "Zrr_Ceshi02", PASSWORD);
            assertThat(right.arrived()).isFalse();
            assertThat(right.error()).contains("登录已暂停");
        }
    }

    @Test
    void firstLoginsOnBothNodesAtOnceMakeOneUser() {
        platform.legacyRows().add("liang_jiedian", "old-Pass1", "两节点单位", null);
        List<Callable<LoginPage>> posts = IntStream.range(0, 6)
                .mapToObj(i -> LoginPage.open(platform).via(i % 2 == 0 ? nodes::first : nodes::second))
                .map(page -> {
                    String code = page.captcha();
                    return (Callable<LoginPage>) () -> page.submit(LEGAL, "liang_jiedian", "old-Pass1", code);
                })
                .toList();
        assertThat(Together.run(posts))
                .allMatch(page -> page.page().status() < 500)
                .anyMatch(LoginPage::arrived);
        assertThat(platform.count(
                        Platform.KEYCLOAK_DATABASE,
                        "select count(*) from user_entity where username = 'liang_jiedian'"))
                .isOne();
        assertThat(platform.fuwu().organizations().search("两节点单位", true, 0, 5)).hasSize(1);
        for (LoginPage page : List.of(
                LoginPage.open(platform).via(nodes::first),
                LoginPage.open(platform).via(nodes::second))) {
            assertThat(page.submit(LEGAL, "liang_jiedian", "old-Pass1").arrived())
                    .isTrue();
        }
    }

    @Test
    void theOldPasswordOfRule5OpensOnceOnBothNodesTogether() {
        new TestAccounts(platform).unit("liang_guize5", "两节点规则五单位", TestAccounts.creditCode(9402), "13000000659", null);
        platform.legacyRows().add("liang_guize5", "old-Pass1", "两节点规则五单位", null);
        List<Callable<LoginPage>> posts = IntStream.range(0, 2)
                .mapToObj(i -> LoginPage.open(platform).via(i % 2 == 0 ? nodes::first : nodes::second))
                .map(page -> {
                    String code = page.captcha();
                    return (Callable<LoginPage>) () -> page.submit(LEGAL, "liang_guize5", "old-Pass1", code);
                })
                .toList();
        List<LoginPage> answers = Meeting.of(platform, posts);
        assertThat(answers).allMatch(page -> page.page().status() < 400);
        assertThat(answers).filteredOn(this::choosesAPassword).hasSize(1);
    }

    /** The second node leads there by the address of the first, where a browser of these tests does not follow. */
    private boolean choosesAPassword(LoginPage login) {
        URI onward = login.page().location();
        return onward != null && onward.getPath().endsWith("/login-actions/required-action")
                || !login.page().document().select("#password-new").isEmpty();
    }

    private boolean letIn(Page page) {
        return page.location() != null
                && page.location().toString().startsWith(platform.client().redirectUri());
    }

    private int failures(String userId) {
        Object failures =
                platform.fuwu().attackDetection().bruteForceUserStatus(userId).get("numFailures");
        return ((Number) failures).intValue();
    }
}
