package io.tongban.idp.registration;

import io.tongban.idp.page.StepPage;
import io.tongban.idp.review.ReviewCase;
import jakarta.persistence.PersistenceException;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ModelException;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.KeycloakModelUtils;

/**
 * Makes the account of a registration, once: user, password, unit, numbers, case and message in one transaction of its own.
 *
 * <p>A failed insert spoils the transaction it happens in, so the login session's stays out of it. The database's unique
 * keys decide between two at once, on whichever nodes; the loser leaves nothing behind and is told what is taken.
 */
final class Registrar {

    private static final Logger LOG = Logger.getLogger(Registrar.class);

    private final KeycloakSession session;

    Registrar(KeycloakSession session) {
        this.session = session;
    }

    /** What came of it. */
    sealed interface Result {

        /**
         * The account may log in.
         *
         * @param now false when an earlier press of the same button made it
         */
        record Approved(String accountId, boolean now) implements Result {}

        /**
         * The account waits.
         *
         * @param now as above
         */
        record Waiting(String accountId, ReviewCase review, boolean now) implements Result {}

        /** Somebody else has it; nothing was made. */
        record Taken(Conflict what) implements Result {}

        /** Nothing was made and nothing is taken: the applicant may send it again. */
        record Again() implements Result {}
    }

    /** An account that the national check confirmed. */
    Result approve(StepPage page, Draft draft, Declaration declared) {
        return make(draft, declared, here -> {
            UserModel user = new AccountMaker(here).make(draft, declared, true);
            new Notices(here).approved(declared.mobile(), page.locale(), user);
            return new Result.Approved(user.getId(), true);
        });
    }

    /** An account that waits for a reviewer. */
    Result submit(StepPage page, Draft draft, Declaration declared) {
        return make(draft, declared, here -> {
            UserModel user = new AccountMaker(here).make(draft, declared, false);
            ReviewCase review = new RegistrationCase(declared, draft, page.locale()).submit(here, user.getId());
            new Notices(here).waiting(declared.mobile(), page.locale(), review);
            return new Result.Waiting(user.getId(), review, true);
        });
    }

    private Result make(Draft draft, Declaration declared, Work work) {
        try {
            return KeycloakModelUtils.runJobInTransactionWithResult(
                    session.getKeycloakSessionFactory(), session.getContext(), work::in, "registration");
        } catch (ModelException | PersistenceException conflict) {
            LOG.debug("A registration was refused by a unique key");
            return afterwards(draft, declared);
        }
    }

    /** Whose key it was: this same submission, sent twice, or another's. */
    private Result afterwards(Draft draft, Declaration declared) {
        return new Settled(session).of(draft, declared).orElseGet(() -> {
            Optional<Conflict> conflict = new Conflicts(session).of(declared);
            return conflict.<Result>map(Result.Taken::new).orElseGet(Result.Again::new);
        });
    }

    /** What happens in the transaction. */
    private interface Work {
        Result in(KeycloakSession here);
    }
}
