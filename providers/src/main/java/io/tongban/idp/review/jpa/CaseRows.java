package io.tongban.idp.review.jpa;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;

/** The cases of one realm, in the session's transaction. Their state changes by {@link CaseChanges}. */
public final class CaseRows {

    private final EntityManager em;
    private final String realmId;

    public CaseRows(KeycloakSession session, String realmId) {
        this.em = session.getProvider(JpaConnectionProvider.class).getEntityManager();
        this.realmId = realmId;
    }

    /**
     * Adds a case.
     *
     * @throws org.keycloak.models.ModelDuplicateException when one with the same open key is open
     */
    public void add(CaseEntity row) {
        row.realmId = realmId;
        em.persist(row);
        em.flush();
        em.detach(row);
    }

    /** The case as the database has it now. */
    public Optional<CaseEntity> find(String id) {
        return first("c.id = :value", id);
    }

    public Optional<CaseEntity> byNumber(String number) {
        return first("c.number = :value", number);
    }

    public boolean has(String number) {
        return !em.createQuery(
                        "select 1 from CaseEntity c where c.realmId = :realm and c.number = :number", Integer.class)
                .setParameter("realm", realmId)
                .setParameter("number", number)
                .getResultList()
                .isEmpty();
    }

    public boolean isOpen(String kind, String openKey) {
        return !em.createQuery(
                        "select 1 from CaseEntity c where c.realmId = :realm and c.kind = :kind and c.openKey = :key",
                        Integer.class)
                .setParameter("realm", realmId)
                .setParameter("kind", kind)
                .setParameter("key", openKey)
                .getResultList()
                .isEmpty();
    }

    /** The ids of the open cases of that kind about an account. */
    public List<String> open(String kind, String accountId) {
        return em.createQuery(
                        "select c.id from CaseEntity c where c.realmId = :realm and c.accountId = :account"
                                + " and c.kind = :kind and c.open = true",
                        String.class)
                .setParameter("realm", realmId)
                .setParameter("account", accountId)
                .setParameter("kind", kind)
                .getResultList();
    }

    /** The ids of all open cases about an account. */
    public List<String> open(String accountId) {
        return em.createQuery(
                        "select c.id from CaseEntity c where c.realmId = :realm and c.accountId = :account"
                                + " and c.open = true",
                        String.class)
                .setParameter("realm", realmId)
                .setParameter("account", accountId)
                .getResultList();
    }

    /** The newest case of that kind about an account. */
    public Optional<CaseEntity> latest(String kind, String accountId) {
        return fresh(em.createQuery(
                        "select c from CaseEntity c where c.realmId = :realm and c.accountId = :account and c.kind = :kind"
                                + " order by c.submittedAt desc, c.id desc",
                        CaseEntity.class)
                .setParameter("realm", realmId)
                .setParameter("account", accountId)
                .setParameter("kind", kind)
                .setMaxResults(1)
                .getResultList());
    }

    /** The numbers of a few other cases with the same document number. */
    public List<String> sameNumber(CaseEntity row, int limit) {
        return em.createQuery(
                        "select c.number from CaseEntity c where c.realmId = :realm and c.numberHash = :hash and c.id <> :id"
                                + " order by c.submittedAt desc",
                        String.class)
                .setParameter("realm", realmId)
                .setParameter("hash", row.numberHash)
                .setParameter("id", row.id)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The numbers of those of these cases that are here, newest first. */
    public List<String> numbers(List<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select c.number from CaseEntity c where c.realmId = :realm and c.id in (:ids)"
                                        + " order by c.submittedAt desc",
                                String.class)
                        .setParameter("realm", realmId)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /**
     * Forgets the cases that ended longest ago; their history goes with them.
     *
     * @param before in milliseconds
     * @return how many went
     */
    int removeEnded(long before, int limit) {
        List<String> ids = em.createQuery(
                        "select c.id from CaseEntity c where c.realmId = :realm and c.endedAt < :before"
                                + " order by c.endedAt",
                        String.class)
                .setParameter("realm", realmId)
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList();
        return ids.isEmpty()
                ? 0
                : em.createQuery("delete from CaseEntity c where c.id in (:ids)")
                        .setParameter("ids", ids)
                        .executeUpdate();
    }

    /** Forgets the cases of a realm that is gone; their history goes with them. */
    public static void removeRealm(KeycloakSession session, String realmId) {
        session.getProvider(JpaConnectionProvider.class)
                .getEntityManager()
                .createQuery("delete from CaseEntity c where c.realmId = :realm")
                .setParameter("realm", realmId)
                .executeUpdate();
    }

    private Optional<CaseEntity> first(String condition, String value) {
        return fresh(
                em.createQuery("select c from CaseEntity c where c.realmId = :realm and " + condition, CaseEntity.class)
                        .setParameter("realm", realmId)
                        .setParameter("value", value)
                        .getResultList());
    }

    /** An update goes past what the session has read before; a row that is handed out is read anew. */
    private Optional<CaseEntity> fresh(List<CaseEntity> rows) {
        rows.forEach(em::detach);
        return rows.stream().findFirst();
    }
}
