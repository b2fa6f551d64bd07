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

    private static final Duration ALTERNATIVE_AFTER = Duration.ofMinutes(10);

    private final KeycloakSession session;

    /** The session's context must be bound to the realm that sends. */
    public Outbox(KeycloakSession session) {
        this.session = session;
    }

    /** Writes a message down for delivery. */
    public void put(Recipient to, Notice notice) {
        write(to, notice, MessageState.WAITING, now(), null);
    }

    /**
     * Writes a message down that goes to somebody's other contact once it is given up, or has not been taken within ten
     * minutes. A carrier that was only slow may deliver it as well.
     */
    public void put(Recipient to, Recipient otherwise, Notice notice) {
        String alternative = write(otherwise, notice, MessageState.WAITING, now().plus(ALTERNATIVE_AFTER), null);
        write(to, notice, MessageState.WAITING, now(), alternative);
    }

    /**
     * Takes the time and the statements of {@link #put}, and sends nothing: for whoever must not learn that nobody is to
     * receive anything. The row it writes is one that is done with, and goes with the worker's next look.
     */
    public void putDecoy(Recipient to, Notice notice) {
        write(to, notice, MessageState.SENT, now(), null);
    }

    /** @param from when it is due; it counts as written then, since it is not late before */
    private String write(Recipient to, Notice notice, MessageState state, Instant from, String alternative) {
        RealmModel realm = session.getContext().getRealm();
        Message message = new Message(
                KeycloakModelUtils.generateId(),
                realm.getId(),
                to.channel().name(),
                notice.template(),
                to.channel() == Channel.SMS ? Masks.mobile(to.address()) : Masks.email(to.address()),
                notice.locale().toLanguageTag(),
                state,
                0,
                from,
                now().plus(notice.usefulFor()),
                from,
                null,
                alternative);
        byte[] content = new Content(to.address(), notice.values()).seal(session, realm);
        new MessageStore(session).add(message, state == MessageState.WAITING ? content : null);
        session.getProvider(Delivery.class).wakeAfterCommit();
        return message.id();
    }

    private static Instant now() {
        return Instant.ofEpochMilli(Time.currentTimeMillis());
    }

    /** Whether messages of this channel are late just now, so that a page can say so. */
    public boolean isDelayed(Channel channel) {
        return new MessageStore(session).isLate(session.getContext().getRealm().getId(), channel.name(), PATIENCE);
    }
}
