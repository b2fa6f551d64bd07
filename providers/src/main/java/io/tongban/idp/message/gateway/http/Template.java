package io.tongban.idp.message.gateway.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.tongban.idp.message.gateway.ShortMessage;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The form of a carrier's request, with <code>{to}</code>, <code>{text}</code> and <code>{key}</code> in its values. It is
 * taken apart before it is filled, so that no value can change its form.
 */
sealed interface Template {

    /** @throws IllegalArgumentException when the text is none of that format */
    static Template of(String format, String text) {
        return switch (format) {
            case "json" -> Json.of(text);
            case "form" -> new Form(text);
            default -> throw new IllegalArgumentException("format is json or form, not " + format);
        };
    }

    String contentType();

    String fill(ShortMessage message);

    private static String insert(String text, ShortMessage message) {
        Map<String, String> values = Map.of("to", message.to(), "text", message.text(), "key", message.key());
        return Pattern.compile("\\{(to|text|key)}")
                .matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(values.get(place.group(1))));
    }

    /** A JSON document; the texts in it are filled. */
    record Json(JsonNode root) implements Template {

        private static final ObjectMapper MAPPER = new ObjectMapper();

        static Json of(String text) {
            try {
                return new Json(MAPPER.readTree(text));
            } catch (JsonProcessingException e) {
                throw new IllegalArgumentException("the body is no JSON", e);
            }
        }

        @Override
        public String contentType() {
            return "application/json; charset=utf-8";
        }

        @Override
        public String fill(ShortMessage message) {
            return filled(root, message).toString();
        }

        private static JsonNode filled(JsonNode node, ShortMessage message) {
            if (node.isTextual()) {
                return TextNode.valueOf(insert(node.textValue(), message));
            }
            if (node.isObject()) {
                ObjectNode copy = MAPPER.createObjectNode();
                node.properties().forEach(field -> copy.set(field.getKey(), filled(field.getValue(), message)));
                return copy;
            }
            if (node.isArray()) {
                ArrayNode copy = MAPPER.createArrayNode();
                node.forEach(element -> copy.add(filled(element, message)));
                return copy;
            }
            return node;
        }
    }

    /** Fields of a form, written {@code name=value&name=value} and not escaped. */
    record Form(String fields) implements Template {

        @Override
        public String contentType() {
            return "application/x-www-form-urlencoded; charset=utf-8";
        }

        @Override
        public String fill(ShortMessage message) {
            return Stream.of(fields.split("&"))
                    .map(field -> field.split("=", 2))
                    .map(pair -> escape(pair[0]) + "=" + escape(pair.length == 1 ? "" : insert(pair[1], message)))
                    .collect(Collectors.joining("&"));
        }

        private static String escape(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }
    }
}
