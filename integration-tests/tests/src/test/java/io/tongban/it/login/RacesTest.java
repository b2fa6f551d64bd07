package io.tongban.it.login;

import static io.tongban.it.support.LoginPage.LEGAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.tongban.it.support.LoginPage;
import io.tongban.it.support.Platform;
import io.tongban.it.support.PlatformTest;
import io.tongban.it.support.TestAccounts;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.keycloak.representations.idm.RealmRepresentation;

/** What comes of logins that meet another at the same account. */
@PlatformTest
class RacesTest {

    private static final String OLD = "old-Pass1";
    private static final String BRIDGED = "sj_guize5";

    private final Platform platform;

    RacesTest(Platform platform) {
        this.platform = platform;
    }

    @AfterEach
    void forgetFailures() {
        platform.fuwu().attackDetection().clearAllBruteForce();
    }

    /**
     * Decision 5: the old password of a registered unit works once, however many send it at the same moment. Keycloak's brute
     * force protection lets one attempt at an account in at a time, on each node, and is not what this rests on.
     */
    @Test
    void theOneTimeBridgeOfRule5OpensToOne() {
        new TestAccounts(platform).unit(BRIDGED, "时机规则五单位", TestAccounts.creditCode(9401), "13000000659", null);
        platform.legacyRows().add(BRIDGED, OLD, "时机规则五单位", null);
        List<Callable<LoginPage>> posts = IntStream.range(0, 6)
                .mapToObj(i -> LoginPage.open(platform))
                .map(page -> {
                    String code = page.captcha();
                    return (Callable<LoginPage>) () -> page.submit(LEGAL, BRIDGED, OLD, code);
                })
                .toList();
        List<LoginPage> answers;
        protectedRealm(false);
        try {
            answers = Meeting.of(platform, posts);
        } finally {
            protectedRealm(true);
        }
        assertThat(answers).allMatch(page -> page.page().status() == 200);
        assertThat(answers.stream().filter(RacesTest::choosesAPassword)).hasSize(1);
        assertThat(platform.fuwu().getEvents(List.of("FEDERATED_IDENTITY_LINK"), null, null, null, null, null, 0, 50))
                .as("admissions in the event log")
                .filteredOn(event -> BRIDGED.equals(event.getDetails().get("username")))
                .hasSize(1);
        platform.fuwu().attackDetection().clearAllBruteForce();
        LoginPage own = LoginPage.open(platform).submit(LEGAL, BRIDGED, TestAccounts.PASSWORD);
        assertThat(choosesAPassword(own))
                .as("the unit's own password still opens")
                .isTrue();
    }

    /** Others may be quicker each time: then nothing is written, nobody is blamed, and the page asks to try again. */
    @Test
    void aMoveThatNeverGetsItsTurnIsAPageAndCanBeTriedAgain() {
        platform.legacyRows().add("chong_tu", OLD, "冲突单位", null);
        platform.postgres()
                .execute(
                        Platform.KEYCLOAK_DATABASE,
                        "create function always_quicker() returns trigger language plpgsql as $$ begin"
                                + " raise exception 'somebody was quicker' using errcode = 'unique_violation'; end $$;"
                                + " create trigger always_quicker before update on tb_legacy_link for each row"
                                + " execute function always_quicker()");
        try {
            LoginPage page = LoginPage.open(platform);
            for (int i = 0; i < 6; i++) {
                page.submit(LEGAL, "chong_tu", OLD);
                assertThat(page.page().status()).isEqualTo(200);
                assertThat(page.error()).contains("请稍后再试");
                assertThat(page.name()).isEqualTo("chong_tu");
            }
        } finally {
            platform.postgres()
                    .execute(
                            Platform.KEYCLOAK_DATABASE,
                            "drop trigger always_quicker on tb_legacy_link; drop function always_quicker()");
        }
        assertThat(platform.count(
                        Platform.KEYCLOAK_DATABASE, "select count(*) from user_entity where username = 'chong_tu'"))
                .isZero();
        assertThat(platform.fuwu().organizations().search("冲突单位", true, 0, 5)).isEmpty();
        assertThat(LoginPage.open(platform).submit(LEGAL, "chong_tu", OLD).arrived())
                .as("nothing was lost and no failure was counted")
                .isTrue();
    }

    private void protectedRealm(boolean on) {
        RealmRepresentation realm = platform.fuwu().toRepresentation();
        realm.setBruteForceProtected(on);
        platform.fuwu().update(realm);
    }

    private static boolean choosesAPassword(LoginPage page) {
        return !page.page().document().select("#password-new").isEmpty();
    }
}
