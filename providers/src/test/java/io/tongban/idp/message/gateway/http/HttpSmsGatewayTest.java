package io.tongban.idp.message.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.tongban.idp.message.gateway.DeliveryException;
import io.tongban.idp.message.gateway.FakeCarrier;
import io.tongban.idp.message.gateway.Options;
import io.tongban.idp.message.gateway.ShortMessage;
import io.tongban.idp.message.gateway.SmsGateway;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HttpSmsGatewayTest {

    private static final ShortMessage MESSAGE =
            new ShortMessage("key-1", "13000000001", "验证码“123456”", "code", Map.of());

    private final FakeCarrier carrier;

    HttpSmsGatewayTest() throws IOException {
        carrier = new FakeCarrier();
    }

    @AfterEach
    void stop() {
        carrier.close();
    }

    private SmsGateway gateway(Map<String, String> more) {
        Map<String, String> options = new HashMap<>(Map.of("url", carrier.url("/send")));
        options.putAll(more);
        HttpSmsGatewayFactory factory = new HttpSmsGatewayFactory();
        factory.init(Options.of(options));
        return factory.create(null);
    }

    @Test
    void postsTheBodyUnderItsSignature() throws DeliveryException {
        gateway(Map.of("secret", "geheim", "signature-header", "X-Sign", "authorization", "Key k"))
                .send(MESSAGE);
        assertThat(carrier.last().body())
                .isEqualTo("{\"to\":\"13000000001\",\"text\":\"验证码“123456”\",\"idempotencyKey\":\"key-1\"}");
        // As openssl dgst -sha256 -hmac geheim says of these bytes.
        assertThat(carrier.last().headers().getFirst("X-Sign"))
                .isEqualTo("1d532fb999a6b2b6402ba6360b7e63473a0f90d78cc7c3d53e5a67c2747ed0ce");
        assertThat(carrier.last().headers().getFirst("Authorization")).isEqualTo("Key k");
        assertThat(carrier.last().headers().getFirst("Content-Type")).startsWith("application/json");
    }

    @Test
    void postsAForm() throws DeliveryException {
        gateway(Map.of("format", "form", "body", "phone={to}&content={text}&sn={key}"))
                .send(MESSAGE);
        assertThat(carrier.last().body())
                .startsWith("phone=13000000001&content=%E9%AA%8C")
                .endsWith("&sn=key-1");
    }

    @Test
    void theAnswerMustSaySo() throws DeliveryException {
        SmsGateway gateway = gateway(Map.of("success", "\"code\"\\s*:\\s*0\\b"));
        carrier.answers(200, "{\"code\": 0}");
        gateway.send(MESSAGE);
        carrier.answers(200, "{\"code\": 11, \"message\": \"13000000001 busy\"}");
        failsWith(gateway, "answer", false);
    }

    @Test
    void statusTimeOutAndSilenceAreToldApart() {
        carrier.answers(400, "13000000001");
        failsWith(gateway(Map.of()), "http-400", true);
        carrier.answers(500, "");
        failsWith(gateway(Map.of()), "http-500", false);
        carrier.after(2000);
        failsWith(gateway(Map.of("timeout", "200")), "time-out", false);
        carrier.close();
        failsWith(gateway(Map.of()), "no-connection", false);
    }

    @Test
    void withoutAnAddressThereIsNoGateway() {
        HttpSmsGatewayFactory factory = new HttpSmsGatewayFactory();
        factory.init(Options.of(Map.of()));
        failsWith(factory.create(null), "no-gateway", false);
    }

    private static void failsWith(SmsGateway gateway, String code, boolean permanent) {
        assertThatExceptionOfType(DeliveryException.class)
                .isThrownBy(() -> gateway.send(MESSAGE))
                .withMessage(code)
                .withNoCause()
                .matches(failure -> failure.permanent() == permanent);
    }
}
