package io.tongban.idp.message.gateway.http;

import io.tongban.idp.message.gateway.DeliveryException;
import io.tongban.idp.message.gateway.ShortMessage;
import io.tongban.idp.message.gateway.SmsGateway;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** Posts to any carrier that takes a body with number and text. */
record HttpSmsGateway(HttpClient client, HttpGatewayConfig config) implements SmsGateway {

    @Override
    public void send(ShortMessage message) throws DeliveryException {
        HttpResponse<String> answer = post(message);
        Answers.requireTaken(answer.statusCode());
        if (config.success().isPresent()
                && !config.success().get().matcher(answer.body()).find()) {
            throw DeliveryException.temporary("answer");
        }
    }

    private HttpResponse<String> post(ShortMessage message) throws DeliveryException {
        byte[] body = config.template().fill(message).getBytes(StandardCharsets.UTF_8);
        HttpRequest.Builder request = HttpRequest.newBuilder(config.url())
                .timeout(config.timeout())
                .header("Content-Type", config.template().contentType())
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        config.signature().ifPresent(signature -> request.header(signature.header(), signature.of(body)));
        config.authorization().ifPresent(value -> request.header("Authorization", value));
        return HttpCall.send(client, request.build());
    }
}
