package io.tongban.idp.review.jpa;

import io.tongban.idp.account.RealmNumber;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.keycloak.common.util.Time;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.timer.ScheduledTask;

/** Erases cases, with their history, some years after their end: they hold an applicant's name and declared data. */
final class CaseErasure implements ScheduledTask {

    /** The realm attribute with how many days an ended case is kept; three years when it says nothing. */
    static final String DAYS_ATTRIBUTE = "tongban.caseDays";

    private static final Logger LOG = Logger.getLogger(CaseErasure.class);
    private static final int DAYS = 1096;
    private static final int BATCH = 500;

    @Override
    public void run(KeycloakSession session) {
        session.realms().getRealmsStream().toList().forEach(realm -> erase(session, realm));
    }

    /** One batch an hour: what is left goes with the next. */
    private static void erase(KeycloakSession session, RealmModel realm) {
        Duration kept = Duration.ofDays(RealmNumber.of(realm, DAYS_ATTRIBUTE, DAYS));
        int gone = new CaseRows(session, realm.getId()).removeEnded(Time.currentTimeMillis() - kept.toMillis(), BATCH);
        if (gone > 0) {
            LOG.infof("Erased %d cases of realm %s whose time had come", gone, realm.getName());
        }
    }

    @Override
    public String getTaskName() {
        return "tongban-case-erasure";
    }
}
