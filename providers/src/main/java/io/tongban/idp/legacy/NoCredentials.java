package io.tongban.idp.legacy;

import java.util.List;
import org.keycloak.credential.CredentialInput;
import org.keycloak.credential.CredentialModel;
import org.keycloak.credential.UserCredentialManager;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.storage.ReadOnlyException;

/** Keeps a password set in the console from making a second way in for an account that only the bridge admits. */
final class NoCredentials extends UserCredentialManager {

    NoCredentials(KeycloakSession session, RealmModel realm, UserModel user) {
        super(session, realm, user);
    }

    @Override
    public boolean isValid(List<CredentialInput> inputs) {
        return false;
    }

    @Override
    public boolean updateCredential(CredentialInput input) {
        throw readOnly();
    }

    @Override
    public CredentialModel createStoredCredential(CredentialModel credential) {
        throw readOnly();
    }

    @Override
    public void updateStoredCredential(CredentialModel credential) {
        throw readOnly();
    }

    private static ReadOnlyException readOnly() {
        return new ReadOnlyException("An account of the foreign-worker system has no credentials here");
    }
}
