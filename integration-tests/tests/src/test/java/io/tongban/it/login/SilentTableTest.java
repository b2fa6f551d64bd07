package io.tongban.it.login;

import static io.tongban.it.support.LoginPage.LEGAL;
import static io.tongban.it.support.LoginPage.NATURAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.tongban.it.support.LoginPage;
import io.tongban.it.support.Platform;
import io.tongban.it.support.PlatformTest;
import io.tongban.it.support.Together;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.keycloak.representations.idm.ComponentRepresentation;

/** An old table that takes a connection and then says nothing: worse than one that refuses, for whoever asks waits. */
@PlatformTest
class SilentTableTest {

    private static final String OLD = "old-Pass1";
    /** Two seconds to connect or three and one for a statement (the settings' defaults), and a busy machine. */
    private static final Duration PATIENCE = Duration.ofSeconds(9);

    private final Platform platform;

    SilentTableTest(Platform platform) {
        this.platform = platform;
    }

    @AfterEach
    void forgetFailures() {
        platform.fuwu().attackDetection().clearAllBruteForce();
    }

    /** The listen queue of the machine takes the connection; nobody ever reads what comes. */
    @Test
    void aServerThatNeverAnswersIsGivenUpInTime() throws IOException {
        platform.legacyRows().add("wu_sheng", OLD, "无声单位", null);
        ComponentRepresentation table = table();
        String before = table.getConfig().getFirst("jdbcUrl");
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"))) {
            url(table, "jdbc:postgresql://127.0.0.1:" + silent.getLocalPort() + "/legacy");
            othersAreUnharmed("wu_sheng");
        } finally {
            url(table(), before);
        }
        comesInAgain("wu_sheng");
    }

    @Test
    void aStatementThatHangsIsGivenUpInTime() throws SQLException {
        platform.legacyRows().add("wu_yan", OLD, "无言单位", null);
        try (Connection holder = platform.postgres().connect(Platform.LEGACY_DATABASE);
                Statement lock = holder.createStatement()) {
            holder.setAutoCommit(false);
            lock.execute("lock table foreign_worker_account in access exclusive mode");
            othersAreUnharmed("wu_yan");
            holder.rollback();
        }
        comesInAgain("wu_yan");
    }

    /** @param name of an old account, which logs in here for the first time */
    private void othersAreUnharmed(String name) {
        long start = System.nanoTime();
        LoginPage page = LoginPage.open(platform).submit(LEGAL, name, OLD);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(PATIENCE);
        assertThat(page.page().status()).isEqualTo(200);
        assertThat(page.error()).contains("服务暂时不可用");

        IntStream.range(0, 12).forEach(i -> platform.person(name + "_ren" + i));
        // Many at once, and local people among them; no name twice, for Keycloak takes one attempt at a name.
        List<Callable<String>> all = IntStream.range(0, 12)
                .<Callable<String>>mapToObj(i -> {
                    LoginPage other = LoginPage.open(platform);
                    String code = other.captcha();
                    return i % 2 == 0
                            ? () -> other.submit(LEGAL, name + i, OLD, code).error()
                            : () -> other.submit(NATURAL, name + "_ren" + i, "Ceshi@2024", code)
                                            .arrived()
                                    ? "in"
                                    : other.error();
                })
                .toList();
        long together = System.nanoTime();
        List<String> answers = Together.run(all);
        assertThat(Duration.ofNanos(System.nanoTime() - together)).isLessThan(PATIENCE.multipliedBy(2));
        assertThat(answers).filteredOn(said -> said.contains("服务暂时不可用")).hasSize(6);
        assertThat(answers)
                .filteredOn(said -> said.equals("in"))
                .as(answers.toString())
                .hasSize(6);
    }

    private void comesInAgain(String name) {
        LoginPage page = LoginPage.open(platform).submit(LEGAL, name, OLD);
        assertThat(page.arrived())
                .as("seven refusals counted as no failure: %s", page.error())
                .isTrue();
    }

    private ComponentRepresentation table() {
        return platform.fuwu().components().query(null, "org.keycloak.storage.UserStorageProvider").stream()
                .filter(component -> component.getProviderId().equals("tongban-legacy-accounts"))
                .filter(component -> component.getConfig().getFirst("jdbcUrl").startsWith("jdbc:postgresql:"))
                .findFirst()
                .orElseThrow();
    }

    /** Past the check of the settings, as when the server falls silent afterwards. */
    private void url(ComponentRepresentation table, String url) {
        platform.postgres()
                .execute(
                        Platform.KEYCLOAK_DATABASE,
                        "update component_config set value = '%s' where component_id = '%s' and name = 'jdbcUrl'"
                                .formatted(url, table.getId()));
        platform.fuwu().clearRealmCache();
    }
}
