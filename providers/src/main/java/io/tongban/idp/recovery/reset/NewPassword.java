package io.tongban.idp.recovery.reset;

import io.tongban.idp.account.bridge.BridgedAccount;
import io.tongban.idp.account.bridge.Destination;
import io.tongban.idp.account.password.MobileInPassword;
import io.tongban.idp.identity.Flaw;
import io.tongban.idp.identity.Verdict;
import io.tongban.idp.message.Channel;
import io.tongban.idp.page.PostedForm;
import io.tongban.idp.page.StepPage;
import java.util.Optional;
import org.keycloak.models.UserModel;
import org.keycloak.policy.PasswordPolicyManagerProvider;
import org.keycloak.policy.PolicyError;

/** Reads the new password and holds it against the realm's rule. */
record NewPassword(StepPage page) {

    static final String PASSWORD = "newPassword";
    static final String AGAIN = "newPasswordConfirm";

    private static final int MAX_LENGTH = 256;

    /** Keycloak's own word for a password that the user had before. */
    private static final String HISTORY = "invalidPasswordHistoryMessage";

    /** What was typed twice alike; empty when it was not, which is said on the page. */
    Optional<String> read(PostedForm form) {
        Optional<String> password = secret(form, PASSWORD);
        Optional<String> again = secret(form, AGAIN);
        if (password.isPresent() && again.isPresent() && !password.equals(again)) {
            page.fieldError(AGAIN, "invalidPasswordConfirmMessage");
            return Optional.empty();
        }
        return again.isPresent() ? password : Optional.empty();
    }

    private Optional<String> secret(PostedForm form, String field) {
        Verdict typed = form.secret(field, MAX_LENGTH);
        boolean missing = typed.flaw().filter(Flaw.EMPTY::equals).isPresent();
        return page.accept(field, typed, missing ? "tongbanPasswordMissing" : "tongbanUnreadable");
    }

    /** The part of the rule that looks at nothing but what was typed, so that it may be told to anybody. */
    boolean meetsOpenRule(String password, String name, TypedData data) {
        PolicyError error = policies().validate(name, password);
        if (error == null && data.to().channel() == Channel.SMS) {
            error = MobileInPassword.check(password, data.to().address());
        }
        return told(error);
    }

    /** The whole rule, with the account's history and data: only for who proved to be the owner. */
    boolean meetsRule(String password, Owner owner) {
        if (owner instanceof Owner.Local local) {
            UserModel user = local.user();
            return told(policies().validate(page.context().getRealm(), user, password));
        }
        return told(forOutside(password, ((Owner.Outside) owner).account()));
    }

    /** What the realm's policy is going to ask of the user that the account becomes, and its old password as its history. */
    private PolicyError forOutside(String password, BridgedAccount account) {
        PolicyError error = account.destination() instanceof Destination.SignIn signIn
                ? policies().validate(signIn.loginName(), password)
                : null;
        if (error == null) {
            error = MobileInPassword.check(password, account.onFile().mobile());
        }
        int remembered = page.context().getRealm().getPasswordPolicy().getExpiredPasswords();
        if (error == null && remembered > 0 && account.passwordMatches(password)) {
            error = new PolicyError(HISTORY, remembered);
        }
        return error;
    }

    private boolean told(PolicyError error) {
        if (error != null) {
            page.fieldError(PASSWORD, error.getMessage(), error.getParameters());
        }
        return error == null;
    }

    private PasswordPolicyManagerProvider policies() {
        return page.session().getProvider(PasswordPolicyManagerProvider.class);
    }
}
