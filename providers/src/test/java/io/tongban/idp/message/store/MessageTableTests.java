package io.tongban.idp.message.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.tongban.idp.support.TestDatabase;
import io.tongban.idp.support.TestSession;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.keycloak.common.util.Time;

/** The message table after its changelog was applied, twice, and what the worker does to it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class MessageTableTests {

    static final String CHANGELOG = "META-INF/tongban-message-changelog.xml";

    private static final Schedule SCHEDULE = Schedule.usual();

    private final TestDatabase database;

    MessageTableTests(TestDatabase database) {
        this.database = database;
    }

    @AfterEach
    void emptyIt() {
        Time.setOffset(0);
        in(em -> em.createQuery("delete from MessageEntity").executeUpdate());
    }

    @AfterAll
    void stop() throws Exception {
        database.close();
    }

    private <T> T in(Function<EntityManager, T> work) {
        EntityManager em = database.begin();
        try {
            T result = work.apply(em);
            TestDatabase.commit(em);
            return result;
        } catch (RuntimeException e) {
            TestDatabase.rollback(em);
            throw e;
        }
    }

    private static MessageStore store(EntityManager em) {
        return new MessageStore(new TestSession("realm").on(em).session());
    }

    private static MessageFigures figures(EntityManager em) {
        return new MessageFigures(new TestSession("realm").on(em).session());
    }

    private <T> T living(Function<Lifecycle, T> work) {
        return in(em -> work.apply(new Lifecycle(store(em), SCHEDULE)));
    }

    private void put(String id, Duration usefulFor) {
        put(id, usefulFor, Duration.ZERO, null);
    }

    private void put(String id, Duration usefulFor, Duration later, String alternative) {
        Instant now = Instant.ofEpochMilli(Time.currentTimeMillis());
        Message message = new Message(
                id,
                "realm",
                "SMS",
                "code",
                "13*****001",
                "zh-CN",
                MessageState.WAITING,
                0,
                now.plus(later),
                now.plus(usefulFor),
                now.plus(later),
                null,
                alternative);
        in(em -> {
            store(em).add(message, new byte[] {1, 2, 3});
            return null;
        });
    }

    /** The message {@code m1}, and {@code m2} that goes instead. */
    private void putWithAlternative() {
        put("m2", Duration.ofDays(1), Duration.ofMinutes(10), null);
        put("m1", Duration.ofDays(1), Duration.ZERO, "m2");
    }

    private ClaimedMessage claimed() {
        return living(life -> life.claim("SMS")).claimed().get(0);
    }

    @Test
    void whatWasTakenNeedsNoAlternative() {
        putWithAlternative();
        ClaimedMessage first = claimed();
        assertThat(first.message().id()).isEqualTo("m1");
        living(life -> {
            life.sent(first.message());
            return null;
        });
        assertThat(find("m2")).isEmpty();
    }

    @Test
    void whatIsGivenUpGoesByItsAlternativeAtOnce() {
        putWithAlternative();
        ClaimedMessage first = claimed();
        living(life -> {
            life.failed(first.message(), "refused", true);
            return null;
        });
        assertThat(claimed().message().id()).isEqualTo("m2");
    }

    @Test
    void whatIsOnlyLateGoesByItsAlternativeLater() {
        putWithAlternative();
        ClaimedMessage first = claimed();
        living(life -> {
            life.failed(first.message(), "time-out", false);
            return null;
        });
        Time.setOffset(60);
        assertThat(claimed().message().id()).as("the same again").isEqualTo("m1");
        boolean late = in(em -> store(em).isLate("realm", "SMS", Duration.ofSeconds(30)));
        assertThat(late).isTrue();
        Time.setOffset(601);
        assertThat(living(life -> life.claim("SMS")).claimed().stream()
                        .map(one -> one.message().id()))
                .contains("m2");
    }

    private Message message(String id) {
        return find(id).orElseThrow();
    }

    private Optional<Message> find(String id) {
        return in(em -> store(em).find("realm", id));
    }

    private Set<String> due() {
        return in(em -> store(em).dueChannels());
    }

    private List<MessageEntity> lock() {
        return in(em -> store(em).lockDue("SMS", 10));
    }

    private List<byte[]> contents() {
        return in(em -> em.createQuery("select m.content from MessageEntity m", byte[].class)
                .getResultList());
    }

    private long count(MessageState state) {
        return in(em -> figures(em).count(state));
    }

    private long oldest() {
        return in(em -> figures(em).oldestSeconds());
    }

    @Test
    void aSentMessageKeepsNothingOfWhatItSaid() {
        put("m1", Duration.ofDays(1));
        assertThat(due()).containsExactly("SMS");
        Lifecycle.Claim claim = living(life -> life.claim("SMS"));
        assertThat(claim.claimed()).hasSize(1).allMatch(one -> one.content().length == 3);
        assertThat(due()).as("leased").isEmpty();
        living(life -> {
            life.sent(claim.claimed().get(0).message());
            return null;
        });
        assertThat(message("m1").state()).isEqualTo(MessageState.SENT);
        assertThat(contents()).containsOnlyNulls();
        Time.setOffset((int) Duration.ofDays(31).toSeconds());
        assertThat(living(life -> life.claim("SMS")).claimed()).isEmpty();
        assertThat(find("m1")).as("gone in time").isEmpty();
    }

    @Test
    void whoeverLostItsLeaseChangesNothingAnyMore() {
        put("m1", Duration.ofDays(1));
        Message first = living(life -> life.claim("SMS")).claimed().get(0).message();
        assertThat(SCHEDULE.isTooLateFor(first)).isFalse();
        Time.setOffset(100);
        assertThat(SCHEDULE.isTooLateFor(first))
                .as("a slow carrier could outlast what is left of the lease")
                .isTrue();
        Time.setOffset(200);
        Message second = living(life -> life.claim("SMS")).claimed().get(0).message();
        assertThat(second.attempts()).isEqualTo(2);
        living(life -> {
            life.failed(first, "time-out", true);
            return null;
        });
        assertThat(message("m1").state()).isEqualTo(MessageState.SENDING);
        assertThat(message("m1").errorCode()).isNull();
    }

    @Test
    void aHeldRowIsPassedOver() {
        put("m1", Duration.ofDays(1));
        EntityManager one = database.begin();
        assertThat(store(one).lockDue("SMS", 10)).hasSize(1);
        assertThat(lock()).isEmpty();
        TestDatabase.rollback(one);
    }

    @Test
    void theFiguresThatOperatorsWatch() {
        assertThat(oldest()).isZero();
        put("m1", Duration.ofDays(1));
        put("m2", Duration.ofDays(1));
        Time.setOffset(90);
        List<ClaimedMessage> claimed = living(life -> life.claim("SMS")).claimed();
        living(life -> {
            life.failed(claimed.get(0).message(), "http-403", true);
            return null;
        });
        assertThat(count(MessageState.GIVEN_UP)).isOne();
        assertThat(count(MessageState.SENDING)).isOne();
        assertThat(count(MessageState.WAITING)).isZero();
        assertThat(oldest()).isBetween(90L, 100L);
    }
}
