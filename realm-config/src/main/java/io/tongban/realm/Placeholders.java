package io.tongban.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills {@code ${NAME}} and {@code ${NAME:default}} from the environment. Names are upper case: Keycloak's own message
 * keys ({@code ${client_account}}) stay as they are. An empty variable counts as none. Text is put in after parsing, so
 * that no value can change the shape of a file.
 */
final class Placeholders {

    private static final Pattern PLACE = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]*)(?::([^}]*))?}");

    private final Map<String, String> environment;
    private final SortedSet<String> missing = new TreeSet<>();

    Placeholders(Map<String, String> environment) {
        this.environment = environment;
    }

    /** The value with every placeholder filled; one that has no value is noted as missing. */
    JsonNode fill(JsonNode node) {
        if (node.isTextual()) {
            return TextNode.valueOf(fill(node.asText()));
        }
        if (node.isArray()) {
            ArrayNode filled = Json.MAPPER.createArrayNode();
            node.forEach(item -> filled.add(fill(item)));
            return filled;
        }
        if (node.isObject()) {
            ObjectNode filled = Json.object();
            node.properties().forEach(field -> filled.set(field.getKey(), fill(field.getValue())));
            return filled;
        }
        return node;
    }

    private String fill(String text) {
        return PLACE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(value(found.group(1), found.group(2))));
    }

    private String value(String name, String otherwise) {
        String value = environment.get(name);
        if (value != null && !value.isBlank()) {
            return value;
        }
        if (otherwise == null) {
            missing.add(name);
            return "";
        }
        return otherwise;
    }

    /** Every name that had neither a value nor a default, in order. */
    SortedSet<String> missing() {
        return new TreeSet<>(missing);
    }
}
