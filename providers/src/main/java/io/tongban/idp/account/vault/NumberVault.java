package io.tongban.idp.account.vault;

import io.tongban.idp.identity.Masks;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.utils.KeycloakModelUtils;

/**
 * Document numbers, encrypted; unique by a keyed hash per realm and kind. A kind is a document type's code, or one of the
 * units' numbers. Numbers are expected in normal form, as the field catalogue gives them.
 */
public final class NumberVault {

    private final KeycloakSession session;
    private final Sealer sealer;

    /** The session's context must be bound to the realm. */
    public NumberVault(KeycloakSession session) {
        this.session = session;
        this.sealer = new Sealer(session);
    }

    /**
     * Puts a number down for its owner, in place of the one that the owner had in that role. Of two at once with one number
     * that is to be unique, the database lets one through; the other's transaction is lost.
     *
     * @param ownerId the user's or organization's id
     * @param role whose number it is: {@code person}, {@code legal-representative}, {@code primary-agent}
     * @param unique whether nobody else may have it in the same role
     * @throws org.keycloak.models.ModelDuplicateException when somebody else has it already
     */
    public void put(String ownerId, String role, String kind, String number, boolean unique) {
        Optional<NumberEntity> known = row(ownerId, role);
        NumberEntity row = known.orElseGet(() -> fresh(ownerId, role));
        row.kind = kind;
        row.sealed = sealer.seal(number.getBytes(StandardCharsets.UTF_8), context(row));
        row.hash = hash(kind, number);
        row.uniqueHash = unique ? row.hash : null;
        row.masked = Masks.document(number);
        if (known.isEmpty()) {
            em().persist(row);
        }
        em().flush();
    }

    /** The number in the clear, for a check or a reviewer. */
    public Optional<String> open(String ownerId, String role) {
        return row(ownerId, role).map(row -> new String(sealer.open(row.sealed, context(row)), StandardCharsets.UTF_8));
    }

    /** The number as pages may show it. */
    public Optional<String> masked(String ownerId, String role) {
        return row(ownerId, role).map(row -> row.masked);
    }

    /** What kind of number the owner has in that role. */
    public Optional<String> kind(String ownerId, String role) {
        return row(ownerId, role).map(row -> row.kind);
    }

    /** Who has this number in that role, if anybody. */
    public Optional<String> owner(String role, String kind, String number) {
        return em().createQuery(
                        "select n.ownerId from NumberEntity n where n.realmId = :realm and n.hash = :hash"
                                + " and n.role = :role order by n.id",
                        String.class)
                .setParameter("realm", realmId())
                .setParameter("hash", hash(kind, number))
                .setParameter("role", role)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Who has a number, in which role. */
    public record Owner(String id, String role) {}

    /** All who have this number in any role, up to so many. */
    public List<Owner> owners(String kind, String number, int most) {
        return em().createQuery(
                        "select n.ownerId, n.role from NumberEntity n where n.realmId = :realm and n.hash = :hash"
                                + " order by n.id",
                        Object[].class)
                .setParameter("realm", realmId())
                .setParameter("hash", hash(kind, number))
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new Owner((String) row[0], (String) row[1]))
                .toList();
    }

    /** Forgets all that an owner has. */
    public void remove(String ownerId) {
        remove(session, realmId(), ownerId);
    }

    static void remove(KeycloakSession session, String realmId, String ownerId) {
        em(session)
                .createQuery("delete from NumberEntity n where n.realmId = :realm and n.ownerId = :owner")
                .setParameter("realm", realmId)
                .setParameter("owner", ownerId)
                .executeUpdate();
    }

    static void removeRealm(KeycloakSession session, String realmId) {
        em(session)
                .createQuery("delete from NumberEntity n where n.realmId = :realm")
                .setParameter("realm", realmId)
                .executeUpdate();
    }

    private Optional<NumberEntity> row(String ownerId, String role) {
        return em().createQuery(
                        "select n from NumberEntity n where n.realmId = :realm and n.ownerId = :owner and n.role = :role",
                        NumberEntity.class)
                .setParameter("realm", realmId())
                .setParameter("owner", ownerId)
                .setParameter("role", role)
                .getResultStream()
                .findFirst();
    }

    private NumberEntity fresh(String ownerId, String role) {
        NumberEntity row = new NumberEntity();
        row.id = KeycloakModelUtils.generateId();
        row.realmId = realmId();
        row.ownerId = ownerId;
        row.role = role;
        return row;
    }

    /** Another realm's hash of the same number differs. */
    private String hash(String kind, String number) {
        return sealer.hash("number " + realmId() + " " + kind, number);
    }

    private static String context(NumberEntity row) {
        return "TB_NUMBER " + row.id;
    }

    private String realmId() {
        return session.getContext().getRealm().getId();
    }

    private EntityManager em() {
        return em(session);
    }

    private static EntityManager em(KeycloakSession session) {
        return session.getProvider(JpaConnectionProvider.class).getEntityManager();
    }
}
