package io.tongban.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Brings the realms of a running server to what the realm files declare. A realm that is not there is made; what agrees
 * already is not touched, so a second run makes no writing call. What is not declared stays, except inside a declared
 * flow, client or client scope (its steps, mappers and assigned scopes), a declared user profile, and the realm's own
 * lists of default scopes.
 */
public final class RealmUpdater {

    private static final Map<String, String> DEFAULT_SCOPES = Map.of(
            "defaultDefaultClientScopes", "default-default-client-scopes",
            "defaultOptionalClientScopes", "default-optional-client-scopes");

    private final AdminApi api;
    private final Changes changes = new Changes();
    private final ObjectUpdater objects;

    public RealmUpdater(AdminApi api) {
        this.api = api;
        this.objects = new ObjectUpdater(api, changes);
    }

    /**
     * Applies all realms under a folder.
     *
     * @param folder one folder for each realm
     * @param environment fills the placeholders
     * @return what was changed
     * @throws InvalidDeclarationException before anything is written, when a placeholder has no value or a file is bad
     * @throws AdminApiException when the server refuses; a later run goes on where this one ended
     */
    public Changes apply(Path folder, Map<String, String> environment) {
        RealmFiles.read(folder, environment, List.of()).forEach(this::applyRealm);
        return changes;
    }

    private void applyRealm(String realm, Map<String, JsonNode> files) {
        create(realm);
        ClientScopeUpdater scopes = new ClientScopeUpdater(objects, realm);
        with(files, RealmFiles.USER_PROFILE, profile -> updateProfile(realm, profile));
        with(files, RealmFiles.ROLES, new RoleUpdater(objects, realm)::update);
        with(files, RealmFiles.FLOWS, new FlowUpdater(api, changes, realm)::update);
        with(files, RealmFiles.REQUIRED_ACTIONS, new RequiredActionUpdater(objects, realm)::update);
        with(files, RealmFiles.CLIENT_SCOPES, scopes::update);
        with(files, RealmFiles.REALM, settings -> {
            updateSettings(realm, settings);
            assignDefaults(realm, settings, scopes);
        });
        with(files, RealmFiles.CLIENTS, new ClientUpdater(objects, realm)::update);
        with(files, RealmFiles.COMPONENTS, new ComponentUpdater(api, changes, realm)::update);
    }

    private static void with(Map<String, JsonNode> files, String kind, Consumer<JsonNode> updater) {
        JsonNode declared = files.get(kind);
        if (declared != null) {
            updater.accept(declared);
        }
    }

    /** A new realm stays closed until its settings are applied, which come after its flows. */
    private void create(String realm) {
        if (api.find(AdminApi.path(realm)).isEmpty()) {
            ObjectNode closed = Json.object().put("realm", realm).put("enabled", false);
            objects.create("realm " + realm, "", closed);
            api.renewToken();
        }
    }

    private void updateProfile(String realm, JsonNode declared) {
        String path = AdminApi.path(realm, "users", "profile");
        List<String> differences = Json.differences(api.get(path), declared);
        if (!differences.isEmpty()) {
            api.put(path, declared);
            changes.add("changed user profile of " + realm + ": " + String.join(", ", differences));
        }
    }

    /** Only the declared settings are sent: the server leaves the others as they are, secrets among them. */
    private void updateSettings(String realm, JsonNode declared) {
        String path = AdminApi.path(realm);
        JsonNode actual = api.get(path);
        ObjectNode settings = Json.without(declared, DEFAULT_SCOPES.keySet());
        List<String> differences = Json.differences(actual, settings);
        if (differences.isEmpty()) {
            return;
        }
        ObjectNode merged = Json.object().put("realm", realm);
        settings.properties()
                .forEach(field -> merged.set(field.getKey(), Json.merge(actual.get(field.getKey()), field.getValue())));
        api.put(path, merged);
        changes.add("changed realm " + realm + ": " + String.join(", ", differences));
    }

    private void assignDefaults(String realm, JsonNode declared, ClientScopeUpdater scopes) {
        Map<String, String> paths = new TreeMap<>();
        DEFAULT_SCOPES.forEach((field, list) -> paths.put(field, AdminApi.path(realm, list)));
        scopes.assign("realm " + realm, declared, paths);
    }
}
