package io.tongban.idp.message.gateway;

import org.keycloak.provider.Provider;

/** The way to a carrier of short messages. */
public interface SmsGateway extends Provider {

    /**
     * Hands a message over; returning means that the carrier took it. Called outside any transaction, and again with the
     * same key when it is not certain what became of an earlier call.
     *
     * @throws DeliveryException when it was not taken
     */
    void send(ShortMessage message) throws DeliveryException;

    @Override
    default void close() {
        // What is held, the factory holds.
    }
}
