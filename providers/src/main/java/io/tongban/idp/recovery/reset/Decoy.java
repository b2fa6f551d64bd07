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
    private static final String[] DOMAINS = {"qq.com", "163.com", "126.com", "sina.com", "foxmail.com", "139.com"};
    private static final int LETTERS = 26;

    private final ByteBuffer hash;

    /** A name and its {@code WP_} twin show the same, as those of one old account would. */
    Decoy(KeycloakSession session, RealmModel realm, String name) {
        String key = LoginName.legacyName(name).orElse(name).toLowerCase(Locale.ROOT);
        hash = ByteBuffer.wrap(mac(session, realm, key));
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
        char first = (char) ('a' + Long.remainderUnsigned(hash.getLong(16), LETTERS));
        return first + "decoy@" + DOMAINS[(int) Long.remainderUnsigned(hash.getLong(24), DOMAINS.length)];
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
