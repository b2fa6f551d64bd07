package io.tongban.realm;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Brings one object of the server to what is declared of it, by a writing call only where they differ. */
final class ObjectUpdater {

    private final AdminApi api;
    private final Changes changes;

    ObjectUpdater(AdminApi api, Changes changes) {
        this.api = api;
        this.changes = changes;
    }

    AdminApi api() {
        return api;
    }

    /** Sends the whole object with the declared fields written over it. */
    void update(String what, String path, JsonNode actual, JsonNode declared) {
        List<String> differences = Json.differences(actual, declared);
        if (!differences.isEmpty()) {
            api.put(path, Json.merge(actual, declared));
            changes.add("changed " + what + ": " + String.join(", ", differences));
        }
    }

    /** Makes an object; its id. */
    String create(String what, String path, JsonNode declared) {
        String id = api.post(path, declared);
        changes.add("created " + what);
        return id;
    }

    /** Removes an object. */
    void remove(String what, String path) {
        api.delete(path);
        changes.add("removed " + what);
    }

    /** Links two objects by a call without a body. */
    void link(String what, String path) {
        api.put(path, Json.object());
        changes.add("linked " + what);
    }
}
