package io.tongban.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * An authentication flow as a tree: {@code alias}, {@code description} and {@code executions}, each of which is an
 * {@code authenticator} with its {@code requirement} and {@code config}, or a {@code flow} with executions of its own.
 * Both the declared flow and the server's are brought into this one form, so that equal flows are equal trees.
 */
final class FlowTree {

    private final AdminApi api;
    private final String authentication;

    FlowTree(AdminApi api, String authentication) {
        this.api = api;
        this.authentication = authentication;
    }

    /** The declared flow with every absent field filled in. */
    static ObjectNode declared(JsonNode flow) {
        ObjectNode tree = Json.object();
        tree.put("alias", Json.text(flow, "alias")).put("description", Json.text(flow, "description"));
        tree.set("executions", declaredExecutions(flow));
        return tree;
    }

    private static ArrayNode declaredExecutions(JsonNode flow) {
        ArrayNode executions = Json.MAPPER.createArrayNode();
        for (JsonNode execution : flow.path("executions")) {
            ObjectNode node = executions.addObject().put("requirement", Json.text(execution, "requirement"));
            if (execution.has("flow")) {
                node.put("flow", Json.text(execution, "flow")).put("description", Json.text(execution, "description"));
                node.set("executions", declaredExecutions(execution));
            } else {
                node.put("authenticator", Json.text(execution, "authenticator"));
                node.set("config", execution.has("config") ? texts(execution.get("config")) : Json.object());
            }
        }
        return executions;
    }

    private static ObjectNode texts(JsonNode config) {
        ObjectNode texts = Json.object();
        config.properties()
                .forEach(field -> texts.put(field.getKey(), field.getValue().asText()));
        return texts;
    }

    /** The server's flow; without executions when one of them belongs to a provider that is gone. */
    ObjectNode actual(JsonNode flow) {
        ObjectNode tree = Json.object();
        tree.put("alias", Json.text(flow, "alias")).put("description", Json.text(flow, "description"));
        JsonNode flat = api.find(authentication + "/flows" + AdminApi.path(Json.text(flow, "alias")) + "/executions")
                .orElse(Json.MAPPER.createArrayNode());
        tree.set("executions", new Unflattening(flat).level(0));
        return tree;
    }

    /** The server lists executions depth first, each with its level. */
    private final class Unflattening {

        private final JsonNode flat;
        private int next;

        Unflattening(JsonNode flat) {
            this.flat = flat;
        }

        ArrayNode level(int level) {
            ArrayNode executions = Json.MAPPER.createArrayNode();
            while (next < flat.size() && flat.get(next).path("level").asInt() == level) {
                JsonNode execution = flat.get(next++);
                ObjectNode node = executions.addObject().put("requirement", Json.text(execution, "requirement"));
                if (execution.path("authenticationFlow").asBoolean()) {
                    node.put("flow", Json.text(execution, "displayName"))
                            .put("description", Json.text(execution, "description"));
                    node.set("executions", level(level + 1));
                } else {
                    node.put("authenticator", Json.text(execution, "providerId"));
                    node.set("config", config(execution));
                }
            }
            return executions;
        }

        private JsonNode config(JsonNode execution) {
            String id = Json.text(execution, "authenticationConfig");
            if (id.isEmpty()) {
                return Json.object();
            }
            JsonNode config = api.get(authentication + "/config" + AdminApi.path(id));
            return config.has("config") ? config.get("config") : Json.object();
        }
    }
}
