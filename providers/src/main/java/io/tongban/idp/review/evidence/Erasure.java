package io.tongban.idp.review.evidence;

import org.jboss.logging.Logger;
import org.keycloak.common.util.Time;
import org.keycloak.models.KeycloakSession;
import org.keycloak.timer.ScheduledTask;

/** Erases the documents whose time has come: of decided cases, and of forms that nobody sent (decision 28). */
final class Erasure implements ScheduledTask {

    private static final Logger LOG = Logger.getLogger(Erasure.class);

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
