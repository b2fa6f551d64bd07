package io.tongban.it.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.tongban.it.support.Platform;
import io.tongban.it.support.PlatformTest;
import io.tongban.it.support.RecoveryPage;
import io.tongban.it.support.ResetForm;
import io.tongban.it.support.SqlLog;
import io.tongban.it.support.Subjects;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keycloak.representations.idm.EventRepresentation;

/** What a reset leaves behind: no secret anywhere, and a known number of statements. */
@PlatformTest
class ResetTracesTest {

    private static final String NEW = "Mimi-buwai2026";

    private final Platform platform;
    private final Subjects subjects;

    ResetTracesTest(Platform platform) {
        this.platform = platform;
        this.subjects = new Subjects(platform);
    }

    @Test
    void noCodeAndNoPasswordIsWrittenDown() throws IOException {
        String mobile = Subjects.mobile();
        subjects.person("hj_mimi01", mobile, "hj_mimi01@example.com");
        RecoveryPage page = RecoveryPage.of(platform, "hj_mimi01");
        ResetForm form = ResetForm.byPhone(mobile);
        page.press("send-code", form.fields());
        String code = platform.simulators().lastCode(mobile);
        page.press("reset", form.password("Duan1!").code(code).fields());
        page.press("reset", form.password(NEW).code(code).fields());
        assertThat(page.step()).isEqualTo("done");

        List<String> secrets = List.of(NEW, "Duan1!", mobile, "hj_mimi01@example.com");
        assertThat(Files.readString(platform.server().log()))
                .isNotBlank()
                .doesNotContain(secrets)
                .doesNotContainPattern("\\b" + code + "\\b");
        for (EventRepresentation event : platform.fuwu().getEvents()) {
            String all = String.valueOf(event.getDetails()) + event.getError();
            assertThat(all).doesNotContain(secrets).doesNotContainPattern("\\b" + code + "\\b");
        }
        assertThat(platform.count(
                        Platform.KEYCLOAK_DATABASE,
                        "select count(*) from tb_message where message_state = 'SENT' and content is not null"))
                .as("contents of delivered messages")
                .isZero();
        assertThat(page.page().uri().toString()).doesNotContain(code).doesNotContain(mobile);
    }

    @Test
    void aResetAsksTheDatabaseAKnownNumberOfTimes() {
        String mobile = Subjects.mobile();
        subjects.person("hj_yuju01", mobile, null);
        RecoveryPage.of(platform, "hj_yuju01");
        RecoveryPage page = RecoveryPage.open(platform).press("login-name", Map.of());

        List<String> search = asked(() -> page.search("hj_yuju01"));
        ResetForm form = ResetForm.byPhone(mobile);
        List<String> send = asked(() -> page.press("send-code", form.fields()));
        String code = platform.simulators().lastCode(mobile);
        List<String> reset =
                asked(() -> page.press("reset", form.password(NEW).code(code).fields()));

        assertThat(page.step()).isEqualTo("done");
        // The login session itself is read and written by most of them.
        assertThat(search.size()).as(SqlLog.print(search)).isLessThanOrEqualTo(16);
        assertThat(send.size()).as(SqlLog.print(send)).isLessThanOrEqualTo(24);
        assertThat(reset.size()).as(SqlLog.print(reset)).isLessThanOrEqualTo(48);
    }

    private List<String> asked(Runnable work) {
        long mark = platform.sql().mark();
        work.run();
        return platform.sql().since(mark, Platform.KEYCLOAK_DATABASE).stream()
                .filter(sql -> !sql.toLowerCase().contains("jgroups"))
                .toList();
    }
}
