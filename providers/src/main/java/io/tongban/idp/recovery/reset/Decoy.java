package io.tongban.idp.recovery.reset;

import io.tongban.idp.identity.LoginName;
import io.tongban.idp.identity.SubjectType;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.keycloak.crypto.KeyUse;
import org.keycloak.crypto.KeyWrapper;
import org.keycloak.models.Constants;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/** What the page shows of a name that nobody has: always the same for a name, and without the realm's key like any other. */
final class Decoy {

    private static final String ALGORITHM = "HmacSHA256";

    private final ByteBuffer hash;

    /**
     * Of every second name, its {@code WP_} twin shows the same, as of one old account; of the others it does not, as of two
     * accounts or of one that never was an old one. So neither tells that anybody has the name.
     */
    Decoy(KeycloakSession session, RealmModel realm, String name) {
        String bare = LoginName.legacyName(name).orElse(name).toLowerCase(Locale.ROOT);
        byte[] shared = mac(session, realm, bare);
        boolean twins = (shared[shared.length - 1] & 1) == 0;
        String own = LoginName.withLegacyPrefix(name).orElse(name).toLowerCase(Locale.ROOT);
        hash = ByteBuffer.wrap(twins ? shared : mac(session, realm, own + "\0own"));
    }

    SubjectType type() {
        return (hash.get(0) & 1) == 0 ? SubjectType.NATURAL : SubjectType.LEGAL;
    }

    /** Eleven digits of a mainland number. */
    String mobile() {
        long digits = Long.remainderUnsigned(hash.getLong(8), 1_000_000_000L);
        return "1" + (3 + Long.remainderUnsigned(hash.getLong(1), 7)) + "%09d".formatted(digits);
    }

    String email() {
        char first = ShownEmail.FIRST.charAt((int) Long.remainderUnsigned(hash.getLong(16), ShownEmail.FIRST.length()));
        return first + "@decoy";
    }

    private static byte[] mac(KeycloakSession session, RealmModel realm, String key) {
        KeyWrapper wrapper = session.keys().getActiveKey(realm, KeyUse.SIG, Constants.INTERNAL_SIGNATURE_ALGORITHM);
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(wrapper.getSecretKey().getEncoded(), ALGORITHM));
            return mac.doFinal(("tongban.recovery.decoy\0" + key).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }

    @Override
    public String toString() {
        return "Decoy";
    }
}
