package io.tongban.idp.account.password;

import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.policy.PasswordPolicyProvider;
import org.keycloak.policy.PasswordPolicyProviderFactory;

/** Registers the password policy {@code notContainsMobile}: the mobile number on file is no part of a password. */
public final class NotContainsMobilePolicyProviderFactory implements PasswordPolicyProviderFactory {

    static final String ID = "notContainsMobile";

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public PasswordPolicyProvider create(KeycloakSession session) {
        return new NotContainsMobilePolicyProvider();
    }

    @Override
    public String getDisplayName() {
        return "Not Contains Mobile Number";
    }

    @Override
    public String getConfigType() {
        return null;
    }

    @Override
    public String getDefaultConfigValue() {
        return null;
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
