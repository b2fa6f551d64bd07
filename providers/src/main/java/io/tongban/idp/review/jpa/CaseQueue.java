package io.tongban.idp.review.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;

/**
 * Lists of cases, page by page. A page is read on an index from the place where the one before ended, so that the last page
 * of 100,000 costs what the first does.
 */
public final class CaseQueue {

    /** A count ends here: a number larger than a person's work only says that there is more. */
    public static final int COUNTED = 1000;

    private static final String ROW = "select new io.tongban.idp.review.jpa.QueueRow(c.id, c.number, c.kind, c.state,"
            + " c.applicant, c.maskedNumber, c.submittedAt, c.dueDay, c.reviewerName, c.claimedAt) from CaseEntity c"
            + " where c.realmId = :realm";

    private final EntityManager em;
    private final String realmId;

    public CaseQueue(KeycloakSession session, String realmId) {
        this.em = session.getProvider(JpaConnectionProvider.class).getEntityManager();
        this.realmId = realmId;
    }

    /**
     * One page.
     *
     * @param from null for the first page
     * @param newestFirst the order: by due day, the latest first or last
     * @param limit how many lines at most
     */
    public List<QueueRow> page(QueueFilter filter, QueuePlace from, boolean newestFirst, int limit) {
        boolean descending = newestFirst ^ (from != null && from.backwards());
        StringBuilder query = new StringBuilder(ROW);
        Map<String, Object> values = new LinkedHashMap<>();
        conditions(filter, values)
                .forEach((name, condition) -> query.append(" and ").append(condition));
        if (from != null) {
            query.append(" and (c.dueDay, c.submittedAt, c.id) ")
                    .append(descending ? "<" : ">")
                    .append(" (:fromDay, :fromTime, :fromId)");
            values.put("fromDay", from.dueDay());
            values.put("fromTime", from.submittedAt());
            values.put("fromId", from.id());
        }
        String order = descending ? " desc" : "";
        query.append(" order by c.dueDay")
                .append(order)
                .append(", c.submittedAt")
                .append(order);
        query.append(", c.id").append(order);
        TypedQuery<QueueRow> page = em.createQuery(query.toString(), QueueRow.class)
                .setParameter("realm", realmId)
                .setMaxResults(limit);
        values.forEach(page::setParameter);
        List<QueueRow> rows = page.getResultList();
        if (from != null && from.backwards()) {
            Collections.reverse(rows);
        }
        return rows;
    }

    /** How many cases wait, are claimed, are overdue and are one member's, each counted up to {@link #COUNTED}. */
    public Map<String, Integer> counts(LocalDate today, String who) {
        // A bounded count is no JPQL; the words are standard SQL.
        Query counts = em.createNativeQuery(count("waiting", "CASE_STATE = 'waiting'")
                        + " union all "
                        + count("claimed", "CASE_STATE = 'claimed'")
                        + " union all "
                        + count("overdue", "IS_OPEN = true and DUE_DAY < :today")
                        + " union all "
                        + count("mine", "REVIEWER = :who and IS_OPEN = true"))
                .setParameter("realm", realmId)
                .setParameter("today", today)
                .setParameter("who", who);
        Map<String, Integer> found = new LinkedHashMap<>();
        for (Object line : counts.getResultList()) {
            Object[] pair = (Object[]) line;
            found.put(pair[0].toString().strip(), ((Number) pair[1]).intValue());
        }
        return found;
    }

    private static String count(String name, String condition) {
        return "select '" + name
                + "', count(*) from (select 1 as ONE from {h-schema}TB_CASE where REALM_ID = :realm and " + condition
                + " fetch first " + COUNTED + " rows only) x";
    }

    private static Map<String, String> conditions(QueueFilter filter, Map<String, Object> values) {
        Map<String, String> conditions = new LinkedHashMap<>();
        put(conditions, values, "kind", "c.kind = :kind", filter.kind());
        put(conditions, values, "state", "c.state = :state", filter.state());
        put(conditions, values, "open", "c.open = :open", filter.open());
        put(conditions, values, "reviewer", "c.reviewer = :reviewer", filter.reviewer());
        put(conditions, values, "dueBefore", "c.dueDay < :dueBefore", filter.dueBefore());
        put(conditions, values, "number", "c.number = :number", filter.number());
        put(conditions, values, "hash", "c.numberHash = :hash", filter.numberHash());
        put(conditions, values, "masked", "c.maskedNumber = :masked", filter.maskedNumber());
        String prefix = filter.namePrefix() == null ? null : escape(filter.namePrefix()) + "%";
        put(conditions, values, "prefix", "c.applicant like :prefix escape '!'", prefix);
        return conditions;
    }

    private static void put(
            Map<String, String> conditions, Map<String, Object> values, String name, String condition, Object value) {
        if (value != null) {
            conditions.put(name, condition);
            values.put(name, value);
        }
    }

    private static String escape(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
