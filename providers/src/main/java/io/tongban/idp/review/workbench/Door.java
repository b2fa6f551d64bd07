package io.tongban.idp.review.workbench;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/** Answers a request: by what is asked for, to those who may come in, and by why not, to the others. */
record Door(KeycloakSession session, RealmModel home) {

    /** How a visitor comes in. */
    interface Way {
        Visit visit() throws Turned;
    }

    /** What is answered to a visitor who is in. */
    interface Answer {
        Response to(Visit visit);
    }

    /**
     * @param back where a login leads back to; null when this comes from a login, which then is not begun again
     */
    Response let(Way way, String back, Answer answer) {
        try {
            return answer.to(way.visit());
        } catch (Turned turned) {
            return answer(turned, back);
        }
    }

    private Response answer(Turned turned, String back) {
        return switch (turned.why()) {
            case NO_SUCH_PLACE -> Response.status(Response.Status.NOT_FOUND).build();
            case NOT_SIGNED_IN ->
                back == null
                        ? said(403, turned, "tongbanWorkbenchNotSignedIn")
                        : new SignIn(session, home).begin(turned.places(), back);
            case NO_ROLE -> said(403, turned, "tongbanWorkbenchNoRole");
            case FORGED -> said(403, turned, "tongbanWorkbenchForged");
        };
    }

    /** The one answer for what is not there and for what is another's. */
    Response gone(Visit visit) {
        return new Pages(session, visit.locale())
                .page(404, "message.ftl", visit, Map.of("text", "tongbanWorkbenchGone"));
    }

    static Response seeOther(URI address) {
        return Response.seeOther(address).header("Cache-Control", "no-store").build();
    }

    private Response said(int status, Turned turned, String text) {
        Map<String, Object> model =
                Map.of("text", text, "queue", turned.places().queue().toString());
        return new Pages(session, turned.locale()).bare(status, "message.ftl", model);
    }
}
