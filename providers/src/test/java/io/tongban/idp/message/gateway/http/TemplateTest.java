package io.tongban.idp.message.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tongban.idp.message.gateway.ShortMessage;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TemplateTest {

    private static ShortMessage message(String text) {
        return new ShortMessage("key-1", "13000000001", text, "code", Map.of());
    }

    @Property
    void noTextChangesTheFormOfAJsonRequest(@ForAll String text) throws JsonProcessingException {
        Template template = Template.of(
                "json", "{\"messages\":[{\"phone\":\"86{to}\",\"body\":\"{text}\"}],\"ref\":\"{key}\",\"n\":1}");
        JsonNode filled = new ObjectMapper().readTree(template.fill(message(text)));
        assertThat(filled.path("messages").path(0).path("body").textValue()).isEqualTo(text);
        assertThat(filled.path("messages").path(0).path("phone").textValue()).isEqualTo("8613000000001");
        assertThat(filled.path("ref").textValue()).isEqualTo("key-1");
        assertThat(filled.path("n").intValue()).isEqualTo(1);
        assertThat(filled).hasSize(3);
    }

    @Test
    void noTextChangesTheFormOfAForm() {
        String text = "验证码 1&to=13000000009=%26+{to}";
        String filled =
                Template.of("form", "to={to}&text={text}&type=sms&id={key}").fill(message(text));
        String[] fields = filled.split("&");
        assertThat(fields).hasSize(4).startsWith("to=13000000001").endsWith("type=sms", "id=key-1");
        assertThat(URLDecoder.decode(fields[1].substring("text=".length()), StandardCharsets.UTF_8))
                .isEqualTo(text);
    }

    @Test
    void anotherFormatOrBrokenJsonIsRefusedAtTheStart() {
        assertThatThrownBy(() -> Template.of("xml", "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Template.of("json", "{\"a\":")).isInstanceOf(IllegalArgumentException.class);
    }
}
