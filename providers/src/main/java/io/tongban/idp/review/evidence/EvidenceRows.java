package io.tongban.idp.review.evidence;

import io.tongban.idp.review.evidence.Evidence.Document;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.keycloak.common.util.Time;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;

/**
 * The table of documents, of one realm. Images are read only where one is opened. What is to be erased is not found any more,
 * also where the job that erases it has not run yet.
 */
final class EvidenceRows {

    private static final String OF_OPEN_CASE =
            "exists (select 1 from CaseEntity c where c.id = e.caseId and c.open = true)";
    private static final String DOCUMENT = "select e.id, e.caseId, e.slot, e.contentType, e.bytes, e.uploadHash"
            + " from EvidenceEntity e where e.realmId = :realm"
            + " and (e.eraseAfter is null or e.eraseAfter > :now or " + OF_OPEN_CASE + ") and ";
    private static final int MOST_LOOKALIKES = 50;

    private final EntityManager em;
    private final String realmId;

    EvidenceRows(KeycloakSession session) {
        em = em(session);
        realmId = session.getContext().getRealm().getId();
    }

    void add(EvidenceEntity row) {
        row.realmId = realmId;
        em.persist(row);
        em.flush();
        // The image is not kept in memory until the session ends.
        em.detach(row);
    }

    /** Newest first: of two uploads at once for one slot, both are here until the next. */
    Stream<Document> of(String caseId) {
        return em.createQuery(DOCUMENT + "e.caseId = :case order by e.createdAt desc, e.id", Object[].class)
                .setParameter("realm", realmId)
                .setParameter("now", Time.currentTimeMillis())
                .setParameter("case", caseId)
                .getResultStream()
                .map(EvidenceRows::document);
    }

    Optional<Document> find(String id) {
        return em.createQuery(DOCUMENT + "e.id = :id", Object[].class)
                .setParameter("realm", realmId)
                .setParameter("now", Time.currentTimeMillis())
                .setParameter("id", id)
                .getResultStream()
                .map(EvidenceRows::document)
                .findFirst();
    }

    Optional<byte[]> sealed(String id) {
        return em.createQuery(
                        "select e.sealed from EvidenceEntity e where e.realmId = :realm and e.id = :id", byte[].class)
                .setParameter("realm", realmId)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Whether the case has been submitted, as far as its documents tell. */
    boolean kept(String caseId) {
        return !em.createQuery(
                        "select e.id from EvidenceEntity e where e.realmId = :realm and e.caseId = :case"
                                + " and e.eraseAfter is null",
                        String.class)
                .setParameter("realm", realmId)
                .setParameter("case", caseId)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    List<String> lookalikes(String id) {
        return em.createQuery(
                        "select distinct o.caseId from EvidenceEntity o, EvidenceEntity e where e.id = :id"
                                + " and e.realmId = :realm and o.realmId = :realm and o.caseId <> e.caseId"
                                + " and (o.uploadHash = e.uploadHash or o.pixelHash = e.pixelHash)",
                        String.class)
                .setParameter("realm", realmId)
                .setParameter("id", id)
                .setMaxResults(MOST_LOOKALIKES)
                .getResultList();
    }

    void eraseAfter(String caseId, Instant end) {
        em.createQuery("update EvidenceEntity e set e.eraseAfter = :end where e.realmId = :realm and e.caseId = :case")
                .setParameter("end", end == null ? null : Long.valueOf(end.toEpochMilli()))
                .setParameter("realm", realmId)
                .setParameter("case", caseId)
                .executeUpdate();
    }

    void remove(String caseId) {
        em.createQuery("delete from EvidenceEntity e where e.realmId = :realm and e.caseId = :case")
                .setParameter("realm", realmId)
                .setParameter("case", caseId)
                .executeUpdate();
    }

    void remove(String caseId, String slot) {
        em.createQuery("delete from EvidenceEntity e where e.realmId = :realm and e.caseId = :case and e.slot = :slot")
                .setParameter("realm", realmId)
                .setParameter("case", caseId)
                .setParameter("slot", slot)
                .executeUpdate();
    }

    /**
     * Of all realms; how many went. A document that came in while its case was being submitted may have missed that it is to
     * stay, so the case is asked.
     */
    static int removeDue(KeycloakSession session, long now) {
        return em(session)
                .createQuery("delete from EvidenceEntity e where e.eraseAfter < :now and not " + OF_OPEN_CASE)
                .setParameter("now", now)
                .executeUpdate();
    }

    static void removeRealm(KeycloakSession session, String realmId) {
        em(session)
                .createQuery("delete from EvidenceEntity e where e.realmId = :realm")
                .setParameter("realm", realmId)
                .executeUpdate();
    }

    private static EntityManager em(KeycloakSession session) {
        return session.getProvider(JpaConnectionProvider.class).getEntityManager();
    }

    private static Document document(Object[] row) {
        return new Document(
                (String) row[0], (String) row[1], (String) row[2], (String) row[3], (int) row[4], (String) row[5]);
    }
}
