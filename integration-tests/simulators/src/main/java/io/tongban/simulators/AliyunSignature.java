package io.tongban.simulators;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The signature of Aliyun's RPC style, version 1.0: HMAC-SHA1 of all parameters in order. */
final class AliyunSignature {

    private static final String ALGORITHM = "HmacSHA1";

    private final byte[] secret;

    AliyunSignature(String secret) {
        this.secret = (secret + "&").getBytes(StandardCharsets.UTF_8);
    }

    /** Whether the parameter {@code Signature} belongs to the others. */
    boolean matches(Map<String, String> parameters) {
        Map<String, String> others = new TreeMap<>(parameters);
        String given = others.remove("Signature");
        String line = others.entrySet().stream()
                .map(entry -> escape(entry.getKey()) + "=" + escape(entry.getValue()))
                .collect(Collectors.joining("&"));
        return given != null
                && MessageDigest.isEqual(given.getBytes(StandardCharsets.US_ASCII), sign("POST&%2F&" + escape(line)));
    }

    private byte[] sign(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return Base64.getEncoder().encode(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the signature could not be computed", e);
        }
    }

    private static String escape(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~");
    }
}
