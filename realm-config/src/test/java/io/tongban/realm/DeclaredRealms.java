package io.tongban.realm;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** The realm files of production, filled with values that name themselves. */
final class DeclaredRealms {

    static final Path FOLDER = Path.of("server", "realm");

    static final Map<String, String> ENVIRONMENT = Map.of(
            "FOREIGN_WORKER_SYSTEM_URL", "https://foreign-worker.example.org",
            "FOREIGN_WORKER_SYSTEM_CLIENT_SECRET", "secret-of-the-test");

    private DeclaredRealms() {}

    static SortedMap<String, Map<String, JsonNode>> all() {
        return RealmFiles.read(FOLDER, ENVIRONMENT, List.of());
    }

    /** One file of realm fuwu. */
    static JsonNode fuwu(String kind) {
        return all().get("fuwu").get(kind);
    }

    /** Every value of a field, wherever it is in any file of any realm. */
    static List<String> values(String kind, String field) {
        List<String> found = new ArrayList<>();
        all().values().forEach(files -> {
            JsonNode file = files.get(kind);
            if (file != null) {
                file.findValues(field).forEach(value -> found.add(value.asText()));
            }
        });
        return found;
    }
}
