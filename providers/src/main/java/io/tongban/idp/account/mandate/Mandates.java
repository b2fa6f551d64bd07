package io.tongban.idp.account.mandate;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.keycloak.common.util.Time;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.utils.KeycloakModelUtils;

/** The realm's mandates (授权), in Keycloak's own database and the session's transaction (decision 24). */
public final class Mandates {

    private final EntityManager em;
    private final String realmId;

    public Mandates(KeycloakSession session, RealmModel realm) {
        this.em = session.getProvider(JpaConnectionProvider.class).getEntityManager();
        this.realmId = realm.getId();
    }

    /**
     * Gives a mandate.
     *
     * @throws org.keycloak.models.ModelDuplicateException when the person holds the same of that unit already; the
     *     transaction is spoilt by it
     */
    public Mandate grant(NewMandate given) {
        long now = Time.currentTimeMillis();
        MandateEntity mandate = new MandateEntity();
        mandate.id = KeycloakModelUtils.generateId();
        mandate.realmId = realmId;
        mandate.organizationId = given.organizationId();
        mandate.userId = given.userId();
        mandate.kind = given.kind();
        mandate.itemCode = given.itemCode();
        mandate.source = given.source();
        mandate.state = given.state();
        mandate.validFrom = now;
        mandate.validUntil = given.validUntil();
        mandate.givenBy = given.givenBy();
        mandate.createdAt = now;
        mandate.changedAt = now;
        mandate.openKey = openKey(given);
        em.persist(mandate);
        em.flush();
        return mandate.view(now);
    }

    /** The mandates that a unit gave, newest first; ended ones too. */
    public List<Mandate> ofUnit(String organizationId, int first, int max) {
        return list("organizationId", organizationId, first, max);
    }

    /** The mandates that a person holds or held, newest first. */
    public List<Mandate> ofPerson(String userId, int first, int max) {
        return list("userId", userId, first, max);
    }

    /** One mandate of this realm. */
    public Optional<Mandate> find(String id) {
        return stored(id).map(mandate -> mandate.view(Time.currentTimeMillis()));
    }

    /**
     * Ends a mandate now.
     *
     * @return whether it had not ended before
     */
    public boolean revoke(String id) {
        Optional<MandateEntity> stored = stored(id);
        stored.ifPresent(mandate -> em.refresh(mandate, LockModeType.PESSIMISTIC_WRITE));
        Optional<MandateEntity> open = stored.filter(mandate -> mandate.state != MandateState.ENDED);
        open.ifPresent(mandate -> {
            mandate.state = MandateState.ENDED;
            mandate.changedAt = Time.currentTimeMillis();
            mandate.openKey = null;
            em.flush();
        });
        return open.isPresent();
    }

    private Optional<MandateEntity> stored(String id) {
        return Optional.ofNullable(em.find(MandateEntity.class, id)).filter(mandate -> mandate.realmId.equals(realmId));
    }

    private List<Mandate> list(String field, String value, int first, int max) {
        long now = Time.currentTimeMillis();
        return em.createQuery(
                        "select m from MandateEntity m where m.realmId = :realm and m." + field + " = :value"
                                + " order by m.createdAt desc, m.id",
                        MandateEntity.class)
                .setParameter("realm", realmId)
                .setParameter("value", value)
                .setFirstResult(first)
                .setMaxResults(max)
                .getResultStream()
                .map(mandate -> mandate.view(now))
                .toList();
    }

    private static String openKey(NewMandate given) {
        String what = given.kind() == MandateKind.ITEM
                ? given.itemCode()
                : given.kind().name();
        return String.join("|", given.organizationId(), given.userId(), what);
    }
}
