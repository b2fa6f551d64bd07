package io.tongban.idp.message;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.Key;
import java.util.Map;
import org.keycloak.crypto.Algorithm;
import org.keycloak.crypto.KeyUse;
import org.keycloak.crypto.KeyWrapper;
import org.keycloak.jose.jwe.JWEException;
import org.keycloak.models.Constants;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.util.JsonSerialization;
import org.keycloak.util.TokenUtil;

/**
 * What a waiting message keeps until it is delivered. In the database it is sealed under the realm's own keys, as Keycloak
 * seals its codes, so that neither a query of staff nor a log of bound parameters shows a number or a code.
 *
 * @param to the address
 * @param values what stands for <code>{name}</code>
 */
record Content(String to, Map<String, String> values) {

    /** Seals it; the names of the keys stand before it, so that it can be opened after the realm changed its keys. */
    byte[] seal(KeycloakSession session, RealmModel realm) {
        KeyWrapper aes = session.keys().getActiveKey(realm, KeyUse.ENC, Algorithm.AES);
        KeyWrapper mac = session.keys().getActiveKey(realm, KeyUse.SIG, Constants.INTERNAL_SIGNATURE_ALGORITHM);
        try {
            String sealed = TokenUtil.jweDirectEncode(
                    aes.getSecretKey(), mac.getSecretKey(), JsonSerialization.writeValueAsBytes(this));
            return String.join(" ", aes.getKid(), mac.getKid(), sealed).getBytes(StandardCharsets.UTF_8);
        } catch (JWEException | IOException e) {
            throw new IllegalStateException("a message could not be sealed", e);
        }
    }

    /** @throws IllegalStateException when it was changed, or the realm no longer has the keys */
    static Content open(KeycloakSession session, RealmModel realm, byte[] sealed) {
        String[] parts = new String(sealed, StandardCharsets.UTF_8).split(" ");
        try {
            Key aes = key(session.keys().getKey(realm, parts[0], KeyUse.ENC, Algorithm.AES));
            Key mac = key(session.keys().getKey(realm, parts[1], KeyUse.SIG, Constants.INTERNAL_SIGNATURE_ALGORITHM));
            return JsonSerialization.readValue(TokenUtil.jweDirectVerifyAndDecode(aes, mac, parts[2]), Content.class);
        } catch (JWEException e) {
            throw new IllegalStateException("a message could not be opened", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Key key(KeyWrapper key) {
        if (key == null) {
            throw new IllegalStateException("the key of a message is gone");
        }
        return key.getSecretKey();
    }

    @Override
    public String toString() {
        return "Content";
    }
}
