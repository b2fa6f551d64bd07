package io.tongban.idp.message.store;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.keycloak.common.util.Time;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;

/** What operators watch of the message table, over all realms; each one statement on an index. */
public final class MessageFigures {

    private final EntityManager em;

    public MessageFigures(KeycloakSession session) {
        this.em = session.getProvider(JpaConnectionProvider.class).getEntityManager();
    }

    /** How many messages are in a state. */
    public long count(MessageState state) {
        return em.createQuery("select count(m) from MessageEntity m where m.state = :state", Long.class)
                .setParameter("state", state)
                .getSingleResult();
    }

    /** For how many seconds the oldest message that is still to go has been waiting; 0 when none is. */
    public long oldestSeconds() {
        Long created = em.createQuery(
                        "select min(m.createdAt) from MessageEntity m where m.state in (:open)", Long.class)
                .setParameter("open", List.of(MessageState.WAITING, MessageState.SENDING))
                .getSingleResult();
        return created == null ? 0 : Math.max(0, (Time.currentTimeMillis() - created) / 1000);
    }
}
