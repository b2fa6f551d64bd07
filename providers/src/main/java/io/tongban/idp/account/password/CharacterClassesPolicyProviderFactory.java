package io.tongban.idp.account.password;

import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.policy.PasswordPolicyProvider;
import org.keycloak.policy.PasswordPolicyProviderFactory;

/**
 * Registers the password policy {@code characterClasses(n)}: at least n of the four classes upper-case letters, lower-case
 * letters, digits and signs; 3 unless said otherwise.
 */
public final class CharacterClassesPolicyProviderFactory implements PasswordPolicyProviderFactory {

    static final String ID = "characterClasses";

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public PasswordPolicyProvider create(KeycloakSession session) {
        return new CharacterClassesPolicyProvider(session.getContext());
    }

    @Override
    public String getDisplayName() {
        return "Character Classes";
    }

    @Override
    public String getConfigType() {
        return PasswordPolicyProvider.INT_CONFIG_TYPE;
    }

    @Override
    public String getDefaultConfigValue() {
        return Integer.toString(CharacterClassesPolicyProvider.DEFAULT);
    }

    @Override
    public boolean isMultiplSupported() {
        return false;
    }

    @Override
    public void init(Config.Scope config) {
        // nothing to configure for the whole server
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        // needs no other factory
    }

    @Override
    public void close() {
        // holds nothing
    }
}
