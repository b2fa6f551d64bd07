package io.tongban.idp.message.code;

import io.tongban.idp.message.Recipient;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.keycloak.crypto.KeyUse;
import org.keycloak.crypto.KeyWrapper;
import org.keycloak.models.Constants;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/** Codes, and names in the store, computed under the realm's own key for things of its own. */
final class CodeKeys {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int CODES = 1_000_000;
    private static final int NAME_BYTES = 16;

    private final KeycloakSession session;
    private final RealmModel realm;

    CodeKeys(KeycloakSession session) {
        this.session = session;
        this.realm = session.getContext().getRealm();
    }

    String activeKeyId() {
        return active().getKid();
    }

    /** A name for the store that tells nothing of what it names. */
    String name(String kind, String... parts) {
        byte[] hash = mac(active().getSecretKey(), "name", kind, String.join("\0", parts));
        return "tongban.code." + kind + "." + HexFormat.of().formatHex(hash, 0, NAME_BYTES);
    }

    /** The name under which a code runs. */
    String name(Purpose purpose, String subject, Recipient to) {
        return name("run", purpose.word(), subject, to.channel().name(), to.address());
    }

    /** The six digits; null when the realm no longer has the key. */
    String digits(RunningCode running, String runningName) {
        KeyWrapper key =
                session.keys().getKey(realm, running.keyId(), KeyUse.SIG, Constants.INTERNAL_SIGNATURE_ALGORITHM);
        if (key == null) {
            return null;
        }
        byte[] hash = mac(key.getSecretKey(), "code", runningName, running.nonce());
        return "%06d".formatted(Long.remainderUnsigned(ByteBuffer.wrap(hash).getLong(), CODES));
    }

    private KeyWrapper active() {
        return session.keys().getActiveKey(realm, KeyUse.SIG, Constants.INTERNAL_SIGNATURE_ALGORITHM);
    }

    private byte[] mac(Key key, String... parts) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.getEncoded(), ALGORITHM));
            return mac.doFinal((realm.getId() + "\0" + String.join("\0", parts)).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}
