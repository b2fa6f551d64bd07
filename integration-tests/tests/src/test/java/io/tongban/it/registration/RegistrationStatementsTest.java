package io.tongban.it.registration;

import static io.tongban.it.support.RegistrationPage.citizen;
import static io.tongban.it.support.RegistrationPage.mobile;
import static io.tongban.it.support.RegistrationPage.person;
import static org.assertj.core.api.Assertions.assertThat;

import io.tongban.it.support.Platform;
import io.tongban.it.support.PlatformTest;
import io.tongban.it.support.RegistrationPage;
import io.tongban.it.support.SqlLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Counts, in PostgreSQL's own log, what the submission of a registration asks the database. */
@PlatformTest
class RegistrationStatementsTest {

    /** 29 were measured; the rest is what a message and its worker may add. */
    private static final int AT_MOST = 45;

    private final Platform platform;

    RegistrationStatementsTest(Platform platform) {
        this.platform = platform;
    }

    @Test
    void aSubmissionCostsTheSameAmongManyUsers() throws IOException {
        submission(6001);
        List<String> few = submission(6002);
        platform.postgres()
                .execute(
                        Platform.KEYCLOAK_DATABASE,
                        "insert into user_entity (id, realm_id, username, enabled, email_verified, not_before,"
                                + " created_timestamp)"
                                + " select 'zc-bulk-' || n, (select id from realm where name = 'fuwu'), 'zc_bulk_' || n,"
                                + " true, false, 0, 0 from generate_series(1, 20000) n;"
                                + " insert into user_attribute (id, user_id, name, value)"
                                + " select 'zc-bulk-a-' || n, 'zc-bulk-' || n, 'mobile', '138' || lpad(n::text, 8, '0')"
                                + " from generate_series(1, 20000) n; analyze user_entity; analyze user_attribute");
        try {
            List<String> many = submission(6003);
            Files.writeString(
                    Path.of(System.getProperty("tongban.work"), "registration-statements.txt"), SqlLog.print(few));
            assertThat(many.size()).as(SqlLog.print(many)).isLessThanOrEqualTo(few.size() + 2);
            assertThat(few).as(SqlLog.print(few)).isNotEmpty().hasSizeLessThanOrEqualTo(AT_MOST);
        } finally {
            platform.postgres()
                    .execute(
                            Platform.KEYCLOAK_DATABASE,
                            "delete from user_attribute where id like 'zc-bulk-a-%';"
                                    + " delete from user_entity where id like 'zc-bulk-%'");
        }
    }

    private List<String> submission(int n) {
        RegistrationPage page = RegistrationPage.open(platform)
                .toData("natural", "Zc_Yuju" + n, mobile(n))
                .send("next", person("测试语句", citizen(n)));
        long mark = platform.sql().mark();
        page.send("submit", Map.of());
        List<String> statements = platform.sql().since(mark, Platform.KEYCLOAK_DATABASE);
        assertThat(page.step()).isEqualTo("done");
        return statements;
    }
}
