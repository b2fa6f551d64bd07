package io.tongban.idp.review.workbench;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.keycloak.models.KeycloakSession;

/** A posted form. A field that came twice where one is asked counts as missing. */
record Form(MultivaluedMap<String, String> fields) {

    static Form of(KeycloakSession session) {
        return new Form(session.getContext().getHttpRequest().getDecodedFormParameters());
    }

    String one(String name) {
        List<String> values = fields.get(name);
        return values == null || values.size() != 1 ? null : values.get(0);
    }

    List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    @Override
    public String toString() {
        return "Form" + fields.keySet();
    }
}
