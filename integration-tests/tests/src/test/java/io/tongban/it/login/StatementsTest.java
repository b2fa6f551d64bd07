package io.tongban.it.login;

import static org.assertj.core.api.Assertions.assertThat;

import io.tongban.it.support.LoginPage;
import io.tongban.it.support.OidcClient;
import io.tongban.it.support.Page;
import io.tongban.it.support.Platform;
import io.tongban.it.support.PlatformTest;
import io.tongban.it.support.SqlLog;
import io.tongban.it.support.StockClient;
import io.tongban.it.support.TestAccounts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;

/** Counts, in PostgreSQL's own log, what one full login asks the database: page, post, code for token. */
@PlatformTest
class StatementsTest {

    private static final int MORE_THAN_STOCK = 2;
    private static final int TIMES = 5;
    /** As docs/performance.md says. */
    private static final int FIRST_LOGIN = 79;

    private static final String PASSWORD = "Ceshi@2024";

    private final Platform platform;

    StatementsTest(Platform platform) {
        this.platform = platform;
    }

    @Test
    void aLocalOrMigratedLoginAsksAtMostTwoMoreThanStock() {
        StockClient stock = StockClient.create(platform);
        platform.legacyRows().add("zhs_qianru", "old-Pass1", "语句数单位", null);
        login("zhs_qianru", LoginPage.LEGAL, "old-Pass1");

        List<String> stockPerson = fewest(i -> stock.login("Zrr_Ceshi01", PASSWORD));
        List<String> stockUnit = fewest(i -> stock.login("zhs_qianru", "old-Pass1"));
        List<String> person = fewest(i -> login("Zrr_Ceshi01", LoginPage.NATURAL, PASSWORD));
        List<String> migrated = fewest(i -> login("zhs_qianru", LoginPage.LEGAL, "old-Pass1"));
        platform.person("WP_zhs_qianzhui");
        List<String> stockPrefixed = fewest(i -> stock.login("WP_zhs_qianzhui", PASSWORD));
        List<String> prefixed = fewest(i -> login("WP_zhs_qianzhui", LoginPage.NATURAL, PASSWORD));

        report("stock, natural person", stockPerson);
        report("stock, migrated legal account", stockUnit);
        report("stock, login name with the prefix", stockPrefixed);
        report("login name with the prefix", prefixed);
        report("natural person", person);
        report("migrated legal account", migrated);
        assertThat(person.size()).as(SqlLog.print(person)).isLessThanOrEqualTo(stockPerson.size() + MORE_THAN_STOCK);
        assertThat(migrated.size()).as(SqlLog.print(migrated)).isLessThanOrEqualTo(stockUnit.size() + MORE_THAN_STOCK);
        assertThat(prefixed.size())
                .as(SqlLog.print(prefixed))
                .isLessThanOrEqualTo(stockPrefixed.size() + MORE_THAN_STOCK);
        assertThat(stockPerson).as("the log was read").isNotEmpty();
    }

    @Test
    void theOldTableIsNotAskedForALocalLogin() {
        long mark = platform.sql().mark();
        login("Zrr_Ceshi01", LoginPage.NATURAL, PASSWORD);
        assertThat(platform.sql().since(mark, Platform.KEYCLOAK_DATABASE))
                .as("the log was read")
                .isNotEmpty();
        assertThat(platform.sql().since(mark, Platform.LEGACY_DATABASE)).isEmpty();
    }

    @Test
    void aFirstLegacyLoginCostsTheSameWithTenAndAHundredThousandRows() {
        List<String> few = firstLogin("shao", 9420);
        platform.postgres()
                .execute(
                        Platform.LEGACY_DATABASE,
                        "insert into foreign_worker_account (id, login_name, password_hash, unit_name, credit_code,"
                                + " contact_name, mobile, email, enabled, updated_at)"
                                + " select 1000000 + n, 'zhs_bulk' || n, '{MD5}x', '批量单位' || n, null, '测试', null, null,"
                                + " true, now() from generate_series(1, 100000) n");
        platform.postgres().execute(Platform.LEGACY_DATABASE, "analyze foreign_worker_account");
        try {
            List<String> many = firstLogin("duo", 9430);
            report("first legacy login", many);
            assertThat(many)
                    .as(SqlLog.print(many))
                    .containsExactlyElementsOf(few)
                    .hasSize(FIRST_LOGIN);
        } finally {
            platform.postgres()
                    .execute(
                            Platform.LEGACY_DATABASE,
                            "delete from foreign_worker_account where id > 1000000"
                                    + " and login_name like 'zhs_bulk%'");
        }
    }

    /** The statements of an account's first login, the same for each of several accounts. */
    private List<String> firstLogin(String kind, int code) {
        List<List<String>> runs = new ArrayList<>();
        for (int i = 0; i <= TIMES; i++) {
            String name = "zhs_" + kind + i;
            platform.legacyRows().add(name, "old-Pass1", "语句数" + kind + i + "单位", TestAccounts.creditCode(code + i));
            long mark = platform.sql().mark();
            login(name, LoginPage.LEGAL, "old-Pass1");
            List<String> all = new ArrayList<>(platform.sql().since(mark, Platform.KEYCLOAK_DATABASE));
            all.addAll(platform.sql().since(mark, Platform.LEGACY_DATABASE));
            runs.add(all);
        }
        // The first one fills the caches.
        return shortest(runs.subList(1, runs.size()));
    }

    private static List<String> shortest(List<List<String>> runs) {
        return runs.stream().min(Comparator.comparingInt(List::size)).orElseThrow();
    }

    /** The shortest of several runs, so that a timer of the server that fell into one of them does not count. */
    private List<String> fewest(IntConsumer login) {
        login.accept(-1);
        List<List<String>> runs = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            long mark = platform.sql().mark();
            login.accept(i);
            runs.add(platform.sql().since(mark, Platform.KEYCLOAK_DATABASE));
        }
        return shortest(runs);
    }

    private void login(String name, String tab, String password) {
        Page page = LoginPage.open(platform).submit(tab, name, password).page();
        assertThat(page.location()).as(page.text("#login-error")).isNotNull();
        OidcClient client = platform.client();
        assertThat(client.tokens(page.location()).has("id_token")).isTrue();
    }

    private static void report(String what, List<String> statements) {
        Path file = Path.of(System.getProperty("tongban.work"), "statements.txt");
        try {
            Files.writeString(
                    file,
                    what + ": " + SqlLog.print(statements) + "\n\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
