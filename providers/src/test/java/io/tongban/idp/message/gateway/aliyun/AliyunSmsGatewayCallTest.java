package io.tongban.idp.message.gateway.aliyun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.tongban.idp.message.gateway.DeliveryException;
import io.tongban.idp.message.gateway.FakeCarrier;
import io.tongban.idp.message.gateway.Options;
import io.tongban.idp.message.gateway.ShortMessage;
import io.tongban.idp.message.gateway.SmsGateway;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AliyunSmsGatewayCallTest {

    private final FakeCarrier carrier;
    private final SmsGateway gateway;

    AliyunSmsGatewayCallTest() throws IOException {
        carrier = new FakeCarrier();
        AliyunSmsGatewayFactory factory = new AliyunSmsGatewayFactory();
        factory.init(Options.of(Map.of(
                "endpoint", carrier.url("/aliyun/"),
                "access-key-id", "id",
                "access-key-secret", "secret",
                "sign-name", "科技部政务服务平台",
                "template-code", "SMS_1",
                "template-password-reset", "SMS_2")));
        gateway = factory.create(null);
    }

    @AfterEach
    void stop() {
        carrier.close();
    }

    private static ShortMessage message(String template) {
        return new ShortMessage("key-1", "13000000001", "text", template, Map.of("code", "12\"34&"));
    }

    @Test
    void sendsASignedRequestWithNumberAndValuesInItsBodyOnly() throws DeliveryException {
        carrier.answers(200, "{\"Code\":\"OK\",\"Message\":\"OK\"}");
        gateway.send(message("passwordReset"));
        String query = carrier.last().uri().getRawQuery();
        String body = URLDecoder.decode(carrier.last().body(), StandardCharsets.UTF_8);
        assertThat(carrier.last().uri().getPath()).isEqualTo("/aliyun/");
        assertThat(query)
                .contains("Action=SendSms", "Version=2017-05-25", "AccessKeyId=id", "Signature=")
                .doesNotContain("13000000001", "TemplateParam");
        assertThat(body)
                .contains("PhoneNumbers=13000000001", "TemplateCode=SMS_2", "OutId=key-1")
                .contains("SignName=科技部政务服务平台", "TemplateParam={\"code\":\"12\\\"34&\"}");
    }

    @Test
    void readsAliyunsCode() {
        carrier.answers(200, "{\"Code\":\"isv.MOBILE_NUMBER_ILLEGAL\",\"Message\":\"13000000001\"}");
        failsWith("isv.MOBILE_NUMBER_ILLEGAL", true);
        carrier.answers(503, "<html>");
        failsWith("http-503", false);
    }

    @Test
    void aTextThatAliyunDoesNotHaveWaitsForItsCode() {
        assertThatExceptionOfType(DeliveryException.class)
                .isThrownBy(() -> gateway.send(message("caseRefused")))
                .withMessage("no-template-code");
    }

    private void failsWith(String code, boolean permanent) {
        assertThatExceptionOfType(DeliveryException.class)
                .isThrownBy(() -> gateway.send(message("code")))
                .withMessage(code)
                .matches(failure -> failure.permanent() == permanent);
    }
}
