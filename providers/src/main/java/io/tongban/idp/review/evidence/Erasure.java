package io.tongban.idp.review.evidence;

import org.jboss.logging.Logger;
import org.keycloak.common.util.Time;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.services.scheduled.ClusterAwareScheduledTaskRunner;
import org.keycloak.timer.ScheduledTask;
import org.keycloak.timer.TimerProvider;

/** Erases the documents whose time has come: of decided cases, and of forms that nobody sent (decision 28). */
final class Erasure implements ScheduledTask {

    private static final Logger LOG = Logger.getLogger(Erasure.class);
    private static final long HOUR = 3_600_000;

    static void schedule(KeycloakSessionFactory factory) {
        try (KeycloakSession session = factory.create()) {
            // One node of the cluster does it each time.
            session.getProvider(TimerProvider.class)
                    .schedule(new ClusterAwareScheduledTaskRunner(factory, new Erasure(), HOUR), HOUR);
        }
    }

    @Override
    public void run(KeycloakSession session) {
        int gone = EvidenceRows.removeDue(session, Time.currentTimeMillis());
        if (gone > 0) {
            LOG.infof("Erased %d documents whose time had come", gone);
        }
    }

    @Override
    public String getTaskName() {
        return "tongban-evidence-erasure";
    }
}
