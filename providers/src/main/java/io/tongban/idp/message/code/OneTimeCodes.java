package io.tongban.idp.message.code;

import io.tongban.idp.message.Recipient;
import org.keycloak.models.KeycloakSession;

/**
 * Six digits that prove who holds a phone or a mailbox (decision 19): good for five minutes and five tries, valid on every
 * node. Sending the code is written to the outbox in the caller's transaction.
 */
public final class OneTimeCodes {

    private final KeycloakSession session;

    /** The session's context must be bound to the realm. */
    public OneTimeCodes(KeycloakSession session) {
        this.session = session;
    }

    /** Sends the running code, or a new one, unless a limit holds. */
    public CodeAnswer send(CodeRequest request) {
        throw new UnsupportedOperationException("to be built " + session);
    }

    /** Compares what was typed; a right code stays good until {@link #consume} or its time ends it. */
    public CodeCheck check(Purpose purpose, String subject, Recipient to, String typed) {
        throw new UnsupportedOperationException("to be built");
    }

    /** Uses the code up; true for exactly one caller on all nodes. */
    public boolean consume(Purpose purpose, String subject, Recipient to) {
        throw new UnsupportedOperationException("to be built");
    }
}
