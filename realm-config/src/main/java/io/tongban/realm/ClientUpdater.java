package io.tongban.realm;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;

/** Clients with their mappers and client scopes. */
final class ClientUpdater {

    private static final String DEFAULT = "defaultClientScopes";
    private static final String OPTIONAL = "optionalClientScopes";
    private static final Set<String> APART = Set.of(DEFAULT, OPTIONAL, MapperUpdater.FIELD);

    private final ObjectUpdater objects;
    private final MapperUpdater mappers;
    private final ClientScopeUpdater scopes;
    private final String clients;

    ClientUpdater(ObjectUpdater objects, String realm) {
        this.objects = objects;
        this.mappers = new MapperUpdater(objects);
        this.scopes = new ClientScopeUpdater(objects, realm);
        this.clients = AdminApi.path(realm, "clients");
    }

    /** Makes or changes every declared client. */
    void update(JsonNode declared) {
        for (JsonNode client : declared) {
            String clientId = Json.text(client, "clientId");
            String what = "client " + clientId;
            JsonNode settings = Json.without(client, APART);
            JsonNode found = objects.api().get(clients + "?clientId=" + AdminApi.escape(clientId));
            JsonNode is = found.isEmpty() ? null : found.get(0);
            String id = is == null ? objects.create(what, clients, settings) : Json.text(is, "id");
            String path = clients + AdminApi.path(id);
            if (is != null) {
                objects.update(what, path, Json.without(is, APART), settings);
            }
            mappers.update(what, path, is == null ? Json.object() : is, client);
            scopes.assign(
                    what,
                    client,
                    Map.of(DEFAULT, path + "/default-client-scopes", OPTIONAL, path + "/optional-client-scopes"));
        }
    }
}
