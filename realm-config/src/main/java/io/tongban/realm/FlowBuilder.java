package io.tongban.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.UUID;

/** Builds a flow beside the one in use, under names with a suffix, and takes the suffix away later. */
final class FlowBuilder {

    /** Ends the name of a flow that is being built. */
    static final String ASIDE = " - being built";

    private static final String BASIC = "basic-flow";

    private final AdminApi api;
    private final String authentication;

    FlowBuilder(AdminApi api, String authentication) {
        this.api = api;
        this.authentication = authentication;
    }

    /** Makes a new flow of a declared tree. Nothing uses it yet. */
    void build(JsonNode tree) {
        String alias = Json.text(tree, "alias") + ASIDE;
        ObjectNode flow = Json.object()
                .put("alias", alias)
                .put("description", Json.text(tree, "description"))
                .put("providerId", BASIC)
                .put("topLevel", true)
                .put("builtIn", false);
        api.post(authentication + "/flows", flow);
        buildExecutions(alias, tree.get("executions"));
    }

    private void buildExecutions(String parent, JsonNode executions) {
        String path = authentication + "/flows" + AdminApi.path(parent) + "/executions";
        int priority = 0;
        for (JsonNode execution : executions) {
            priority += 10;
            ObjectNode state = Json.object()
                    .put("requirement", Json.text(execution, "requirement"))
                    .put("priority", priority);
            if (execution.has("flow")) {
                String alias = Json.text(execution, "flow") + ASIDE;
                ObjectNode flow = Json.object()
                        .put("alias", alias)
                        .put("description", Json.text(execution, "description"))
                        .put("type", BASIC)
                        .put("priority", priority);
                String flowId = api.post(path + "/flow", flow);
                api.put(path, state.put("id", executionOf(path, flowId)).put("flowId", flowId));
                buildExecutions(alias, execution.get("executions"));
            } else {
                String provider = Json.text(execution, "authenticator");
                ObjectNode step = Json.object().put("provider", provider).put("priority", priority);
                String id = api.post(path + "/execution", step);
                api.put(path, state.put("id", id));
                configure(id, parent, provider, execution.get("config"));
            }
        }
    }

    private String executionOf(String path, String flowId) {
        return Json.stream(api.get(path))
                .filter(execution -> Json.text(execution, "flowId").equals(flowId))
                .map(execution -> Json.text(execution, "id"))
                .findFirst()
                .orElseThrow(() -> new AdminApiException("the subflow just made is not in " + path));
    }

    private void configure(String execution, String parent, String provider, JsonNode config) {
        if (!config.isEmpty()) {
            // Never renamed: the server hides secrets, so a setting read back could not be sent again.
            String flow = parent.substring(0, parent.length() - ASIDE.length());
            String name = flow + " - " + provider + " - " + UUID.randomUUID();
            ObjectNode body = Json.object().put("alias", name);
            body.set("config", config);
            api.post(authentication + "/executions" + AdminApi.path(execution) + "/config", body);
        }
    }

    /** Gives a built flow and its subflows their proper names; the flow's own name comes last. */
    void finish(JsonNode flow) {
        String path = authentication + "/flows" + AdminApi.path(Json.text(flow, "alias")) + "/executions";
        for (JsonNode execution : api.get(path)) {
            if (execution.path("authenticationFlow").asBoolean()) {
                rename(Json.text(execution, "flowId"));
            }
        }
        rename(Json.text(flow, "id"));
    }

    private void rename(String id) {
        String path = authentication + "/flows" + AdminApi.path(id);
        JsonNode flow = api.get(path);
        String alias = Json.text(flow, "alias");
        if (alias.endsWith(ASIDE)) {
            String name = alias.substring(0, alias.length() - ASIDE.length());
            api.put(path, Json.without(flow, Set.of("authenticationExecutions")).put("alias", name));
        }
    }
}
