package io.tongban.idp.message;

import org.keycloak.models.KeycloakSession;

/**
 * Messages on their way out. A message is written in the caller's transaction, and leaves only if that commits; a worker
 * delivers it with back-off, at least once, under an idempotency key.
 */
public final class Outbox {

    private final KeycloakSession session;

    /** The session's context must be bound to the realm that sends. */
    public Outbox(KeycloakSession session) {
        this.session = session;
    }

    /** Writes a message down for delivery. */
    public void put(Recipient to, Notice notice) {
        throw new UnsupportedOperationException("to be built " + session);
    }

    /** Whether messages of this channel are late just now, so that a page can say so. */
    public boolean isDelayed(Channel channel) {
        throw new UnsupportedOperationException("to be built");
    }
}
