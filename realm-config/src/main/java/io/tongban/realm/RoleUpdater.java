package io.tongban.realm;

import com.fasterxml.jackson.databind.JsonNode;

/** Roles of the realm. */
final class RoleUpdater {

    private final ObjectUpdater objects;
    private final String roles;

    RoleUpdater(ObjectUpdater objects, String realm) {
        this.objects = objects;
        this.roles = AdminApi.path(realm, "roles");
    }

    /** Makes or changes every declared role. */
    void update(JsonNode declared) {
        for (JsonNode role : declared) {
            String name = Json.text(role, "name");
            String path = roles + AdminApi.path(name);
            JsonNode is = objects.api().find(path).orElse(null);
            if (is == null) {
                objects.create("role " + name, roles, role);
            } else {
                objects.update("role " + name, path, is, role);
            }
        }
    }
}
