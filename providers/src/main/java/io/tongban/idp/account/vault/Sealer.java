package io.tongban.idp.account.vault;

import org.keycloak.models.KeycloakSession;

/**
 * Encrypts what is kept (decision 28): AES-256-GCM, or SM4-GCM by setting, under a key that is not in the database. What is
 * sealed names its key and algorithm, so that both can change while old data stays readable.
 */
public final class Sealer {

    private final KeycloakSession session;

    public Sealer(KeycloakSession session) {
        this.session = session;
    }

    /**
     * @param context what the data belongs to, such as a table and a row's id; opening needs the same
     */
    public byte[] seal(byte[] data, String context) {
        return seals().seal(data, context);
    }

    /** @throws IllegalStateException when it was changed, or belongs to another context or an unknown key */
    public byte[] open(byte[] sealed, String context) {
        return seals().open(sealed, context);
    }

    /** A keyed hash, in hexadecimal (64 characters): equal for equal texts of one kind, and telling nothing without the key. */
    public String hash(String kind, String text) {
        return seals().hash(kind, text);
    }

    private Seals seals() {
        return new Seals(session.getProvider(VaultKeys.class).keyring());
    }
}
