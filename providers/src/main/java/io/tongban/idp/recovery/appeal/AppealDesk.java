package io.tongban.idp.recovery.appeal;

import io.tongban.idp.account.vault.Sealer;
import io.tongban.idp.identity.Masks;
import io.tongban.idp.message.Notice;
import io.tongban.idp.message.Outbox;
import io.tongban.idp.review.Cases;
import io.tongban.idp.review.NewCase;
import io.tongban.idp.review.ReviewCase;
import io.tongban.idp.review.evidence.Evidence;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ModelDuplicateException;
import org.keycloak.models.utils.KeycloakModelUtils;

/**
 * Takes appeals. One whose data mean no account is taken as well: the applicant cannot tell, the reviewer is told. The contact
 * on file, where it is another one, is warned in the same transaction.
 */
final class AppealDesk {

    private static final Duration USEFUL_FOR = Duration.ofDays(3);

    private final KeycloakSession session;

    AppealDesk(KeycloakSession session) {
        this.session = session;
    }

    /**
     * Submits an appeal.
     *
     * @param id under which its documents were stored
     * @return nothing when one about the same account is open already
     */
    Optional<ReviewCase> submit(String id, Declared declared) {
        Optional<ReviewCase> before = new Cases(session).byId(id);
        if (before.isPresent()) {
            // The same button, pressed twice.
            return before;
        }
        Match match = new Matching(new KeycloakAccounts(session)).of(declared);
        NewCase data = newCase(id, declared, match);
        if (new Cases(session).isOpen(data.kind(), data.openKey())) {
            return Optional.empty();
        }
        try {
            // Of its own: where another one is quicker, the unique key spoils the transaction.
            return Optional.of(KeycloakModelUtils.runJobInTransactionWithResult(
                    session.getKeycloakSessionFactory(),
                    session.getContext(),
                    other -> submit(other, data, declared, match),
                    "appeal"));
        } catch (ModelDuplicateException quicker) {
            return Optional.empty();
        }
    }

    private static ReviewCase submit(KeycloakSession session, NewCase data, Declared declared, Match match) {
        ReviewCase submitted = new Cases(session).submit(data);
        new Evidence(session).submitted(submitted.id());
        Map<String, String> received =
                Map.of("number", submitted.number(), "due", submitted.dueDay().toString());
        new Outbox(session)
                .put(
                        submitted.contact(),
                        new Notice("caseReceived", received, declared.contact().locale(), USEFUL_FOR));
        if (match.found()) {
            warn(session, declared, match.file());
        }
        return submitted;
    }

    private static void warn(KeycloakSession session, Declared declared, AccountFile file) {
        Map<String, String> values = Map.of("time", OfficeTime.now());
        Notice notice = new Notice("contactChanged", values, declared.contact().locale(), USEFUL_FOR);
        Outbox outbox = new Outbox(session);
        new Contacts(declared, file).others().forEach(old -> outbox.put(old, notice));
    }

    private NewCase newCase(String id, Declared declared, Match match) {
        Map<String, String> data = new HashMap<>(declared.toData());
        Subject.note(match, data);
        return new NewCase(
                id,
                declared.kind().id(),
                declared.kind().subjectType(),
                match.found() && !match.file().outside() ? match.file().key() : null,
                match.found() ? match.file().key() : unknownKey(declared),
                declared.applicant(),
                declared.number() == null ? null : Masks.document(declared.number()),
                declared.number(),
                declared.contact().phone(),
                data);
    }

    /** One open appeal about an account that nobody has, too, so that both are answered alike. */
    private String unknownKey(Declared declared) {
        String about = declared.number() == null ? declared.applicant() : declared.number();
        return new Sealer(session).hash("appeal-open", about);
    }
}
