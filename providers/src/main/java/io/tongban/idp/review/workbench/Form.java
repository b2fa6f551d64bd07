package io.tongban.idp.review.workbench;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.keycloak.http.HttpRequest;
import org.keycloak.models.KeycloakSession;

/** A posted form. A field that came twice where one is asked counts as missing. */
record Form(MultivaluedMap<String, String> fields) {

    /** The form, with no field where the body is of another type than our pages send. */
    static Form of(KeycloakSession session) {
        HttpRequest request = session.getContext().getHttpRequest();
        // Keycloak asks no @Consumes of a provider's resources, reads forms with files too, and fails at a file.
        String type = request.getHttpHeaders().getHeaderString(HttpHeaders.CONTENT_TYPE);
        boolean form =
                type != null && type.split(";", 2)[0].strip().equalsIgnoreCase(MediaType.APPLICATION_FORM_URLENCODED);
        return new Form(form ? request.getDecodedFormParameters() : new MultivaluedHashMap<>());
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
