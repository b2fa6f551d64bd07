package io.tongban.idp.account.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tongban.idp.support.TestDatabase;
import io.tongban.idp.support.TestKeys;
import io.tongban.idp.support.TestSession;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.keycloak.models.ModelDuplicateException;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class NumberVaultTests {

    static final String CHANGELOG = "META-INF/tongban-vault-changelog.xml";
    private static final String KIND = "resident-id";
    private static final String NUMBER = "990000199001010017";
    private static final String OTHER = "99000019880808002X";

    private final TestDatabase database;

    NumberVaultTests(TestDatabase database) {
        this.database = database;
    }

    @AfterAll
    void stop() throws Exception {
        database.close();
    }

    private static NumberVault vault(EntityManager em, String realm) {
        return new NumberVault(new TestSession(realm)
                .with(VaultKeys.class, TestKeys.simple())
                .on(em)
                .session());
    }

    private void in(String realm, Consumer<NumberVault> work) {
        EntityManager em = database.begin();
        try {
            work.accept(vault(em, realm));
        } catch (RuntimeException e) {
            TestDatabase.rollback(em);
            throw e;
        }
        TestDatabase.commit(em);
    }

    private long count(String sql) {
        try (Connection connection = database.connection();
                ResultSet row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void keepsNumbersByRoleAndReplacesThem() {
        in("keeps", vault -> {
            vault.put("u1", "person", KIND, NUMBER, true);
            vault.put("u1", "primary-agent", KIND, OTHER, false);
        });
        in("keeps", vault -> {
            assertThat(vault.open("u1", "person")).contains(NUMBER);
            assertThat(vault.masked("u1", "person")).contains("9900********0017");
            assertThat(vault.kind("u1", "person")).contains(KIND);
            assertThat(vault.owner("person", KIND, NUMBER)).contains("u1");
            assertThat(vault.owner("person", "foreign-passport", NUMBER)).isEmpty();
            assertThat(vault.owner("primary-agent", KIND, NUMBER)).isEmpty();
            vault.put("u1", "person", KIND, OTHER, true);
        });
        in("keeps", vault -> {
            assertThat(vault.open("u1", "person")).contains(OTHER);
            assertThat(vault.owner("person", KIND, NUMBER)).isEmpty();
            vault.put("u2", "person", KIND, NUMBER, true);
        });
        assertThat(count("select count(*) from TB_NUMBER where REALM_ID = 'keeps'"))
                .isEqualTo(3);
    }

    @Test
    void nobodyElseMayHaveAUniqueNumber() {
        in("unique", vault -> vault.put("u1", "person", KIND, NUMBER, true));
        assertThatThrownBy(() -> in("unique", vault -> vault.put("u2", "person", KIND, NUMBER, true)))
                .isInstanceOf(ModelDuplicateException.class);
        in("unique", vault -> {
            vault.put("u1", "person", KIND, NUMBER, true);
            vault.put("u2", "legal-representative", KIND, NUMBER, false);
            vault.put("u3", "legal-representative", KIND, NUMBER, false);
        });
        in("another", vault -> vault.put("u2", "person", KIND, NUMBER, true));
        assertThat(count("select count(distinct HASH) from TB_NUMBER where OWNER_ROLE = 'person'"
                        + " and REALM_ID in ('unique', 'another')"))
                .as("a hash tells nothing across realms")
                .isEqualTo(2);
    }

    @Test
    void ofTwoAtOnceOneWins() throws Exception {
        for (int round = 0; round < 5; round++) {
            String number = "X000000" + round;
            CyclicBarrier start = new CyclicBarrier(4);
            List<Callable<Boolean>> puts = IntStream.range(0, 4)
                    .<Callable<Boolean>>mapToObj(i -> () -> {
                        start.await();
                        try {
                            in(
                                    "race",
                                    vault -> vault.put("u" + i + number, "person", "foreign-passport", number, true));
                            return true;
                        } catch (ModelDuplicateException e) {
                            return false;
                        }
                    })
                    .toList();
            ExecutorService people = Executors.newFixedThreadPool(4);
            int won = 0;
            for (Future<Boolean> put : people.invokeAll(puts)) {
                won += put.get() ? 1 : 0;
            }
            people.shutdown();
            assertThat(won).isOne();
        }
        assertThat(count("select count(*) from TB_NUMBER where REALM_ID = 'race'"))
                .isEqualTo(5);
    }

    @Test
    void forgetsAnOwner() {
        in("forgets", vault -> {
            vault.put("u1", "person", KIND, NUMBER, true);
            vault.put("u2", "person", KIND, OTHER, true);
            vault.remove("u1");
        });
        in("forgets", vault -> {
            assertThat(vault.open("u1", "person")).isEmpty();
            assertThat(vault.open("u2", "person")).contains(OTHER);
            vault.put("u3", "person", KIND, NUMBER, true);
        });
    }

    @Test
    void aRowMovedToAnotherOwnersPlaceDoesNotOpen() throws Exception {
        in("moved", vault -> {
            vault.put("u1", "person", KIND, NUMBER, true);
            vault.put("u2", "person", KIND, OTHER, true);
        });
        try (Connection connection = database.connection()) {
            connection
                    .createStatement()
                    .executeUpdate("update TB_NUMBER set SEALED = (select SEALED from TB_NUMBER where OWNER_ID = 'u2'"
                            + " and REALM_ID = 'moved') where OWNER_ID = 'u1' and REALM_ID = 'moved'");
        }
        in("moved", vault -> assertThatThrownBy(() -> vault.open("u1", "person"))
                .isInstanceOf(IllegalStateException.class));
    }
}
