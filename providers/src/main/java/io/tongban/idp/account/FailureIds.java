package io.tongban.idp.account;

import io.tongban.idp.identity.LoginName;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.UUID;

/**
 * Ids under which failures are counted that belong to no user of the realm. They look like user ids and tell nothing of
 * the name, so a name that nobody has is counted, and locked, like an account.
 *
 * @param realmId keeps the realms' counters apart
 */
public record FailureIds(String realmId) {

    /** One for every spelling of {@code WP_}: a lock that an account shares among them must tell of no account. */
    public String ofName(String name) {
        return id("name", LoginName.withLegacyPrefix(name).orElse(name).toLowerCase(Locale.ROOT));
    }

    /** Of an account behind a bridge, by its lock key. */
    public String ofOutside(String lockKey) {
        return id("outside", lockKey);
    }

    private String id(String kind, String key) {
        String source = String.join("\0", realmId, kind, key);
        ByteBuffer hash = ByteBuffer.wrap(sha256().digest(source.getBytes(StandardCharsets.UTF_8)));
        return new UUID(hash.getLong(), hash.getLong()).toString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
