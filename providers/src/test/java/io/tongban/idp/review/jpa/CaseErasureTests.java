package io.tongban.idp.review.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import io.tongban.idp.support.TestDatabase;
import io.tongban.idp.support.TestSession;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What is erased of the cases, on each database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class CaseErasureTests {

    static final String CHANGELOG = "META-INF/tongban-review-changelog.xml";

    private final TestDatabase database;

    CaseErasureTests(TestDatabase database) {
        this.database = database;
    }

    @AfterAll
    void stop() throws Exception {
        database.close();
    }

    @Test
    void erasesWhatEndedLongestAgoWithItsHistory() {
        add("fuwu", "open", null);
        add("fuwu", "oldest", 100L);
        add("fuwu", "old", 200L);
        add("fuwu", "new", 300L);
        add("other", "elsewhere", 100L);
        assertThat(this.<Integer>in("fuwu", rows -> rows.removeEnded(300, 1))).isOne();
        assertThat(there("fuwu", "oldest")).isFalse();
        assertThat(there("fuwu", "old")).as("the next batch's").isTrue();
        assertThat(this.<Integer>in("fuwu", rows -> rows.removeEnded(300, 10))).isOne();
        assertThat(this.<Integer>in("fuwu", rows -> rows.removeEnded(300, 10))).isZero();
        assertThat(there("fuwu", "new")).isTrue();
        assertThat(there("fuwu", "open")).isTrue();
        assertThat(there("other", "elsewhere")).isTrue();
        assertThat(histories()).isEqualTo(3);
    }

    private long histories() {
        EntityManager em = database.begin();
        long count = em.createQuery("select count(h) from CaseHistoryEntity h", Long.class)
                .getSingleResult();
        TestDatabase.rollback(em);
        return count;
    }

    private boolean there(String realm, String id) {
        return in(realm, rows -> rows.find(id).isPresent());
    }

    private void add(String realm, String id, Long endedAt) {
        CaseEntity row = new CaseEntity();
        row.id = id;
        row.number = id;
        row.kind = "test";
        row.state = endedAt == null ? "waiting" : "approved";
        row.open = endedAt == null;
        row.subjectType = "natural";
        row.applicant = "测试甲";
        row.contactChannel = "SMS";
        row.contact = new byte[] {1};
        row.contactHash = "hash";
        row.data = new byte[] {1};
        row.dueDay = LocalDate.of(2026, 11, 30);
        row.endedAt = endedAt;
        in(realm, rows -> {
            rows.add(row);
            return null;
        });
        EntityManager em = database.begin();
        CaseHistoryEntity entry = new CaseHistoryEntity();
        entry.id = id;
        entry.caseId = id;
        entry.event = "SUBMITTED";
        em.persist(entry);
        TestDatabase.commit(em);
    }

    private <T> T in(String realm, Function<CaseRows, T> work) {
        EntityManager em = database.begin();
        T result = work.apply(new CaseRows(new TestSession(realm).on(em).session(), realm));
        TestDatabase.commit(em);
        return result;
    }
}
