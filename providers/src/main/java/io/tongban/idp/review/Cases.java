package io.tongban.idp.review;

import io.tongban.idp.message.Recipient;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.utils.KeycloakModelUtils;

/** How cases live, on the applicant's side. Reviewers act through the workbench. */
public final class Cases {

    private final KeycloakSession session;

    /** The session's context must be bound to the realm. */
    public Cases(KeycloakSession session) {
        this.session = session;
    }

    /** An id for a case to come, under which its documents can be stored before it is submitted. */
    public static String newId() {
        return KeycloakModelUtils.generateId();
    }

    /**
     * Submits a case: it has a number and a due day, and waits.
     *
     * @throws org.keycloak.models.ModelDuplicateException when one with the same open key is open
     */
    public ReviewCase submit(NewCase data) {
        throw new UnsupportedOperationException("to be built " + session);
    }

    public Optional<ReviewCase> byId(String id) {
        throw new UnsupportedOperationException("to be built");
    }

    /** The case of that number whose contact is the given one. */
    public Optional<ReviewCase> byNumber(String number, Recipient contact) {
        throw new UnsupportedOperationException("to be built");
    }

    /** The newest case of that kind about an account. */
    public Optional<ReviewCase> latest(String kind, String accountId) {
        throw new UnsupportedOperationException("to be built");
    }

    /** The applicant takes an open case back; false when it is not open any more. */
    public boolean withdraw(String id) {
        throw new UnsupportedOperationException("to be built");
    }

    /** The data changed under the open case of that kind and account, if there is one. */
    public void lapse(String kind, String accountId) {
        throw new UnsupportedOperationException("to be built");
    }
}
