package io.tongban.idp.account.vault;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.params.HKDFParameters;

/**
 * The keys in force. Those that data is sealed with can change, the old ones staying readable; the one of the keyed hash
 * cannot, since hashes are compared with older ones.
 */
public final class Keyring {

    private final String active;
    private final Map<String, byte[]> keys;
    private final byte[] hashKey;
    private final SealAlgorithm algorithm;

    Keyring(String active, Map<String, byte[]> keys, byte[] hashKey, SealAlgorithm algorithm) {
        this.active = active;
        this.keys = keys.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, key -> key.getValue().clone()));
        this.hashKey = derived(hashKey, "tongban hash", 32);
        this.algorithm = algorithm;
    }

    /** The id of the key for what is sealed now. */
    String active() {
        return active;
    }

    /** The algorithm for what is sealed now. */
    SealAlgorithm algorithm() {
        return algorithm;
    }

    /** The key of that id for that algorithm: no two algorithms get the same bytes. */
    Optional<SecretKeySpec> key(String id, SealAlgorithm with) {
        return Optional.ofNullable(keys.get(id))
                .map(key -> with.key(derived(key, "tongban seal " + with.name(), with.keyBytes())));
    }

    SecretKeySpec hashKey() {
        return new SecretKeySpec(hashKey, "HmacSHA256");
    }

    /** HKDF of RFC 5869, which the JDK has from 24 on. */
    private static byte[] derived(byte[] key, String purpose, int bytes) {
        HKDFBytesGenerator hkdf = new HKDFBytesGenerator(new SHA256Digest());
        hkdf.init(new HKDFParameters(key, null, purpose.getBytes(StandardCharsets.UTF_8)));
        byte[] out = new byte[bytes];
        hkdf.generateBytes(out, 0, bytes);
        return out;
    }

    @Override
    public String toString() {
        return "Keyring";
    }
}
