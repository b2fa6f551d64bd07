package io.tongban.idp.message;

import io.tongban.idp.identity.Masks;
import io.tongban.idp.message.store.Message;
import io.tongban.idp.message.store.MessageState;
import io.tongban.idp.message.store.MessageStore;
import java.time.Duration;
import java.time.Instant;
import org.keycloak.common.util.Time;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.utils.KeycloakModelUtils;

/**
 * Messages on their way out. A message is written in the caller's transaction, and leaves only if that commits; a worker
 * delivers it with back-off, at least once, under an idempotency key.
 */
public final class Outbox {

    /** A message that is older than this and still here is late. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final KeycloakSession session;

    /** The session's context must be bound to the realm that sends. */
    public Outbox(KeycloakSession session) {
        this.session = session;
    }

    /** Writes a message down for delivery. */
    public void put(Recipient to, Notice notice) {
        write(to, notice, MessageState.WAITING);
    }

    /**
     * Takes the time and the statements of {@link #put}, and sends nothing: for whoever must not learn that nobody is to
     * receive anything. The row it writes is one that is done with, and goes with the worker's next look.
     */
    public void putDecoy(Recipient to, Notice notice) {
        write(to, notice, MessageState.SENT);
    }

    private void write(Recipient to, Notice notice, MessageState state) {
        RealmModel realm = session.getContext().getRealm();
        Instant now = Instant.ofEpochMilli(Time.currentTimeMillis());
        Message message = new Message(
                KeycloakModelUtils.generateId(),
                realm.getId(),
                to.channel().name(),
                notice.template(),
                to.channel() == Channel.SMS ? Masks.mobile(to.address()) : Masks.email(to.address()),
                notice.locale().toLanguageTag(),
                state,
                0,
                now,
                now.plus(notice.usefulFor()),
                now,
                null);
        byte[] content = new Content(to.address(), notice.values()).seal(session, realm);
        new MessageStore(session).add(message, state == MessageState.WAITING ? content : null);
        session.getProvider(Delivery.class).wakeAfterCommit();
    }

    /** Whether messages of this channel are late just now, so that a page can say so. */
    public boolean isDelayed(Channel channel) {
        return new MessageStore(session).isLate(session.getContext().getRealm().getId(), channel.name(), PATIENCE);
    }
}
