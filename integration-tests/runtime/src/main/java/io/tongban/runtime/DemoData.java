package io.tongban.runtime;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.tongban.realm.AdminApi;
import io.tongban.realm.Changes;
import io.tongban.realm.ComponentUpdater;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The demo's units, accounts and legacy table, put into a realm that the realm files have made. What is there already
 * stays as it is, so that a visitor's changed password survives a restart; none of it is part of production
 * (decision 31).
 */
public final class DemoData {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String UNIT = "unit";

    private final AdminApi api;
    private final String realm;
    private final Path folder;

    /**
     * @param api the server, as somebody who may manage the realm
     * @param realm the realm's name
     * @param folder holds {@code organizations.json}, {@code users.json} and {@code components.json}
     */
    public DemoData(AdminApi api, String realm, Path folder) {
        this.api = api;
        this.realm = realm;
        this.folder = folder;
    }

    /**
     * Makes what is missing. The accounts come before the legacy table is attached, so that their names are the
     * realm's own.
     *
     * @param jdbcUrl where the legacy table is, as the server reaches it
     * @param username who reads it
     * @param password that user's password
     */
    public void apply(String jdbcUrl, String username, String password) {
        Map<String, String> units = new LinkedHashMap<>();
        for (JsonNode unit : read("organizations.json")) {
            units.put(unit.get("alias").asText(), unit(unit));
        }
        for (JsonNode user : read("users.json")) {
            user((ObjectNode) user, units);
        }
        JsonNode components = read("components.json");
        for (JsonNode component : components) {
            ObjectNode config = (ObjectNode) component.get("config");
            config.putArray("jdbcUrl").add(jdbcUrl);
            config.putArray("username").add(username);
            config.putArray("password").add(password);
        }
        new ComponentUpdater(api, new Changes(), realm).update(components);
    }

    private String unit(JsonNode unit) {
        String path = AdminApi.path(realm, "organizations");
        String name = unit.get("name").asText();
        JsonNode found = api.get(path + "?exact=true&search=" + AdminApi.escape(name));
        return found.isEmpty() ? api.post(path, unit) : found.get(0).get("id").asText();
    }

    private void user(ObjectNode declared, Map<String, String> units) {
        String path = AdminApi.path(realm, "users");
        String name = declared.get("username").asText();
        if (!api.get(path + "?exact=true&username=" + AdminApi.escape(name)).isEmpty()) {
            return;
        }
        JsonNode alias = declared.remove(UNIT);
        String id = api.post(path, declared);
        if (alias != null) {
            api.post(AdminApi.path(realm, "organizations", units.get(alias.asText()), "members"), TextNode.valueOf(id));
        }
    }

    private JsonNode read(String file) {
        try {
            return MAPPER.readTree(folder.resolve(file).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException("the demo's " + file + " cannot be read", e);
        }
    }
}
