package io.tongban.idp.legacy.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One hundred thousand rows, so that a plan without the index would show. */
class LegacyTableOnPostgresTest {

    private static EmbeddedPostgres postgres;
    private static TestTable data;
    private static LegacyTable table;

    @BeforeAll
    static void fill() throws IOException, SQLException {
        postgres = EmbeddedPostgres.start();
        data = new TestTable(
                postgres.getJdbcUrl("postgres", "postgres").replaceAll("\\?.*", ""), "postgres", "postgres");
        data.create("VARCHAR(100)");
        data.execute(
                "INSERT INTO foreign_worker_account SELECT n, 'Name' || n, '{md5}00', 'Unit ' || n, NULL, NULL, NULL,"
                        + " NULL, true, now() FROM generate_series(1, 100000) n");
        data.execute("CREATE UNIQUE INDEX by_login ON foreign_worker_account (lower(login_name))");
        data.execute("ANALYZE foreign_worker_account");
        table = LegacyTables.open(data.address());
    }

    @AfterAll
    static void stop() throws IOException {
        if (table != null) {
            table.close();
        }
        postgres.close();
    }

    @Test
    void aNameIsLookedUpOnTheIndex() throws SQLException {
        String sql = new Statements("foreign_worker_account", Dialect.POSTGRESQL).byEitherName();

        assertThat(String.join("\n", data.plan(sql, "name777", "WP_NAME777")))
                .contains("by_login")
                .doesNotContain("Seq Scan");
    }

    @Test
    void namesIdsAndSearchesFindTheirRows() {
        assertThat(table.byEitherName("NAME777", "name778"))
                .extracting(LegacyRow::id)
                .containsExactlyInAnyOrder("777", "778");
        assertThat(table.byIds(List.of("100000", "x")))
                .extracting(LegacyRow::loginName)
                .containsExactly("Name100000");
        assertThat(table.after("99998", 5)).extracting(LegacyRow::id).containsExactly("99999", "100000");
        assertThat(table.search(new RowFilter().anyOf("name99999"), 0, 5)).hasSize(1);
        assertThat(table.byIds(List.of("1")).get(0).enabled()).isTrue();
    }

    @Test
    void theTablePassesTheCheck() {
        assertThat(TableCheck.run(data.address()))
                .isEqualTo(new TableCheck.Result(java.util.Optional.empty(), 100_000));
    }
}
