package io.tongban.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Components of the realm itself (user federation, key providers), found by provider type and name. The server never
 * gives a component's secrets back: a changed secret alone is not seen, any other change sends the declared secret too.
 */
public final class ComponentUpdater {

    private final ObjectUpdater objects;
    private final String realm;

    /**
     * @param api the server
     * @param changes where each change is noted
     * @param realm the realm's name
     */
    public ComponentUpdater(AdminApi api, Changes changes, String realm) {
        this.objects = new ObjectUpdater(api, changes);
        this.realm = realm;
    }

    /** Makes or changes every component of a list. */
    public void update(JsonNode declared) {
        String components = AdminApi.path(realm, "components");
        String realmId = Json.text(objects.api().get(AdminApi.path(realm)), "id");
        for (JsonNode component : declared) {
            String name = Json.text(component, "name");
            String type = Json.text(component, "providerType");
            String what = "component " + name;
            ObjectNode wanted = component.deepCopy();
            wanted.put("parentId", realmId);
            JsonNode found = objects.api()
                    .get(components + "?parent=" + realmId + "&type=" + AdminApi.escape(type) + "&name="
                            + AdminApi.escape(name));
            if (found.isEmpty()) {
                objects.create(what, components, wanted);
            } else {
                String id = Json.text(found.get(0), "id");
                objects.update(what, components + AdminApi.path(id), found.get(0), wanted);
            }
        }
    }
}
