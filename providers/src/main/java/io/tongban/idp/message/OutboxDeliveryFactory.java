package io.tongban.idp.message;

import io.tongban.idp.message.store.MessageStore;
import io.tongban.idp.message.store.Schedule;
import java.time.Duration;
import org.keycloak.Config;
import org.keycloak.models.AbstractKeycloakTransaction;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.models.utils.PostMigrationEvent;
import org.keycloak.provider.ProviderEvent;
import org.keycloak.timer.TimerProvider;

/** Starts the outbox's worker with the server. */
public final class OutboxDeliveryFactory implements DeliveryFactory {

    private static final String TASK = "tongban-outbox";

    private Duration interval;
    private String gatewayId;
    private Schedule schedule;
    private volatile OutboxWorker worker;

    /** Held here, since the registry holds what it measures by a weak reference only. */
    private volatile OutboxGauges gauges;

    @Override
    public String getId() {
        return "default";
    }

    @Override
    public void init(Config.Scope config) {
        interval = Duration.ofSeconds(config.getInt("interval", 3));
        // An option of the run, where Keycloak's choice of a provider is one of the build.
        gatewayId = config.get("sms-gateway", "http");
        schedule = Schedule.usual().keeping(Duration.ofDays(config.getInt("retention-days", 30)));
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        factory.register(event -> react(factory, event));
    }

    private void react(KeycloakSessionFactory factory, ProviderEvent event) {
        if (event instanceof PostMigrationEvent) {
            // The tables are there from now on.
            worker = new OutboxWorker(factory, schedule, new Courier(factory, gatewayId));
            KeycloakModelUtils.runJobInTransaction(factory, session -> session.getProvider(TimerProvider.class)
                    .schedule(worker::wake, interval.toMillis(), TASK));
            gauges = new OutboxGauges(factory);
            gauges.register();
        } else if (event instanceof RealmModel.RealmRemovedEvent removed) {
            new MessageStore(removed.getKeycloakSession())
                    .removeRealm(removed.getRealm().getId());
        }
    }

    @Override
    public Delivery create(KeycloakSession session) {
        return () -> session.getTransactionManager().enlistAfterCompletion(new WakeUp(worker));
    }

    @Override
    public void close() {
        // The server ends its timer and its executors.
    }

    /** Wakes the worker once the rows can be seen. */
    private static final class WakeUp extends AbstractKeycloakTransaction {

        private final OutboxWorker worker;

        WakeUp(OutboxWorker worker) {
            this.worker = worker;
        }

        @Override
        protected void commitImpl() {
            worker.wake();
        }

        @Override
        protected void rollbackImpl() {
            // Nothing was written.
        }
    }
}
