package io.tongban.idp.registration;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.keycloak.credential.CredentialModel;
import org.keycloak.credential.hash.PasswordHashProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.PasswordPolicy;
import org.keycloak.models.UserModel;
import org.keycloak.models.credential.PasswordCredentialModel;
import org.keycloak.util.JsonSerialization;

/** A password as the realm keeps it, before there is a user to keep it for. */
record HashedPassword(String secretData, String credentialData) {

    private static final String SECRET = "secret";
    private static final String DATA = "data";

    static HashedPassword of(KeycloakSession session, String password) {
        PasswordPolicy policy = session.getContext().getRealm().getPasswordPolicy();
        PasswordHashProvider hash = Optional.ofNullable(policy.getHashAlgorithm())
                .map(id -> session.getProvider(PasswordHashProvider.class, id))
                .orElseGet(() -> session.getProvider(PasswordHashProvider.class));
        PasswordCredentialModel credential = hash.encodedCredential(password, policy.getHashIterations());
        return new HashedPassword(credential.getSecretData(), credential.getCredentialData());
    }

    /** Makes it the user's password. */
    void give(UserModel user) {
        CredentialModel stored = new CredentialModel();
        stored.setType(PasswordCredentialModel.TYPE);
        stored.setSecretData(secretData);
        stored.setCredentialData(credentialData);
        user.credentialManager().createStoredCredential(PasswordCredentialModel.createFromCredentialModel(stored));
    }

    String write() {
        try {
            return JsonSerialization.writeValueAsString(Map.of(SECRET, secretData, DATA, credentialData));
        } catch (IOException e) {
            throw new IllegalStateException("Texts are JSON", e);
        }
    }

    static HashedPassword read(String json) {
        try {
            Map<?, ?> both = JsonSerialization.readValue(json, Map.class);
            return new HashedPassword((String) both.get(SECRET), (String) both.get(DATA));
        } catch (IOException e) {
            throw new IllegalStateException("A hash that was written is JSON", e);
        }
    }

    @Override
    public String toString() {
        return "HashedPassword";
    }
}
