package io.tongban.idp.account.national;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.keycloak.common.util.Time;
import org.keycloak.models.utils.KeycloakModelUtils;

/** What goes to the national check and comes back, as JSON. */
final class NationalMessage {

    /** HMAC-SHA256 of the body under the shared secret, in hexadecimal. */
    static final String SIGNATURE = "X-Signature";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String HMAC = "HmacSHA256";

    private NationalMessage() {}

    /** The request, with an id and the time, so that one sent again is known for what it is. */
    static byte[] body(NationalRequest request) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("requestId", KeycloakModelUtils.generateId());
        body.put("time", Time.currentTime());
        body.put("subject", request.subject());
        body.put("name", request.name());
        body.put("documentType", request.documentType());
        body.put("number", request.number());
        body.put("validFrom", request.validFrom());
        body.put("validUntil", request.validUntil());
        body.put("representative", request.representative());
        body.values().removeIf(value -> value == null);
        try {
            return JSON.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            // The cause may quote the data.
            throw new IllegalStateException("the request could not be written");
        }
    }

    static String signature(byte[] secret, byte[] body) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret, HMAC));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the signature could not be computed", e);
        }
    }

    /** {@code {"result": "match"}} or {@code "mismatch"}; anything else is no answer. */
    static NationalAnswer answer(byte[] body) {
        try {
            JsonNode read = JSON.readTree(new String(body, StandardCharsets.UTF_8));
            return switch (read == null ? "" : read.path("result").asText()) {
                case "match" -> NationalAnswer.MATCH;
                case "mismatch" -> NationalAnswer.MISMATCH;
                default -> NationalAnswer.UNAVAILABLE;
            };
        } catch (JsonProcessingException e) {
            return NationalAnswer.UNAVAILABLE;
        }
    }
}
