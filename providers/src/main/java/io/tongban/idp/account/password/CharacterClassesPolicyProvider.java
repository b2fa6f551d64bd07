package io.tongban.idp.account.password;

import org.keycloak.models.KeycloakContext;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.policy.PasswordPolicyConfigException;
import org.keycloak.policy.PasswordPolicyProvider;
import org.keycloak.policy.PolicyError;

/** Refuses a new password that mixes fewer classes of characters than the realm's policy asks for. */
final class CharacterClassesPolicyProvider implements PasswordPolicyProvider {

    static final int DEFAULT = 3;

    private static final String MESSAGE = "invalidPasswordCharacterClasses";

    private final KeycloakContext context;

    CharacterClassesPolicyProvider(KeycloakContext context) {
        this.context = context;
    }

    @Override
    public PolicyError validate(RealmModel realm, UserModel user, String password) {
        return validate(realm, password);
    }

    @Override
    public PolicyError validate(String user, String password) {
        return validate(context.getRealm(), password);
    }

    private static PolicyError validate(RealmModel realm, String password) {
        int required = realm.getPasswordPolicy().<Integer>getPolicyConfig(CharacterClassesPolicyProviderFactory.ID);
        return CharacterClasses.in(password) < required ? new PolicyError(MESSAGE, required) : null;
    }

    @Override
    public Object parseConfig(String value) {
        int required = parseInteger(value, DEFAULT);
        if (required < 1 || required > CharacterClasses.ALL) {
            throw new PasswordPolicyConfigException("Not between 1 and " + CharacterClasses.ALL);
        }
        return required;
    }

    @Override
    public void close() {
        // holds nothing
    }
}
