package io.tongban.it.realm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.tongban.it.support.Platform;
import io.tongban.it.support.PlatformTest;
import io.tongban.it.support.StaffMember;
import io.tongban.runtime.Postgres;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Settings of an old table that cannot work are refused, in the language of who asks. */
@PlatformTest
class OldTableSettingsTest {

    private static final String CREDENTIALS = "jdbc:postgresql://localhost/x?user=a&password=b";
    private static final String OPTION = "jdbc:postgresql://localhost/x?socketFactory=a.B";
    private static final String SILENT = "jdbc:postgresql://127.0.0.1:1/x";

    private final Platform platform;

    OldTableSettingsTest(Platform platform) {
        this.platform = platform;
    }

    @ParameterizedTest(name = "{0}={1}: {2}")
    @CsvSource({
        "jdbcUrl, ftp://localhost/x, 数据库地址必须以, must start with jdbc:postgresql:",
        "jdbcUrl, jdbc:h2:mem:x, 没有该类数据库的驱动, no driver for that kind",
        "jdbcUrl, " + CREDENTIALS + ", 不得含用户名或密码, must not hold a user name",
        "jdbcUrl, " + OPTION + ", 不允许的选项, option that is not allowed",
        "jdbcUrl, " + SILENT + ", 数据库没有响应, does not answer",
        "table, a; drop table b, 表名只能由, must be a plain name",
        "table, no_such_table, 无法读取该表, cannot be read",
        "decoyHash, nonsense, 例如 {bcrypt}$2a$10$…, such as {bcrypt}$2a$10$…",
        "decoyHash, '', 计算量较大的密码方案, costly scheme"
    })
    void aFlawIsNamed(String setting, String value, String chinese, String english) throws IOException {
        try (StaffMember staff = StaffMember.create(platform, "old-table-staff", Map.of(), "manage-realm")) {
            String body = component(setting, value);
            HttpResponse<String> inChinese = staff.language("zh-CN").call("POST", "/components", body);
            assertThat(inChinese.statusCode()).isEqualTo(400);
            assertThat(inChinese.body()).contains(chinese).doesNotContain("tongbanLegacy");
            HttpResponse<String> inEnglish = staff.language("en").call("POST", "/components", body);
            assertThat(inEnglish.body()).contains(english);
        }
        assertThat(platform.fuwu().components().query(null, null, "refused table"))
                .isEmpty();
    }

    /** A new table with right settings but one. */
    private String component(String setting, String value) throws IOException {
        Postgres postgres = platform.postgres();
        postgres.execute(
                Platform.LEGACY_DATABASE,
                "create table if not exists costly_account as select * from foreign_worker_account where false");
        postgres.execute(
                Platform.LEGACY_DATABASE,
                "insert into costly_account select 1, 'a', '{bcrypt}$2a$10$', 'b', null, null, null, null, true, now()"
                        + " where not exists (select 1 from costly_account)");
        Map<String, String> config = new HashMap<>(Map.of(
                "jdbcUrl", postgres.url(Platform.LEGACY_DATABASE),
                "username", postgres.user(),
                "password", postgres.password(),
                "table", "costly_account",
                "connectSeconds", "1"));
        config.put(setting, value);
        Map<String, Object> component = Map.of(
                "name",
                "refused table",
                "providerId",
                "tongban-legacy-accounts",
                "providerType",
                "org.keycloak.storage.UserStorageProvider",
                "config",
                config.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue()))));
        return new ObjectMapper().writeValueAsString(component);
    }
}
