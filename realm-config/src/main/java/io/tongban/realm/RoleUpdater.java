package io.tongban.realm;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/** Roles of the realm, and roles of a client where the declaration names one under {@code client}. */
final class RoleUpdater {

    private static final String CLIENT = "client";

    private final ObjectUpdater objects;
    private final String realm;

    RoleUpdater(ObjectUpdater objects, String realm) {
        this.objects = objects;
        this.realm = realm;
    }

    /** Makes or changes every declared role. */
    void update(JsonNode declared) {
        for (JsonNode role : declared) {
            String name = Json.text(role, "name");
            String client = Json.text(role, CLIENT);
            String roles = client.isEmpty() ? AdminApi.path(realm, "roles") : rolesOf(client);
            String what = "role " + (client.isEmpty() ? "" : client + "/") + name;
            JsonNode settings = Json.without(role, Set.of(CLIENT));
            String path = roles + AdminApi.path(name);
            JsonNode is = objects.api().find(path).orElse(null);
            if (is == null) {
                objects.create(what, roles, settings);
            } else {
                objects.update(what, path, is, settings);
            }
        }
    }

    /**
     * A realm's management client is made with that realm.
     *
     * @throws InvalidDeclarationException when there is no such client
     */
    private String rolesOf(String clientId) {
        String clients = AdminApi.path(realm, "clients");
        JsonNode found = objects.api().get(clients + "?clientId=" + AdminApi.escape(clientId));
        if (found.isEmpty()) {
            throw new InvalidDeclarationException(
                    "a role is declared for " + clientId + ", which " + realm + " has not");
        }
        return clients + AdminApi.path(Json.text(found.get(0), "id"), "roles");
    }
}
