package io.tongban.idp.legacy.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LegacyTableOnH2Test {

    private static final String URL = "jdbc:h2:mem:legacy;DB_CLOSE_DELAY=-1";

    private final TestTable data = new TestTable(URL, "sa", "");
    private LegacyTable table;

    @BeforeEach
    void fill() throws SQLException {
        data.create("VARCHAR_IGNORECASE(100)");
        data.insert(1, "Lhdw0001", "样例贰", true);
        data.insert(2, "dup0002", "样例叁", false);
        data.insert(3, "wp_dup0002", "样例肆", true);
        table = LegacyTables.open(data.address());
    }

    @AfterEach
    void drop() throws SQLException {
        table.close();
        data.execute("DROP ALL OBJECTS");
    }

    @Test
    void namesAreFoundWhateverTheirCase() {
        assertThat(table.byEitherName("LHDW0001", "nobody"))
                .extracting(LegacyRow::id)
                .containsExactly("1");
        assertThat(table.byEitherName("wp_DUP0002", "dup0002"))
                .extracting(LegacyRow::id)
                .containsExactlyInAnyOrder("2", "3");
        assertThat(table.byEitherName("' OR 1=1 --", "%")).isEmpty();
    }

    @Test
    void aRowIsReadWhole() {
        LegacyRow row = table.byIds(List.of("2")).get(0);

        assertThat(row)
                .isEqualTo(new LegacyRow(
                        "2",
                        "dup0002",
                        "{md5}00",
                        "样例叁",
                        "91990000MA9X0A0190",
                        "联系人",
                        "13000000000",
                        "a@example.com",
                        false));
        assertThat(row.toString()).doesNotContain("dup0002", "md5");
    }

    @Test
    void anIdThatCannotBeFindsNothing() {
        assertThat(table.byIds(List.of("x", "99", "1; DROP TABLE foreign_worker_account")))
                .isEmpty();
    }

    @Test
    void searchIsPagedByName() {
        assertThat(table.search(new RowFilter(), 1, 1))
                .extracting(LegacyRow::id)
                .containsExactly("1");
        assertThat(table.search(new RowFilter().anyOf("样例"), 0, 9)).hasSize(3);
        assertThat(table.search(new RowFilter().anyOf("*0002"), 0, 9)).hasSize(2);
        assertThat(table.search(new RowFilter().anyOf("\"DUP0002\""), 0, 9))
                .extracting(LegacyRow::id)
                .containsExactly("2");
        assertThat(table.search(new RowFilter().loginName("dup", false), 0, 9)).hasSize(1);
        assertThat(table.search(new RowFilter().loginName("wp%dup", false), 0, 9))
                .as("a percent sign is a letter")
                .isEmpty();
        assertThat(table.count(new RowFilter().loginName("wp_", false))).isEqualTo(1);
    }

    @Test
    void batchesGoOnAfterAnId() {
        assertThat(table.after(null, 2)).extracting(LegacyRow::id).containsExactly("1", "2");
        assertThat(table.after("2", 2)).extracting(LegacyRow::id).containsExactly("3");
    }

    @Test
    void aUsableTablePassesTheCheck() {
        assertThat(TableCheck.run(data.address()).fault()).isEmpty();
        assertThat(TableCheck.run(data.address()).rows()).isEqualTo(3);
    }

    @Test
    void aCaseSensitiveColumnIsRefused() throws SQLException {
        data.execute("ALTER TABLE foreign_worker_account ALTER COLUMN login_name VARCHAR(100)");

        assertThat(TableCheck.run(data.address()).fault()).hasValue(TableCheck.Fault.CASE_SENSITIVE);
    }

    @Test
    void aMissingColumnIsRefused() throws SQLException {
        data.execute("ALTER TABLE foreign_worker_account DROP COLUMN updated_at");

        assertThat(TableCheck.run(data.address()).fault()).hasValue(TableCheck.Fault.COLUMNS_MISSING);
    }

    @Test
    void aDatabaseThatIsDownSaysSoWithoutItsAddress() {
        TableAddress nowhere = new TableAddress("jdbc:h2:tcp://127.0.0.1:1/x", "sa", "", "t", 1, new Timeouts(1, 1));

        assertThat(TableCheck.run(nowhere).fault()).hasValue(TableCheck.Fault.UNREACHABLE);
        try (LegacyTable down = LegacyTables.open(nowhere)) {
            assertThatThrownBy(() -> down.byEitherName("a", "a"))
                    .isInstanceOf(TableUnavailableException.class)
                    .hasNoCause()
                    .message()
                    .doesNotContain("127.0.0.1");
        }
    }

    @Test
    void aPoolIsKeptUntilItsSettingsChange() {
        try (LegacyTables tables = new LegacyTables()) {
            LegacyTable first = tables.of("c", data.address());

            assertThat(tables.of("c", data.address())).isSameAs(first);
            LegacyTable second = tables.of("c", data.address("no_such_table"));
            assertThat(second).isNotSameAs(first);
            assertThatThrownBy(() -> first.byEitherName("a", "a")).isInstanceOf(TableUnavailableException.class);
        }
    }
}
