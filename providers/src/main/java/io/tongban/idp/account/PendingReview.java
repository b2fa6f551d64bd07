package io.tongban.idp.account;

import io.tongban.idp.identity.SubjectType;
import org.keycloak.models.UserModel;

/**
 * An account whose registration waits for its review (decision 13). It is switched off as well, so that no way of Keycloak's
 * into an account, whichever an operator opens, gives it a session or a token.
 */
public final class PendingReview {

    private static final String PENDING = "pending";

    private PendingReview() {}

    public static boolean isPending(UserModel user) {
        return PENDING.equals(user.getFirstAttribute(AccountAttributes.REVIEW_STATE));
    }

    /** Lets it wait. */
    public static void begin(UserModel user) {
        user.setSingleAttribute(AccountAttributes.REVIEW_STATE, PENDING);
        user.setEnabled(false);
    }

    /** Lets it in. */
    public static void end(UserModel user) {
        user.removeAttribute(AccountAttributes.REVIEW_STATE);
        user.setEnabled(true);
    }

    /** The kind of the case that it waits for. */
    public static String caseKind(SubjectType type) {
        return "registration-" + type.code();
    }
}
