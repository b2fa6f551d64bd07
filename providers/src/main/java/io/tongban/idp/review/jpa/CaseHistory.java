package io.tongban.idp.review.jpa;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.keycloak.common.util.Time;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;

/** What happened to cases, in the session's transaction. */
public final class CaseHistory {

    private final EntityManager em;

    public CaseHistory(KeycloakSession session) {
        this.em = session.getProvider(JpaConnectionProvider.class).getEntityManager();
    }

    /** Puts down what happened just now. */
    public void add(CaseHistoryEntity row) {
        row.at = Time.currentTimeMillis();
        em.persist(row);
    }

    /** All that happened to a case, oldest first. */
    public List<CaseHistoryEntity> of(String caseId) {
        return em.createQuery(
                        "select h from CaseHistoryEntity h where h.caseId = :case order by h.at, h.id",
                        CaseHistoryEntity.class)
                .setParameter("case", caseId)
                .getResultList();
    }
}
