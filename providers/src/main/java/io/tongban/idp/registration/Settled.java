package io.tongban.idp.registration;

import io.tongban.idp.account.PendingReview;
import io.tongban.idp.review.Cases;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/** Finds out whether a draft has become an account already, since a button can be pressed twice. */
record Settled(KeycloakSession session) {

    Optional<Registrar.Result> of(Draft draft, Declaration declared) {
        UserModel user = session.users().getUserById(session.getContext().getRealm(), draft.accountId());
        if (user == null) {
            return Optional.empty();
        }
        if (!PendingReview.isPending(user)) {
            return Optional.of(new Registrar.Result.Approved(user.getId(), false));
        }
        return new Cases(session)
                .latest(PendingReview.caseKind(declared.type()), user.getId())
                .map(review -> new Registrar.Result.Waiting(user.getId(), review, false));
    }
}
