package io.tongban.idp.message;

import org.keycloak.provider.Provider;

/** What takes messages from the outbox to their carriers. */
public interface Delivery extends Provider {

    /** Looks for messages right after this session's transaction, if that commits. */
    void wakeAfterCommit();

    @Override
    default void close() {
        // Holds nothing.
    }
}
