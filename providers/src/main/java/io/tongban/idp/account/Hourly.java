package io.tongban.idp.account;

import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.services.scheduled.ClusterAwareScheduledTaskRunner;
import org.keycloak.timer.ScheduledTask;
import org.keycloak.timer.TimerProvider;

/** Runs a task every hour, on one node of the cluster each time. */
public final class Hourly {

    private static final long HOUR = 3_600_000;

    private Hourly() {}

    /** To be called once the server's tables are there. */
    public static void schedule(KeycloakSessionFactory factory, ScheduledTask task) {
        try (KeycloakSession session = factory.create()) {
            session.getProvider(TimerProvider.class)
                    .schedule(new ClusterAwareScheduledTaskRunner(factory, task, HOUR), HOUR);
        }
    }
}
