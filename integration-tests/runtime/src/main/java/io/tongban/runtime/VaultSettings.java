package io.tongban.runtime;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;

/** The server's settings with the keys that personal data is encrypted with, as text. */
public final class VaultSettings {

    /** How long a key is. */
    public static final int KEY_BYTES = 32;

    private static final String PREFIX = "KC_SPI_TONGBAN_VAULT_KEY__DEFAULT__";

    private VaultSettings() {}

    /** Environment variables with new keys, for a server whose data nobody reads again. */
    public static Map<String, String> drawn() {
        byte[] key = new byte[KEY_BYTES];
        byte[] hashKey = new byte[KEY_BYTES];
        SecureRandom random = new SecureRandom();
        random.nextBytes(key);
        random.nextBytes(hashKey);
        return of(key, hashKey);
    }

    /** Environment variables with these keys, of {@link #KEY_BYTES} each. */
    public static Map<String, String> of(byte[] key, byte[] hashKey) {
        Base64.Encoder base64 = Base64.getEncoder();
        return Map.of(
                PREFIX + "KEYS",
                "one:" + base64.encodeToString(key),
                PREFIX + "HASH_KEY",
                base64.encodeToString(hashKey));
    }
}
