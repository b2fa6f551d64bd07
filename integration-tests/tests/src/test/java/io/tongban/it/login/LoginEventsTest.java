package io.tongban.it.login;

import static io.tongban.it.support.LoginPage.LEGAL;
import static io.tongban.it.support.LoginPage.NATURAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.tongban.it.support.LoginPage;
import io.tongban.it.support.Platform;
import io.tongban.it.support.PlatformTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keycloak.representations.idm.EventRepresentation;

/** What the event log keeps of a login: who, how and why not, and nothing of a person beside the login name (decision 29). */
@PlatformTest
class LoginEventsTest {

    private static final String PERSON = "Zrr_Ceshi01";
    private static final String PASSWORD = "Ceshi@2024";
    private static final String OLD = "old-Pass1";

    /** What stands in the accounts used here, and what was typed. */
    private static final List<String> PERSONAL =
            List.of("测试甲", "测试戊", "13000000656", "13000000659", "990000199001010017", PASSWORD, OLD, "wrong-word");

    private final Platform platform;

    LoginEventsTest(Platform platform) {
        this.platform = platform;
    }

    @BeforeEach
    void fromNowOn() {
        platform.fuwu().clearEvents();
    }

    @AfterEach
    void forgetFailures() {
        platform.fuwu().attackDetection().clearAllBruteForce();
    }

    @Test
    void aLoginSaysWhoAndAsWhat() {
        LoginPage.open(platform).submit(NATURAL, PERSON, PASSWORD).arrival();
        EventRepresentation login = only("LOGIN");
        assertThat(login.getUserId()).isEqualTo(id("zrr_ceshi01"));
        assertThat(login.getClientId()).isEqualTo("foreign-worker-system");
        assertThat(login.getIpAddress()).isNotBlank();
        assertThat(login.getDetails())
                .containsEntry("username", PERSON)
                .containsEntry("subject_type", NATURAL)
                .containsOnlyKeys(
                        "auth_method",
                        "redirect_uri",
                        "consent",
                        "code_id",
                        "username",
                        "subject_type",
                        "response_type",
                        "response_mode",
                        "auth_type");
        nothingPersonal();
    }

    @Test
    void everyRefusalHasItsOwnReasonThatThePageDoesNotTell() {
        refused(PERSON, "wrong-word", NATURAL, "invalid_user_credentials", true);
        refused("nobody_of_this_name", "wrong-word", NATURAL, "user_not_found", false);
        refused("Zrr_Tingyong01", PASSWORD, NATURAL, "user_disabled", true);
        refused(PERSON, PASSWORD, LEGAL, "subject_type_mismatch", true);
        platform.fuwu().clearEvents();
        LoginPage.open(platform).submit(NATURAL, PERSON, "wrong-word", "????");
        assertThat(only("LOGIN_ERROR").getError()).isEqualTo("invalid_captcha");
        nothingPersonal();
    }

    @Test
    void aLockIsAnEventToo() {
        LoginPage page = LoginPage.open(platform);
        for (int i = 0; i < 5; i++) {
            page.submit(NATURAL, "Zrr_Ceshi02", "wrong-word");
        }
        assertThat(events("USER_DISABLED_BY_TEMPORARY_LOCKOUT_ERROR", "USER_DISABLED_BY_TEMPORARY_LOCKOUT"))
                .as("when it begins")
                .allMatch(event -> id("zrr_ceshi02").equals(event.getUserId()));
        platform.fuwu().clearEvents();
        page.submit(NATURAL, "Zrr_Ceshi02", PASSWORD);
        EventRepresentation locked = only("LOGIN_ERROR");
        assertThat(locked.getError()).isEqualTo("user_temporarily_disabled");
        assertThat(locked.getUserId()).isEqualTo(id("zrr_ceshi02"));
        nothingPersonal();
    }

    @Test
    void aFirstLoginSaysByWhichRule() {
        platform.legacyRows().add("sj_yidong", OLD, "事件单位", null);
        LoginPage.open(platform).submit(LEGAL, "sj_yidong", OLD).arrival();
        EventRepresentation moved = only("FEDERATED_IDENTITY_LINK");
        assertThat(moved.getUserId()).isEqualTo(id("sj_yidong"));
        assertThat(moved.getDetails())
                .containsEntry("legacy_account", "sj_yidong")
                .containsEntry("legacy_rule", "1");
        assertThat(only("LOGIN").getDetails()).containsEntry("subject_type", LEGAL);
        nothingPersonal();
    }

    private void refused(String name, String password, String tab, String error, boolean known) {
        platform.fuwu().clearEvents();
        assertThat(LoginPage.open(platform).submit(tab, name, password).arrived())
                .isFalse();
        EventRepresentation refusal = only("LOGIN_ERROR");
        assertThat(refusal.getError()).as(name).isEqualTo(error);
        assertThat(refusal.getDetails()).containsEntry("username", name);
        assertThat(refusal.getUserId()).isEqualTo(known ? id(name) : null);
        nothingPersonal();
    }

    private void nothingPersonal() {
        for (EventRepresentation event : events()) {
            Map<String, String> details = event.getDetails() == null ? Map.of() : event.getDetails();
            assertThat(details.values()).as(event.getType()).allSatisfy(value -> assertThat(PERSONAL)
                    .noneMatch(value::contains));
        }
    }

    private EventRepresentation only(String type) {
        List<EventRepresentation> found = events(type);
        assertThat(found).as(type).hasSize(1);
        return found.get(0);
    }

    private List<EventRepresentation> events(String... types) {
        return platform.fuwu().getEvents(List.of(types), null, null, null, null, null, 0, 100);
    }

    private String id(String name) {
        return platform.fuwu().users().searchByUsername(name, true).get(0).getId();
    }
}
