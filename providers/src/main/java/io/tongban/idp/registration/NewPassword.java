package io.tongban.idp.registration;

import io.tongban.idp.identity.Flaw;
import io.tongban.idp.identity.Verdict;
import io.tongban.idp.page.PostedForm;
import io.tongban.idp.page.StepPage;
import java.util.Optional;
import org.keycloak.policy.PasswordPolicyManagerProvider;
import org.keycloak.policy.PolicyError;

/** The chosen password, typed twice. */
record NewPassword(StepPage page, PostedForm form) {

    static final String FIELD = "password";
    static final String CONFIRM = "passwordConfirm";

    private static final int LENGTH = 256;

    boolean given() {
        return form.secret(FIELD, LENGTH).flaw().filter(Flaw.EMPTY::equals).isEmpty()
                || form.secret(CONFIRM, LENGTH)
                        .flaw()
                        .filter(Flaw.EMPTY::equals)
                        .isEmpty();
    }

    /**
     * Takes it, or says what is wrong with it.
     *
     * @param loginName as the rules of the realm compare with it; may be empty
     */
    Optional<String> accept(String loginName, String mobile) {
        Verdict password = form.secret(FIELD, LENGTH);
        Verdict confirm = form.secret(CONFIRM, LENGTH);
        Optional<String> accepted = page.accept(FIELD, password, "tongbanPasswordMissing");
        if (accepted.isEmpty()) {
            return accepted;
        }
        if (!accepted.equals(confirm.accepted())) {
            page.fieldError(CONFIRM, "notMatchPasswordMessage");
            return Optional.empty();
        }
        if (accepted.get().contains(mobile)) {
            page.fieldError(FIELD, "invalidPasswordContainsMobile");
            return Optional.empty();
        }
        PolicyError error =
                page.session().getProvider(PasswordPolicyManagerProvider.class).validate(loginName, accepted.get());
        if (error != null) {
            page.fieldError(FIELD, error.getMessage(), error.getParameters());
            return Optional.empty();
        }
        return accepted;
    }

    @Override
    public String toString() {
        return "NewPassword";
    }
}
