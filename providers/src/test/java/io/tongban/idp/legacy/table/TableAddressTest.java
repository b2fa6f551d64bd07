package io.tongban.idp.legacy.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"foreign_worker_account", "old.foreign_worker_account", "V2"})
    void plainTables(String table) {
        assertThat(address("jdbc:h2:mem:x", table).hasPlainTable()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a;drop table b", "a--", "\"a\"", "a.b.c", "1a", "a'", "(select 1)", "表"})
    void otherTables(String table) {
        assertThat(address("jdbc:h2:mem:x", table).hasPlainTable()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://db/x, POSTGRESQL",
        "jdbc:mariadb://db/x, MARIADB",
        "jdbc:mysql://db/x, MARIADB",
        "jdbc:h2:tcp://db/x, H2"
    })
    void databases(String url, Dialect dialect) {
        assertThat(address(url, "t").hasKnownDatabase()).isTrue();
        assertThat(address(url, "t").dialect()).isEqualTo(dialect);
    }

    @Test
    void otherDatabases() {
        assertThat(address("jdbc:oracle:thin:@db", "t").hasKnownDatabase()).isFalse();
        assertThat(address("", "t").hasKnownDatabase()).isFalse();
    }

    @Test
    void mySqlIsReadByTheDriverOfMariaDb() {
        assertThat(Dialect.normal(" jdbc:mysql://db:3306/x?useSsl=true"))
                .isEqualTo("jdbc:mariadb://db:3306/x?useSsl=true");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"jdbc:postgresql://db/x?user=a", "jdbc:mariadb://db/x?ssl=1&PASSWORD=b", "jdbc:h2:mem:x;USER=sa"
            })
    void credentialsInTheUrl(String url) {
        assertThat(address(url, "t").hasCredentialsInUrl()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:h2:mem:x;INIT=RUNSCRIPT FROM 'http://example.com/x'",
                "jdbc:h2:mem:x;I\\NIT=CREATE TABLE y(z INT)",
                "jdbc:h2:mem:x; init=CREATE TABLE y(z INT)",
                "jdbc:postgresql://db/x?ssl=true&socketFactory=a.B",
                "jdbc:mariadb://db/x?allowLocalInfile=true"
            })
    void optionsThatDoMoreThanConnect(String url) {
        assertThat(address(url, "t").hasDangerousOption()).isTrue();
    }

    @Test
    void aTableThatIsNotAllowedIsNotOpenedEither() {
        TableAddress address = address("jdbc:h2:mem:x;INIT=CREATE TABLE y(z INT)", "t");

        assertThatThrownBy(() -> LegacyTables.open(address)).isInstanceOf(TableUnavailableException.class);
    }

    @Test
    void anOrdinaryUrlIsAllowed() {
        TableAddress address = address("jdbc:postgresql://db:5432/x?sslmode=verify-full&currentSchema=old", "t");

        assertThat(address.hasDangerousOption()).isFalse();
        assertThat(address.hasCredentialsInUrl()).isFalse();
    }

    @Test
    void neitherUrlNorPasswordIsInItsText() {
        assertThat(address("jdbc:h2:mem:x", "t").toString()).doesNotContain("secret", "jdbc");
    }

    private static TableAddress address(String url, String table) {
        return new TableAddress(url, "reader", "secret", table, 2, new Timeouts(1, 1));
    }
}
