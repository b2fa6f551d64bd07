package io.tongban.idp.message;

import io.tongban.idp.message.gateway.DeliveryException;
import io.tongban.idp.message.store.ClaimedMessage;
import io.tongban.idp.message.store.Lifecycle;
import io.tongban.idp.message.store.MessageStore;
import io.tongban.idp.message.store.Schedule;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.keycloak.cluster.ClusterProvider;
import org.keycloak.executors.ExecutorsProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.utils.KeycloakModelUtils;

/**
 * Delivers what is due. One node at a time works on a channel, so that a mail server that is down keeps no short message
 * waiting. A message is leased in one transaction, handed over outside any, and marked in another; whoever is killed in
 * between leaves a lease that ends, and the message goes out again under the same key.
 */
final class OutboxWorker {

    private static final Logger LOG = Logger.getLogger(OutboxWorker.class);
    private static final String NAME = "tongban-outbox";

    private final KeycloakSessionFactory factory;
    private final Schedule schedule;
    private final Executor executor;
    private final Courier courier;

    OutboxWorker(KeycloakSessionFactory factory, Schedule schedule, Courier courier) {
        this.factory = factory;
        this.schedule = schedule;
        this.courier = courier;
        try (KeycloakSession session = factory.create()) {
            // Not on the timer's own thread: it is one for the whole server, and carriers may be slow.
            this.executor = session.getProvider(ExecutorsProvider.class).getExecutor(NAME);
        }
    }

    /** Looks for due messages, and delivers them on another thread. */
    void wake() {
        try {
            executor.execute(this::look);
        } catch (RejectedExecutionException e) {
            LOG.debug("the server is stopping, what waits goes out after the next start");
        }
    }

    private void look() {
        try {
            Set<String> due = KeycloakModelUtils.runJobInTransactionWithResult(
                    factory, session -> new MessageStore(session).dueChannels());
            due.forEach(channel -> executor.execute(() -> work(channel)));
        } catch (RuntimeException e) {
            LOG.warn("the outbox could not be read, it is tried again", e);
        }
    }

    private void work(String channel) {
        try {
            boolean more;
            do {
                more = batchAlone(channel);
            } while (more);
        } catch (RuntimeException e) {
            LOG.warnf(e, "delivery of %s failed, it is tried again", channel);
        }
    }

    /** Delivers a batch unless another thread or node is at this channel; true when there is more. */
    private boolean batchAlone(String channel) {
        try (KeycloakSession session = factory.create()) {
            Boolean more = session.getProvider(ClusterProvider.class)
                    .executeIfNotExecuted(
                            NAME + "-" + channel, (int) schedule.lease().toSeconds(), () -> batch(channel))
                    .getResult();
            return Boolean.TRUE.equals(more);
        }
    }

    private boolean batch(String channel) {
        Lifecycle.Claim claim = KeycloakModelUtils.runJobInTransactionWithResult(
                factory, session -> lifecycle(session).claim(channel));
        Optional<String> down = Optional.empty();
        for (ClaimedMessage claimed : claim.claimed()) {
            if (down.isEmpty() && schedule.isTooLateFor(claimed.message())) {
                // Another node may take it back while the carrier has it: it would go out twice.
                down = Optional.of("slow");
            }
            down = down.isPresent() ? putOff(claimed, down) : deliver(claimed);
        }
        return claim.more() && down.isEmpty();
    }

    /** Answers the error's code when the channel seems to be down, so that the rest of the batch need not be tried. */
    private Optional<String> deliver(ClaimedMessage claimed) {
        try {
            courier.deliver(claimed);
            mark(lifecycle -> lifecycle.sent(claimed.message()));
            return Optional.empty();
        } catch (DeliveryException e) {
            LOG.warnf(
                    "message %s (%s by %s) was not taken: %s, attempt %d",
                    claimed.message().id(),
                    claimed.message().template(),
                    claimed.message().channel(),
                    e.code(),
                    claimed.message().attempts());
            mark(lifecycle -> lifecycle.failed(claimed.message(), e.code(), e.permanent()));
            return e.permanent() ? Optional.empty() : Optional.of(e.code());
        }
    }

    private Optional<String> putOff(ClaimedMessage claimed, Optional<String> code) {
        mark(lifecycle -> lifecycle.putOff(claimed.message(), code.orElseThrow()));
        return code;
    }

    private void mark(Consumer<Lifecycle> change) {
        KeycloakModelUtils.runJobInTransaction(factory, session -> change.accept(lifecycle(session)));
    }

    private Lifecycle lifecycle(KeycloakSession session) {
        return new Lifecycle(new MessageStore(session), schedule);
    }
}
