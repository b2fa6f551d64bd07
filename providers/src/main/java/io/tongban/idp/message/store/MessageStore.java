package io.tongban.idp.message.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.keycloak.common.util.Time;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;

/** The message table, in Keycloak's own database and the session's transaction. */
public final class MessageStore {

    /** Jakarta Persistence has no name for "pass over rows that another transaction holds"; this is Hibernate's. */
    private static final int SKIP_LOCKED = -2;

    private static final List<MessageState> OPEN = List.of(MessageState.WAITING, MessageState.SENDING);

    private final EntityManager em;

    public MessageStore(KeycloakSession session) {
        this.em = session.getProvider(JpaConnectionProvider.class).getEntityManager();
    }

    /** Writes a message down. */
    public void add(Message message, byte[] content) {
        MessageEntity row = new MessageEntity();
        row.id = message.id();
        row.realmId = message.realmId();
        row.channel = message.channel();
        row.template = message.template();
        row.recipientMask = message.recipientMask();
        row.content = content;
        row.language = message.language();
        row.state = message.state();
        row.attempts = message.attempts();
        row.dueAt = message.dueAt().toEpochMilli();
        row.usefulUntil = message.usefulUntil().toEpochMilli();
        row.createdAt = message.createdAt().toEpochMilli();
        row.alternative = message.alternative();
        em.persist(row);
    }

    /** The channels that have something to do. This is the whole of an idle poll: one statement on an index. */
    public Set<String> dueChannels() {
        return Set.copyOf(
                em.createQuery("select distinct m.channel from MessageEntity m where m.dueAt <= :now", String.class)
                        .setParameter("now", Time.currentTimeMillis())
                        .getResultList());
    }

    /** Takes the next due messages of a channel for this transaction; those another transaction holds are passed over. */
    List<MessageEntity> lockDue(String channel, int limit) {
        return em.createQuery(
                        "select m from MessageEntity m where m.channel = :channel and m.dueAt <= :now order by m.dueAt",
                        MessageEntity.class)
                .setParameter("channel", channel)
                .setParameter("now", Time.currentTimeMillis())
                .setMaxResults(limit)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .getResultList();
    }

    /** Another one was taken: this one, if it has not begun, is not needed. */
    void drop(String id) {
        em.createQuery("delete from MessageEntity m where m.id = :id and m.state = :waiting and m.attempts = 0")
                .setParameter("id", id)
                .setParameter("waiting", MessageState.WAITING)
                .executeUpdate();
    }

    /** Another one will not be taken any more: this one goes now. */
    void hasten(String id) {
        em.createQuery("update MessageEntity m set m.dueAt = :now where m.id = :id and m.state = :waiting"
                        + " and m.attempts = 0")
                .setParameter("id", id)
                .setParameter("waiting", MessageState.WAITING)
                .setParameter("now", Time.currentTimeMillis())
                .executeUpdate();
    }

    void remove(MessageEntity row) {
        em.remove(row);
    }

    /** Changes a message that is still this node's; one that was taken back meanwhile stays as it is. */
    void ifHeld(Message held, Consumer<MessageEntity> change) {
        MessageEntity row = em.find(MessageEntity.class, held.id(), LockModeType.PESSIMISTIC_WRITE);
        if (row != null
                && row.state == MessageState.SENDING
                && row.dueAt == held.dueAt().toEpochMilli()) {
            change.accept(row);
        }
    }

    /** Whether a message of the channel failed before and still waits, or waits for longer than that. */
    public boolean isLate(String realmId, String channel, Duration patience) {
        Instant before = Instant.ofEpochMilli(Time.currentTimeMillis()).minus(patience);
        return !em.createQuery(
                        "select 1 from MessageEntity m where m.realmId = :realm and m.state in (:open)"
                                + " and m.channel = :channel and m.usefulUntil > :now"
                                + " and (m.createdAt <= :before or m.errorCode is not null)",
                        Integer.class)
                .setParameter("realm", realmId)
                .setParameter("open", OPEN)
                .setParameter("channel", channel)
                .setParameter("now", Time.currentTimeMillis())
                .setParameter("before", before.toEpochMilli())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** How many messages of a realm are in each state. */
    public List<StateCount> counts(String realmId) {
        return em.createQuery(
                        "select new io.tongban.idp.message.store.StateCount(m.state, count(m)) from MessageEntity m"
                                + " where m.realmId = :realm group by m.state",
                        StateCount.class)
                .setParameter("realm", realmId)
                .getResultList();
    }

    /** The messages of a realm in one state, newest first. */
    public List<Message> list(String realmId, MessageState state, int first, int max) {
        return em.createQuery(
                        "select m from MessageEntity m where m.realmId = :realm and m.state = :state"
                                + " order by m.createdAt desc, m.id",
                        MessageEntity.class)
                .setParameter("realm", realmId)
                .setParameter("state", state)
                .setFirstResult(first)
                .setMaxResults(max)
                .getResultStream()
                .map(Message::of)
                .toList();
    }

    /** One message of a realm. */
    public Optional<Message> find(String realmId, String id) {
        return row(realmId, id).map(Message::of);
    }

    /**
     * Makes a message that waits or was given up due now, with all its attempts.
     *
     * @return whether there was still something to say
     */
    public boolean retry(String realmId, String id) {
        Optional<MessageEntity> row = row(realmId, id).filter(MessageStore::isRetryable);
        row.ifPresent(message -> {
            message.state = MessageState.WAITING;
            message.attempts = 0;
            message.dueAt = Time.currentTimeMillis();
        });
        return row.isPresent();
    }

    private static boolean isRetryable(MessageEntity row) {
        return row.content != null
                && row.usefulUntil > Time.currentTimeMillis()
                && (row.state == MessageState.WAITING || row.state == MessageState.GIVEN_UP);
    }

    private Optional<MessageEntity> row(String realmId, String id) {
        return Optional.ofNullable(em.find(MessageEntity.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(row -> row.realmId.equals(realmId));
    }

    /** Forgets the messages of a realm that is gone. */
    public void removeRealm(String realmId) {
        em.createQuery("delete from MessageEntity m where m.realmId = :realm")
                .setParameter("realm", realmId)
                .executeUpdate();
    }
}
