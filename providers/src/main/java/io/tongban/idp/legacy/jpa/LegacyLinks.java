package io.tongban.idp.legacy.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.keycloak.common.util.Time;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.utils.KeycloakModelUtils;

/** The links of one component's rows, in Keycloak's own database and the session's transaction. */
public final class LegacyLinks {

    private final EntityManager em;
    private final String realmId;
    private final String componentId;

    public LegacyLinks(KeycloakSession session, String realmId, String componentId) {
        this.em = session.getProvider(JpaConnectionProvider.class).getEntityManager();
        this.realmId = realmId;
        this.componentId = componentId;
    }

    /** The row's link, if it has one. */
    public Optional<LegacyLinkEntity> find(String rowId) {
        return em.createQuery(
                        "select l from LegacyLinkEntity l where l.componentId = :component and l.rowId = :row",
                        LegacyLinkEntity.class)
                .setParameter("component", componentId)
                .setParameter("row", rowId)
                .getResultStream()
                .findFirst();
    }

    /** The links among those rows, by row id. */
    public Map<String, LegacyLinkEntity> among(Collection<String> rowIds) {
        if (rowIds.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select l from LegacyLinkEntity l where l.componentId = :component and l.rowId in (:rows)",
                        LegacyLinkEntity.class)
                .setParameter("component", componentId)
                .setParameter("rows", rowIds)
                .getResultStream()
                .collect(Collectors.toMap(LegacyLinkEntity::rowId, Function.identity()));
    }

    /** The ids of the rows that wait for staff, in steady order. */
    public List<String> manualRows(int offset, int limit) {
        return em.createQuery(
                        "select l.rowId from LegacyLinkEntity l where l.componentId = :component and l.state = :state"
                                + " order by l.rowId",
                        String.class)
                .setParameter("component", componentId)
                .setParameter("state", LinkState.MANUAL)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    /** How many rows are in each state. */
    public Map<LinkState, Long> counts() {
        Map<LinkState, Long> counts = new EnumMap<>(LinkState.class);
        em.createQuery(
                        "select l.state, count(l) from LegacyLinkEntity l where l.componentId = :component group by l.state",
                        Object[].class)
                .setParameter("component", componentId)
                .getResultStream()
                .forEach(line -> counts.put((LinkState) line[0], (Long) line[1]));
        return counts;
    }

    /**
     * Takes the row for this transaction: whoever else does so waits for its end, and then fails or finds it settled.
     *
     * @throws org.keycloak.models.ModelDuplicateException when another transaction settled the row meanwhile
     */
    public LegacyLinkEntity claim(String rowId) {
        Optional<LegacyLinkEntity> known = find(rowId);
        if (known.isPresent()) {
            em.refresh(known.get(), LockModeType.PESSIMISTIC_WRITE);
            return known.get();
        }
        return put(rowId, 0);
    }

    /** Puts the row on staff's list, unless it is there or settled. */
    public void setManual(String rowId, int rule) {
        if (find(rowId).isEmpty()) {
            put(rowId, rule);
        }
    }

    /** Takes the row off staff's list: it is open again. */
    public void reopen(LegacyLinkEntity link) {
        em.remove(link);
    }

    /** Ties the claimed row to a local user. */
    public void settle(LegacyLinkEntity link, LinkState state, int rule, String userId, String unitId) {
        link.state = state;
        link.rule = rule;
        link.userId = userId;
        link.unitId = unitId;
        link.changedAt = Time.currentTimeMillis();
        em.flush();
    }

    /** Forgets the links of a realm that is gone. */
    public static void removeRealm(KeycloakSession session, String realmId) {
        session.getProvider(JpaConnectionProvider.class)
                .getEntityManager()
                .createQuery("delete from LegacyLinkEntity l where l.realmId = :realm")
                .setParameter("realm", realmId)
                .executeUpdate();
    }

    /** Forgets the links to a user that is gone: the rows are open again, and the rules decide anew. */
    public static void removeUser(KeycloakSession session, String userId) {
        session.getProvider(JpaConnectionProvider.class)
                .getEntityManager()
                .createQuery("delete from LegacyLinkEntity l where l.userId = :user")
                .setParameter("user", userId)
                .executeUpdate();
    }

    private LegacyLinkEntity put(String rowId, int rule) {
        LegacyLinkEntity link = new LegacyLinkEntity();
        link.id = KeycloakModelUtils.generateId();
        link.realmId = realmId;
        link.componentId = componentId;
        link.rowId = rowId;
        link.state = LinkState.MANUAL;
        link.rule = rule;
        link.changedAt = Time.currentTimeMillis();
        em.persist(link);
        em.flush();
        return link;
    }
}
