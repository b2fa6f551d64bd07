package io.tongban.idp.message.gateway.aliyun;

import com.fasterxml.jackson.databind.JsonNode;
import io.tongban.idp.message.gateway.DeliveryException;
import io.tongban.idp.message.gateway.ShortMessage;
import io.tongban.idp.message.gateway.SmsGateway;
import io.tongban.idp.message.gateway.http.HttpCall;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.Set;
import org.keycloak.util.JsonSerialization;

/**
 * Aliyun's short message service. It has no idempotency of its own: the key goes along as {@code OutId}, by which a doubled
 * message can be found.
 */
record AliyunSmsGateway(HttpClient client, AliyunConfig config) implements SmsGateway {

    private static final String TAKEN = "OK";

    /** Answers of Aliyun that another attempt may change; all others are faults of the request or the contract. */
    private static final Set<String> TEMPORARY = Set.of(
            "isp.SYSTEM_ERROR",
            "isv.OUT_OF_SERVICE",
            "isv.AMOUNT_NOT_ENOUGH",
            "isv.BUSINESS_LIMIT_CONTROL",
            "isv.DAY_LIMIT_CONTROL",
            "ServiceUnavailable",
            "InternalError");

    @Override
    public void send(ShortMessage message) throws DeliveryException {
        String template = config.templateCode(message.template())
                .orElseThrow(() -> DeliveryException.temporary("no-template-code"));
        HttpResponse<String> answer = HttpCall.send(client, AliyunRequest.of(config, template, message));
        requireTaken(answer.statusCode(), code(answer));
    }

    static void requireTaken(int status, String code) throws DeliveryException {
        if (status == 200 && TAKEN.equals(code)) {
            return;
        }
        String shown = code.isEmpty() ? "http-" + status : code;
        boolean temporary = status >= 500 || status == 429 || code.isEmpty() || isTemporary(code);
        throw temporary ? DeliveryException.temporary(shown) : DeliveryException.permanent(shown);
    }

    private static boolean isTemporary(String code) {
        return TEMPORARY.contains(code) || code.startsWith("Throttling");
    }

    /** The code of the answer; empty where that cannot be read. */
    private static String code(HttpResponse<String> answer) {
        try {
            JsonNode body = JsonSerialization.mapper.readTree(answer.body());
            return body == null ? "" : body.path("Code").asText("");
        } catch (IOException e) {
            return "";
        }
    }
}
