package io.tongban.idp.account.password;

import org.keycloak.policy.PolicyError;

/** The rule that a password holds no phone number of its owner, for those who have no user yet. */
public final class MobileInPassword {

    private static final String MESSAGE = "invalidPasswordContainsMobile";

    private MobileInPassword() {}

    /**
     * Looks for the number.
     *
     * @param mobile may be absent
     * @return the error, or null for none, as Keycloak's policies answer
     */
    public static PolicyError check(String password, String mobile) {
        return mobile != null && !mobile.isBlank() && password.contains(mobile.strip())
                ? new PolicyError(MESSAGE)
                : null;
    }
}
