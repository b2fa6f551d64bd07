package io.tongban.realm;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The protocol mappers of a declared client or client scope. What such a parent declares is all it has: a mapper that is
 * not declared is removed, since it would put a claim into tokens that nobody declared.
 */
final class MapperUpdater {

    static final String FIELD = "protocolMappers";

    private final ObjectUpdater objects;

    MapperUpdater(ObjectUpdater objects) {
        this.objects = objects;
    }

    /**
     * @param what the parent, for the report
     * @param parent the parent's path
     * @param actual the parent as the server has it
     * @param declared the parent as declared; without a list of mappers the server's are left alone
     */
    void update(String what, String parent, JsonNode actual, JsonNode declared) {
        if (!declared.has(FIELD)) {
            return;
        }
        String path = parent + "/protocol-mappers/models";
        Map<String, JsonNode> existing = Json.stream(actual.get(FIELD))
                .collect(Collectors.toMap(mapper -> Json.text(mapper, "name"), Function.identity()));
        for (JsonNode mapper : declared.get(FIELD)) {
            String name = Json.text(mapper, "name");
            String label = "mapper " + name + " of " + what;
            JsonNode is = existing.remove(name);
            if (is == null) {
                objects.create(label, path, mapper);
            } else {
                objects.update(
                        label, path + AdminApi.path(Json.text(is, "id")), withoutOtherConfig(is, mapper), mapper);
            }
        }
        existing.forEach((name, mapper) ->
                objects.remove("mapper " + name + " of " + what, path + AdminApi.path(Json.text(mapper, "id"))));
    }

    /** A mapper of another type does not keep the settings of the type it had. */
    private static JsonNode withoutOtherConfig(JsonNode actual, JsonNode declared) {
        boolean same = Json.text(actual, "protocolMapper").equals(Json.text(declared, "protocolMapper"));
        return same ? actual : Json.without(actual, Set.of("config"));
    }
}
