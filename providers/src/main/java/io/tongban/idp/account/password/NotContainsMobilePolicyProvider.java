package io.tongban.idp.account.password;

import io.tongban.idp.account.AccountAttributes;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.policy.PasswordPolicyProvider;
import org.keycloak.policy.PolicyError;

/** Refuses a new password that holds the mobile number on file (decision 23). */
final class NotContainsMobilePolicyProvider implements PasswordPolicyProvider {

    @Override
    public PolicyError validate(RealmModel realm, UserModel user, String password) {
        return MobileInPassword.check(password, user.getFirstAttribute(AccountAttributes.MOBILE));
    }

    /** A user who is not made yet has no number here; whoever makes one asks {@link MobileInPassword} too. */
    @Override
    public PolicyError validate(String user, String password) {
        return null;
    }

    @Override
    public Object parseConfig(String value) {
        return null;
    }

    @Override
    public void close() {
        // Holds nothing.
    }
}
