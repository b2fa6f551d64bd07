package io.tongban.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * Authentication flows. A changed flow is built aside, then everything that used the old one is moved over, then the old
 * one goes: at no moment is a login without a whole flow. A run that was cut off on this way is taken up by the next one.
 * A flow holds exactly what is declared; a step that is not declared goes.
 */
final class FlowUpdater {

    private final AdminApi api;
    private final Changes changes;
    private final FlowTree trees;
    private final FlowBuilder builder;
    private final FlowBindings bindings;
    private final String flows;

    FlowUpdater(AdminApi api, Changes changes, String realm) {
        String authentication = AdminApi.path(realm, "authentication");
        this.api = api;
        this.changes = changes;
        this.trees = new FlowTree(api, authentication);
        this.builder = new FlowBuilder(api, authentication);
        this.bindings = new FlowBindings(api, realm);
        this.flows = authentication + "/flows";
    }

    /** Makes or replaces every declared flow. */
    void update(JsonNode declared) {
        for (JsonNode flow : declared) {
            ObjectNode tree = FlowTree.declared(flow);
            String alias = Json.text(tree, "alias");
            takeUpOrDrop(alias);
            Optional<JsonNode> existing = find(alias);
            if (existing.isEmpty()) {
                builder.build(tree);
                builder.finish(built(alias));
                changes.add("created flow " + alias);
            } else if (!Json.same(trees.actual(existing.get()), tree)) {
                builder.build(tree);
                replace(existing, built(alias));
                changes.add("replaced flow " + alias);
            }
        }
    }

    /** What an earlier run left half done: finished where logins use it already, else thrown away. */
    private void takeUpOrDrop(String alias) {
        find(alias + FlowBuilder.ASIDE).ifPresent(aside -> {
            if (bindings.used(aside)) {
                replace(find(alias), aside);
                changes.add("took up flow " + alias);
            } else {
                delete(aside);
            }
        });
    }

    private void replace(Optional<JsonNode> old, JsonNode aside) {
        old.ifPresent(flow -> {
            if (flow.path("builtIn").asBoolean()) {
                throw new InvalidDeclarationException("the flow " + Json.text(flow, "alias")
                        + " is Keycloak's own and cannot be changed; declare one under another name");
            }
            bindings.move(flow, aside);
            delete(flow);
        });
        builder.finish(aside);
    }

    private void delete(JsonNode flow) {
        api.delete(flows + AdminApi.path(Json.text(flow, "id")));
    }

    private JsonNode built(String alias) {
        return find(alias + FlowBuilder.ASIDE)
                .orElseThrow(() -> new AdminApiException("the flow just built is not there: " + alias));
    }

    private Optional<JsonNode> find(String alias) {
        return Json.stream(api.get(flows))
                .filter(flow -> Json.text(flow, "alias").equals(alias))
                .findFirst();
    }
}
