package io.tongban.realm;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Client scopes with their mappers, and which of them a realm or a client has. */
final class ClientScopeUpdater {

    private final ObjectUpdater objects;
    private final MapperUpdater mappers;
    private final String scopes;

    ClientScopeUpdater(ObjectUpdater objects, String realm) {
        this.objects = objects;
        this.mappers = new MapperUpdater(objects);
        this.scopes = AdminApi.path(realm, "client-scopes");
    }

    /** Makes or changes every declared scope. */
    void update(JsonNode declared) {
        Map<String, JsonNode> existing = byName(objects.api().get(scopes));
        for (JsonNode scope : declared) {
            String name = Json.text(scope, "name");
            String what = "client scope " + name;
            JsonNode settings = Json.without(scope, Set.of(MapperUpdater.FIELD));
            JsonNode is = existing.get(name);
            if (is == null) {
                String path = scopes + AdminApi.path(objects.create(what, scopes, settings));
                mappers.update(what, path, Json.object(), scope);
            } else {
                String path = scopes + AdminApi.path(Json.text(is, "id"));
                objects.update(what, path, Json.without(is, Set.of(MapperUpdater.FIELD)), settings);
                mappers.update(what, path, is, scope);
            }
        }
    }

    /**
     * Gives a realm or a client exactly the declared scopes of two kinds. All removals come first, since a scope cannot
     * be of both kinds.
     *
     * @param paths for each field of the declaration the path of the server's list; a field not declared is left alone
     */
    void assign(String what, JsonNode declared, Map<String, String> paths) {
        Map<String, JsonNode> known = byName(objects.api().get(scopes));
        Map<String, Set<String>> toAdd = new TreeMap<>();
        paths.forEach((field, path) -> {
            if (declared.has(field)) {
                Set<String> wanted = new TreeSet<>();
                declared.get(field).forEach(name -> wanted.add(name.asText()));
                byName(objects.api().get(path)).forEach((name, scope) -> {
                    if (!wanted.remove(name)) {
                        objects.remove(
                                field + " " + name + " of " + what, path + AdminApi.path(Json.text(scope, "id")));
                    }
                });
                toAdd.put(field, wanted);
            }
        });
        toAdd.forEach((field, names) -> names.forEach(name -> {
            if (!known.containsKey(name)) {
                throw new InvalidDeclarationException(
                        what + " names the client scope " + name + ", which there is not");
            }
            objects.link(
                    field + " " + name + " of " + what,
                    paths.get(field) + AdminApi.path(Json.text(known.get(name), "id")));
        }));
    }

    private static Map<String, JsonNode> byName(JsonNode list) {
        Map<String, JsonNode> named = new TreeMap<>();
        Json.stream(list).forEach(scope -> named.put(Json.text(scope, "name"), scope));
        return named;
    }
}
