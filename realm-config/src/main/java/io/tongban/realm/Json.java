package io.tongban.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Compares what is declared with what the server has. Only what is declared counts: the server's further fields are its
 * own. Lists of plain values are sets; lists of objects keep their order, which is what a page shows.
 */
final class Json {

    static final ObjectMapper MAPPER = new ObjectMapper();

    /** What the server shows in place of a secret that it does not give away. */
    private static final String MASK = "**********";

    private Json() {}

    /** The paths under which the actual value does not hold what is declared; empty when it holds all of it. */
    static List<String> differences(JsonNode actual, JsonNode declared) {
        List<String> paths = new ArrayList<>();
        compare("", actual, declared, paths);
        return paths;
    }

    /** Whether two values say the same; a secret that the server hides counts as the same. */
    static boolean same(JsonNode one, JsonNode other) {
        return differences(one, other).isEmpty() && differences(other, one).isEmpty();
    }

    private static void compare(String path, JsonNode actual, JsonNode declared, List<String> paths) {
        if (declared.isObject() && actual != null && actual.isObject()) {
            declared.properties()
                    .forEach(field -> compare(
                            path.isEmpty() ? field.getKey() : path + "." + field.getKey(),
                            actual.get(field.getKey()),
                            field.getValue(),
                            paths));
        } else if (declared.isArray() && !sameList(actual, declared)) {
            paths.add(path);
        } else if (declared.isObject() && !declared.isEmpty()) {
            paths.add(path);
        } else if (declared.isValueNode() && !sameValue(actual, declared)) {
            paths.add(path);
        }
    }

    private static boolean sameList(JsonNode actual, JsonNode declared) {
        int size = actual == null ? 0 : actual.size();
        if (size != declared.size()) {
            return false;
        }
        if (stream(declared).allMatch(JsonNode::isValueNode)) {
            return texts(actual).equals(texts(declared));
        }
        for (int i = 0; i < size; i++) {
            if (!differences(actual.get(i), declared.get(i)).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        stream(list).forEach(value -> texts.add(value.asText()));
        Collections.sort(texts);
        return texts;
    }

    private static boolean sameValue(JsonNode actual, JsonNode declared) {
        String is = actual == null || actual.isNull() ? "" : actual.asText();
        String wanted = declared.isNull() ? "" : declared.asText();
        return is.equals(wanted) || is.equals(MASK) || wanted.equals(MASK);
    }

    /** The actual value with the declared one written over it, to be sent where the server replaces the whole. */
    static JsonNode merge(JsonNode actual, JsonNode declared) {
        if (!declared.isObject() || actual == null || !actual.isObject()) {
            return declared.deepCopy();
        }
        ObjectNode merged = actual.deepCopy();
        declared.properties()
                .forEach(field -> merged.set(field.getKey(), merge(actual.get(field.getKey()), field.getValue())));
        return merged;
    }

    /** A copy without some fields. */
    static ObjectNode without(JsonNode object, Set<String> fields) {
        ObjectNode copy = object.deepCopy();
        copy.remove(fields);
        return copy;
    }

    /** The members of a list; none when there is no list. */
    static Stream<JsonNode> stream(JsonNode list) {
        return list == null ? Stream.empty() : StreamSupport.stream(list.spliterator(), false);
    }

    /** A field of text, or the empty text. */
    static String text(JsonNode object, String field) {
        JsonNode value = object == null ? null : object.get(field);
        return value == null || value.isNull() ? "" : value.asText();
    }

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }
}
