package io.tongban.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Required actions: those the server knows are switched, those it only could know are registered first. */
final class RequiredActionUpdater {

    private final ObjectUpdater objects;
    private final String authentication;

    RequiredActionUpdater(ObjectUpdater objects, String realm) {
        this.objects = objects;
        this.authentication = AdminApi.path(realm, "authentication");
    }

    /** Registers and changes every declared action. */
    void update(JsonNode declared) {
        for (JsonNode action : declared) {
            String alias = Json.text(action, "alias");
            String what = "required action " + alias;
            String path = authentication + "/required-actions" + AdminApi.path(alias);
            JsonNode is = objects.api().find(path).orElse(null);
            if (is == null) {
                objects.create(what, authentication + "/register-required-action", registration(action));
                is = objects.api().get(path);
            }
            objects.update(what, path, is, action);
        }
    }

    private static ObjectNode registration(JsonNode action) {
        String alias = Json.text(action, "alias");
        String name = Json.text(action, "name");
        return Json.object().put("providerId", alias).put("name", name.isEmpty() ? alias : name);
    }
}
