package io.tongban.simulators;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The header that proves who sent a request: HMAC-SHA256 of the body under the shared secret, in hexadecimal digits. */
public final class Signature {

    /** The header's name. */
    public static final String HEADER = "X-Signature";

    private static final String ALGORITHM = "HmacSHA256";

    private final byte[] secret;

    public Signature(String secret) {
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
    }

    /** The header's value for a body. */
    public String of(byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the signature could not be computed", e);
        }
    }

    /** Whether a header's value belongs to a body; compared in constant time. */
    public boolean matches(String header, byte[] body) {
        return header != null
                && MessageDigest.isEqual(
                        of(body).getBytes(StandardCharsets.US_ASCII), header.getBytes(StandardCharsets.US_ASCII));
    }
}
