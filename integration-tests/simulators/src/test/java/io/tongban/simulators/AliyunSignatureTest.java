package io.tongban.simulators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A request signed by Aliyun's own library. */
class AliyunSignatureTest {

    private static final Map<String, String> SIGNED = Map.ofEntries(
            Map.entry("SignatureVersion", "1.0"),
            Map.entry("Action", "SendSms"),
            Map.entry("Format", "JSON"),
            Map.entry("SignatureNonce", "683977b74dbd947b24ee2bfd8050e408"),
            Map.entry("Version", "2017-05-25"),
            Map.entry("AccessKeyId", "ak"),
            Map.entry("Signature", "mPrjNz0X81E/x9PFJHyvrPBWjZ0="),
            Map.entry("SignatureMethod", "HMAC-SHA1"),
            Map.entry("Timestamp", "2026-11-25T03:53:15Z"),
            Map.entry("PhoneNumbers", "13000000001"),
            Map.entry("TemplateParam", "{\"code\":\"12 34&\"}"),
            Map.entry("SignName", "科技部"));

    @Test
    void knowsTheSendersSignatureAndNoOther() {
        assertThat(new AliyunSignature("sk").matches(SIGNED)).isTrue();
        assertThat(new AliyunSignature("other").matches(SIGNED)).isFalse();
        Map<String, String> changed = new TreeMap<>(SIGNED);
        changed.put("PhoneNumbers", "13000000002");
        assertThat(new AliyunSignature("sk").matches(changed)).isFalse();
    }
}
