package io.tongban.idp.review.workbench;

import io.tongban.idp.review.CaseFile;
import io.tongban.idp.review.CaseFiles;
import io.tongban.idp.review.Desk;
import io.tongban.idp.review.Outcome;
import io.tongban.idp.review.evidence.Evidence;
import io.tongban.idp.review.evidence.Evidence.Document;
import java.util.Optional;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.utils.KeycloakModelUtils;

/**
 * Does what a member asks, together with its record in one transaction of its own: it has ended before the answer leaves, and
 * when something in it fails nothing was done and a page can say so.
 */
record Acts(KeycloakSession session, Visit visit) {

    private static final Logger LOG = Logger.getLogger(Acts.class);

    /** The act's outcome; empty when it failed and was undone. */
    Optional<Outcome> act(String caseId, String name, Function<Desk, Outcome> act) {
        try {
            return Optional.of(inTransaction(own -> {
                Outcome outcome = act.apply(new Desk(own, visit.staff()));
                if (outcome == Outcome.DONE || outcome == Outcome.FIRST_APPROVAL) {
                    new Audit(own, visit).acted(caseId, name, outcome);
                }
                return outcome;
            }));
        } catch (RuntimeException e) {
            // Its text may quote what the applicant declared.
            LOG.errorf(
                    "%s of case %s failed and was undone: %s",
                    name, caseId, e.getClass().getName());
            return Optional.empty();
        }
    }

    /** A document that this member may open now, written down as opened; empty alike for one that is not there. */
    Optional<Opened> open(String documentId) {
        if (!Places.isId(documentId)) {
            return Optional.empty();
        }
        return inTransaction(own -> {
            Document document = new Evidence(own).find(documentId).orElse(null);
            CaseFiles files = new CaseFiles(own);
            CaseFile file =
                    document == null ? null : files.find(document.caseId()).orElse(null);
            if (file == null || !files.mayOpen(file, visit.staff())) {
                return Optional.empty();
            }
            byte[] image = new Evidence(own).open(document);
            new Desk(own, visit.staff()).opened(document.caseId(), document.slot());
            new Audit(own, visit).opened(document.caseId(), documentId);
            return Optional.of(new Opened(document.contentType(), image));
        });
    }

    record Opened(String contentType, byte[] image) {}

    private <T> T inTransaction(Function<KeycloakSession, T> task) {
        return KeycloakModelUtils.runJobInTransactionWithResult(
                session.getKeycloakSessionFactory(),
                session.getContext(),
                own -> {
                    own.getContext()
                            .setRealm(own.realms().getRealm(visit.realm().getId()));
                    return task.apply(own);
                },
                "review workbench");
    }
}
