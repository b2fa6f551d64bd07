package io.tongban.it.login;

import static io.tongban.it.support.LoginPage.LEGAL;
import static io.tongban.it.support.LoginPage.NATURAL;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tongban.it.support.LoginPage;
import io.tongban.it.support.LoginSettings;
import io.tongban.it.support.Platform;
import io.tongban.it.support.PlatformTest;
import io.tongban.runtime.Postgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keycloak.common.util.MultivaluedHashMap;
import org.keycloak.representations.idm.ComponentRepresentation;

/**
 * Decisions 2 and 32, measured: a refusal takes the same time whoever the name belongs to. Two old tables are attached, of
 * which one has costly hashes, so that a path that skips any of the hashes stands out.
 */
@PlatformTest
class RefusalTimeTest {

    private static final int LEAST_ROUNDS = 10;
    private static final int MOST_ROUNDS = 40;
    private static final Duration TIME = Duration.ofSeconds(25);
    private static final int CLEAR_EVERY = 4;

    private static final String OLD = "old-Pass1";
    private static final String SECOND_TABLE = "second_old_account";

    private final Platform platform;
    private LoginSettings settings;
    private String second;

    RefusalTimeTest(Platform platform) {
        this.platform = platform;
    }

    @BeforeEach
    void attachASecondTable() throws IOException {
        settings = LoginSettings.change(platform, Map.of("captchaMode", "never"));
        Postgres postgres = platform.postgres();
        postgres.execute(
                Platform.LEGACY_DATABASE,
                "create table %s (like foreign_worker_account including all)".formatted(SECOND_TABLE));
        postgres.execute(
                Platform.LEGACY_DATABASE,
                "insert into %s values (1, 'shj_dier', '%s', '时间第二表单位', null, '测试', null, null, true, now())"
                        .formatted(SECOND_TABLE, decoy()));
        ComponentRepresentation component = new ComponentRepresentation();
        component.setName("second old table");
        component.setProviderId("tongban-legacy-accounts");
        component.setProviderType("org.keycloak.storage.UserStorageProvider");
        component.setConfig(new MultivaluedHashMap<>());
        Map.of(
                        "jdbcUrl", postgres.url(Platform.LEGACY_DATABASE),
                        "username", postgres.user(),
                        "password", postgres.password(),
                        "table", SECOND_TABLE,
                        "decoyHash", decoy())
                .forEach((key, value) -> component.getConfig().putSingle(key, value));
        try (var made = platform.fuwu().components().add(component)) {
            assertThat(made.getStatus()).isEqualTo(201);
            second = made.getLocation().getPath().replaceFirst(".*/", "");
        }
    }

    @AfterEach
    void detachIt() {
        platform.fuwu().components().component(second).remove();
        platform.postgres().execute(Platform.LEGACY_DATABASE, "drop table " + SECOND_TABLE);
        platform.fuwu().attackDetection().clearAllBruteForce();
        settings.close();
    }

    @Test
    void aRefusalTakesTheSameTimeForEveryName() throws IOException {
        StringBuilder report = new StringBuilder();
        List<String> found = Rounds.standingOut(measure(names(), MOST_ROUNDS), report);
        Files.writeString(Path.of(System.getProperty("tongban.work"), "refusal-time.txt"), report);
        assertThat(found).as(report.toString()).isEmpty();
    }

    /** The measure itself: with a decoy that is too cheap, the one account with a costly hash gives itself away. */
    @Test
    void aHashThatOnlyOneNameCostsWouldBeSeen() {
        ComponentRepresentation component =
                platform.fuwu().components().component(second).toRepresentation();
        component.getConfig().putSingle("decoyHash", "{md5}00000000000000000000000000000000");
        platform.fuwu().components().component(second).update(component);
        StringBuilder report = new StringBuilder();
        assertThat(Rounds.standingOut(measure(names(), LEAST_ROUNDS), report))
                .as(report.toString())
                .containsExactly("old, second table");
    }

    /** Kinds of names and one name of each. */
    private Map<String, String> names() {
        platform.legacyRows().addOnce("shj_kai", OLD, "时间开放单位", null);
        admit("shj_qian", LEGAL, "shj_qian", "时间迁移单位", null);
        admit("shj_wp", NATURAL, "WP_shj_wp", "样例壹科技有限公司", "91990000MA9X0A0190");
        Map<String, String> names = new LinkedHashMap<>();
        names.put("unknown", "shj_nobody_here");
        names.put("natural person", "Zrr_Ceshi02");
        names.put("unit", "Fr_Yangli04");
        names.put("disabled", "Zrr_Tingyong01");
        names.put("old, open", "shj_kai");
        names.put("old, second table", "shj_dier");
        names.put("old, moved", "shj_qian");
        names.put("old, moved, bare name", "shj_wp");
        return names;
    }

    private void admit(String row, String tab, String login, String unit, String code) {
        platform.legacyRows().addOnce(row, OLD, unit, code);
        assertThat(LoginPage.open(platform).submit(tab, login, OLD, "").arrived())
                .isTrue();
    }

    private List<Map<String, Double>> measure(Map<String, String> names, int most) {
        Map<String, LoginPage> pages =
                names.keySet().stream().collect(Collectors.toMap(kind -> kind, kind -> LoginPage.open(platform)));
        round(names, pages);
        round(names, pages);
        List<Map<String, Double>> rounds = new ArrayList<>();
        long end = System.nanoTime() + TIME.toNanos();
        while (rounds.size() < LEAST_ROUNDS || rounds.size() < most && System.nanoTime() < end) {
            if (rounds.size() % CLEAR_EVERY == 0) {
                platform.fuwu().attackDetection().clearAllBruteForce();
            }
            rounds.add(round(names, pages));
        }
        return rounds;
    }

    /** Milliseconds of one refusal for each kind. */
    private static Map<String, Double> round(Map<String, String> names, Map<String, LoginPage> pages) {
        Map<String, Double> times = new LinkedHashMap<>();
        names.forEach((kind, name) -> {
            LoginPage page = pages.get(kind);
            long start = System.nanoTime();
            page.submit(NATURAL, name, "not-the-password", "");
            times.put(kind, (System.nanoTime() - start) / 1e6);
            assertThat(page.error()).as(kind).contains("登录名或密码错误");
        });
        return times;
    }

    /** The stored form of nobody's password that the first table's settings have. */
    private static String decoy() throws IOException {
        Path file = Path.of(System.getProperty("tongban.repository"), "realm-config/demo/components.json");
        ArrayNode components = (ArrayNode) new ObjectMapper().readTree(file.toFile());
        return ((ObjectNode) components.get(0)).at("/config/decoyHash/0").asText();
    }
}
