package io.tongban.idp.message;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Metrics;
import io.tongban.idp.message.store.MessageFigures;
import io.tongban.idp.message.store.MessageState;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.utils.KeycloakModelUtils;

/**
 * What operators watch: how many messages wait, are being sent or were given up, and for how long the oldest waits. Read
 * from the table when the metrics are asked for, so every node says the same. Without metrics nobody asks.
 */
final class OutboxGauges {

    private static final List<MessageState> WATCHED =
            List.of(MessageState.WAITING, MessageState.SENDING, MessageState.GIVEN_UP);

    private final KeycloakSessionFactory factory;

    OutboxGauges(KeycloakSessionFactory factory) {
        this.factory = factory;
    }

    /** Keycloak's own metrics are in this registry, too. */
    void register() {
        for (MessageState state : WATCHED) {
            Gauge.builder("tongban.outbox.messages", this, self -> self.ask(figures -> figures.count(state)))
                    .description("Messages of all realms that are in this state")
                    .tag("state", state.name().toLowerCase(Locale.ROOT))
                    .register(Metrics.globalRegistry);
        }
        Gauge.builder("tongban.outbox.oldest", this, self -> self.ask(MessageFigures::oldestSeconds))
                .description("Age of the oldest message that is not delivered and not given up; 0 for none")
                .baseUnit("seconds")
                .register(Metrics.globalRegistry);
    }

    private double ask(ToDoubleFunction<MessageFigures> question) {
        return KeycloakModelUtils.runJobInTransactionWithResult(
                factory, session -> question.applyAsDouble(new MessageFigures(session)));
    }
}
