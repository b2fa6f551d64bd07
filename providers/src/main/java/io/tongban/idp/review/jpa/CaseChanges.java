package io.tongban.idp.review.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import org.keycloak.common.util.Time;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;

/**
 * How a case's state changes: each change is one conditional update that says how the row must be, and tells whether it was
 * so. Of two at once the second waits for the first to commit and then finds nothing to change.
 */
public final class CaseChanges {

    private static final String CHANGE = "update CaseEntity c set c.version = c.version + 1";
    private static final String THIS = " where c.id = :id and c.realmId = :realm and ";
    private static final String HELD =
            "c.state = 'claimed' and c.reviewer = :who and c.claimedAt > :since and c.version = :version";
    private static final String END = ", c.open = false, c.openKey = null, c.endedAt = :now";

    private final EntityManager em;
    private final String realmId;

    public CaseChanges(KeycloakSession session, String realmId) {
        this.em = session.getProvider(JpaConnectionProvider.class).getEntityManager();
        this.realmId = realmId;
    }

    /** Gives a waiting case, or one whose claim has run out, to a reviewer who did not give its first approval. */
    public boolean claim(String id, String who, String name, long since) {
        return changed(of(
                        id,
                        ", c.state = 'claimed', c.reviewer = :who, c.reviewerName = :name, c.claimedAt = :now",
                        "(c.state = 'waiting' or (c.state = 'claimed' and c.claimedAt <= :since))"
                                + " and (c.firstBy is null or c.firstBy <> :who)")
                .setParameter("who", who)
                .setParameter("name", name)
                .setParameter("now", Time.currentTimeMillis())
                .setParameter("since", since));
    }

    /** Puts a claimed case back, if that reviewer still has it. */
    public boolean release(String id, String holder) {
        return changed(of(
                        id,
                        ", c.state = 'waiting', c.reviewer = null, c.reviewerName = null, c.claimedAt = null",
                        "c.state = 'claimed' and c.reviewer = :who")
                .setParameter("who", holder));
    }

    /** The first of two approvals: the case waits for a second reviewer. */
    public boolean approveFirst(String id, String who, String name, long since, int version) {
        return changed(held(
                        id,
                        ", c.state = 'waiting', c.reviewer = null, c.reviewerName = null, c.claimedAt = null,"
                                + " c.firstBy = :who, c.firstName = :name, c.firstAt = :now",
                        "c.firstBy is null and " + HELD,
                        new Holding(who, since, version))
                .setParameter("name", name));
    }

    /** Ends a case by its reviewer's decision. */
    public boolean decide(CaseEntity decision, long since, int version) {
        return changed(held(
                        decision.id,
                        END + ", c.state = :state, c.decidedBy = :who, c.decidedName = :name, c.reasons = :reasons",
                        HELD,
                        new Holding(decision.decidedBy, since, version))
                .setParameter("name", decision.decidedName)
                .setParameter("reasons", decision.reasons)
                .setParameter("state", decision.state));
    }

    /** Ends an open case without a decision. */
    public boolean end(String id, String state) {
        return changed(of(id, END + ", c.state = :state", "c.open = true")
                .setParameter("state", state)
                .setParameter("now", Time.currentTimeMillis()));
    }

    /**
     * Tells whoever has it open that something was added to it. A first approval was one of what was there before, so it does
     * not count any more.
     */
    public boolean touch(String id) {
        return changed(of(id, ", c.firstBy = null, c.firstName = null, c.firstAt = null", "c.open = true"));
    }

    private record Holding(String who, long since, int version) {}

    private Query held(String id, String set, String condition, Holding by) {
        return of(id, set, condition)
                .setParameter("who", by.who)
                .setParameter("since", by.since)
                .setParameter("version", by.version)
                .setParameter("now", Time.currentTimeMillis());
    }

    private Query of(String id, String set, String condition) {
        return em.createQuery(CHANGE + set + THIS + condition)
                .setParameter("id", id)
                .setParameter("realm", realmId);
    }

    private static boolean changed(Query update) {
        return update.executeUpdate() == 1;
    }
}
