package io.tongban.idp.message.gateway.http;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Proves to the carrier who sends: HMAC-SHA256 of the body under the shared secret, in hexadecimal digits. */
record BodySignature(String header, String secret) {

    private static final String ALGORITHM = "HmacSHA256";

    String of(byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the signature could not be computed", e);
        }
    }

    @Override
    public String toString() {
        return "BodySignature[" + header + "]";
    }
}
