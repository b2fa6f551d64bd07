package io.tongban.idp.review.workbench;

import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.services.resources.RealmsResource;

/** The workbench's addresses in one realm. */
final class Places {

    private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");
    private static final Pattern CASE = Pattern.compile("case/" + ID.pattern());

    private final URI server;
    private final URI queue;

    Places(KeycloakSession session, RealmModel home, RealmModel realm) {
        this.server = session.getContext().getUri().getBaseUri();
        this.queue = UriBuilder.fromUri(server)
                .path(RealmsResource.class)
                .path(home.getName())
                .path(WorkbenchResourceProviderFactory.ID)
                .path(realm.getName())
                .build();
    }

    /** Whether a part of an address can be the id of a case or a document; nothing else is looked up. */
    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    URI queue() {
        return queue;
    }

    URI file(String caseId) {
        return URI.create(queue + "/case/" + caseId);
    }

    URI document(String documentId) {
        return URI.create(queue + "/document/" + documentId);
    }

    /** Where to go on after signing in: the queue, or a case; nothing else is believed. */
    URI after(String state) {
        return Optional.ofNullable(state)
                .filter(place -> CASE.matcher(place).matches())
                .map(place -> URI.create(queue + "/" + place))
                .orElse(queue);
    }

    /** The word that leads to a case, or to the queue, after signing in. */
    static String state(String caseId) {
        String place = "case/" + caseId;
        return CASE.matcher(place).matches() ? place : "queue";
    }

    /** Whether a browser that names this origin has one of our pages open. */
    boolean isOurs(String origin) {
        return (server.getScheme() + "://" + server.getRawAuthority()).equalsIgnoreCase(origin);
    }
}
