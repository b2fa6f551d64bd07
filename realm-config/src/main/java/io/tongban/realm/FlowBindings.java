package io.tongban.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The places of a realm that use a flow: the realm's own bindings, clients that override them, identity providers. */
final class FlowBindings {

    private static final List<String> OF_REALM = List.of(
            "browserFlow",
            "registrationFlow",
            "directGrantFlow",
            "resetCredentialsFlow",
            "clientAuthenticationFlow",
            "dockerAuthenticationFlow",
            "firstBrokerLoginFlow");
    private static final List<String> OF_PROVIDER = List.of("firstBrokerLoginFlowAlias", "postBrokerLoginFlowAlias");
    private static final String OVERRIDES = "authenticationFlowBindingOverrides";

    private final AdminApi api;
    private final String realm;

    FlowBindings(AdminApi api, String realm) {
        this.api = api;
        this.realm = realm;
    }

    /** Whether anything uses a flow. */
    boolean used(JsonNode flow) {
        String alias = Json.text(flow, "alias");
        JsonNode settings = api.get(AdminApi.path(realm));
        return OF_REALM.stream().anyMatch(field -> Json.text(settings, field).equals(alias));
    }

    /** Lets everything that uses one flow use another; both are the server's own objects. */
    void move(JsonNode from, JsonNode to) {
        moveRealm(Json.text(from, "alias"), Json.text(to, "alias"));
        moveClients(Json.text(from, "id"), Json.text(to, "id"));
        moveProviders(Json.text(from, "alias"), Json.text(to, "alias"));
    }

    private void moveRealm(String from, String to) {
        JsonNode settings = api.get(AdminApi.path(realm));
        ObjectNode changed = Json.object().put("realm", realm);
        OF_REALM.stream()
                .filter(field -> Json.text(settings, field).equals(from))
                .forEach(field -> changed.put(field, to));
        if (changed.size() > 1) {
            api.put(AdminApi.path(realm), changed);
        }
    }

    private void moveClients(String from, String to) {
        for (JsonNode client : api.get(AdminApi.path(realm, "clients"))) {
            ObjectNode overrides = Json.object();
            client.path(OVERRIDES).properties().stream()
                    .filter(field -> field.getValue().asText().equals(from))
                    .forEach(field -> overrides.put(field.getKey(), to));
            if (!overrides.isEmpty()) {
                ObjectNode changed = client.deepCopy();
                changed.withObject("/" + OVERRIDES).setAll(overrides);
                api.put(AdminApi.path(realm, "clients", Json.text(client, "id")), changed);
            }
        }
    }

    private void moveProviders(String from, String to) {
        String providers = AdminApi.path(realm, "identity-provider", "instances");
        for (JsonNode provider : api.get(providers)) {
            ObjectNode changed = provider.deepCopy();
            OF_PROVIDER.stream()
                    .filter(field -> Json.text(provider, field).equals(from))
                    .forEach(field -> changed.put(field, to));
            if (!changed.equals(provider)) {
                api.put(providers + AdminApi.path(Json.text(provider, "alias")), changed);
            }
        }
    }
}
