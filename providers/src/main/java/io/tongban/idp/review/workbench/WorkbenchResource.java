package io.tongban.idp.review.workbench;

import static io.tongban.idp.review.workbench.Door.seeOther;

import io.tongban.idp.review.CaseFile;
import io.tongban.idp.review.CaseFiles;
import io.tongban.idp.review.Desk;
import io.tongban.idp.review.Outcome;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/** The workbench's addresses; public only because JAX-RS asks for it. */
public final class WorkbenchResource {

    private static final String TOKEN = "stateChecker";

    private final KeycloakSession session;
    private final Door door;
    private final Entrance entrance;

    WorkbenchResource(KeycloakSession session) {
        this.session = session;
        this.door = new Door(session, session.getContext().getRealm());
        this.entrance = new Entrance(session);
    }

    /** The queue; also where a login comes back to, which then goes on to the clean address. */
    @GET
    @Path("{realm}")
    public Response queue(@PathParam("realm") String realm, @QueryParam("state") String state) {
        MultivaluedMap<String, String> query = session.getContext().getUri().getQueryParameters();
        boolean cameBack = query.containsKey("code") || query.containsKey("error");
        return door.let(() -> entrance.visit(realm), cameBack ? null : Places.state(null), visit -> {
            if (cameBack) {
                return seeOther(visit.places().after(state));
            }
            QueueRequest asked = QueueRequest.of(session, query);
            return pages(visit).page(200, "queue.ftl", visit, new QueuePage(session, visit).model(asked));
        });
    }

    /** Looks something up; posted, so that no address holds it in the clear. */
    @POST
    @Path("{realm}/search")
    public Response search(@PathParam("realm") String realm) {
        return door.let(() -> entrance.post(realm, TOKEN), Places.state(null), visit -> {
            Search search = Search.typed(Form.of(session).one("search"));
            UriBuilder list = UriBuilder.fromUri(visit.places().queue());
            return seeOther((search == null ? list : list.queryParam("search", search.seal(session))).build());
        });
    }

    /** Whether this browser may come in, for the console's navigation: 204 or 403. */
    @GET
    @Path("{realm}/entry")
    public Response entry(@PathParam("realm") String realm) {
        Response.Status answer = Response.Status.NO_CONTENT;
        try {
            entrance.visit(realm);
        } catch (Turned turned) {
            answer = Response.Status.FORBIDDEN;
        }
        return Response.status(answer).header("Cache-Control", "no-store").build();
    }

    /**
     * A case.
     *
     * @param open the id of the document to show, or {@code all}
     * @param said what the act before came to
     */
    @GET
    @Path("{realm}/case/{id}")
    public Response file(
            @PathParam("realm") String realm,
            @PathParam("id") String id,
            @QueryParam("open") String open,
            @QueryParam("said") String said) {
        return door.let(() -> entrance.visit(realm), Places.state(id), visit -> {
            CaseFile file = Places.isId(id) ? new CaseFiles(session).find(id).orElse(null) : null;
            if (file == null) {
                return door.gone(visit);
            }
            Map<String, Object> model = new CasePage(session, visit, pages(visit)).model(file, open);
            model.put("said", Said.known(said));
            return pages(visit).page(200, "case.ftl", visit, model);
        });
    }

    /** Claims, releases, approves or refuses. */
    @POST
    @Path("{realm}/case/{id}/{act}")
    public Response act(@PathParam("realm") String realm, @PathParam("id") String id, @PathParam("act") String act) {
        return door.let(() -> entrance.post(realm, TOKEN), Places.state(id), visit -> {
            Form form = Form.of(session);
            CaseFile file = Places.isId(id) ? new CaseFiles(session).find(id).orElse(null) : null;
            if (file == null || !Said.isAct(act)) {
                return door.gone(visit);
            }
            List<String> reasons = new Reasons(visit.realm(), pages(visit)).given(form.all("reason"), form.one("note"));
            if (act.equals("refuse") && reasons.isEmpty()) {
                return again(visit, file, form);
            }
            Optional<Outcome> outcome =
                    new Acts(session, visit).act(id, act, desk -> on(desk, act, id, version(form), reasons));
            return seeOther(UriBuilder.fromUri(visit.places().file(id))
                    .queryParam("said", Said.word(act, outcome))
                    .build());
        });
    }

    @GET
    @Path("{realm}/document/{id}")
    public Response document(@PathParam("realm") String realm, @PathParam("id") String id) {
        return door.let(() -> entrance.visit(realm), Places.state(null), visit -> new Acts(session, visit)
                .open(id)
                .map(opened -> pages(visit).document(opened.image(), opened.contentType()))
                .orElseGet(() -> door.gone(visit)));
    }

    private static Outcome on(Desk desk, String act, String id, int version, List<String> reasons) {
        return switch (act) {
            case "claim" -> desk.claim(id);
            case "release" -> desk.release(id);
            case "approve" -> desk.approve(id, version);
            default -> desk.refuse(id, version, reasons);
        };
    }

    /** A refusal without a reason: the same page, with what was typed. */
    private Response again(Visit visit, CaseFile file, Form form) {
        Map<String, Object> model = new CasePage(session, visit, pages(visit)).model(file, null);
        model.put("said", Said.NO_REASON);
        model.put("chosen", form.all("reason"));
        model.put("note", Objects.toString(form.one("note"), ""));
        return pages(visit).page(400, "case.ftl", visit, model);
    }

    private static int version(Form form) {
        String version = form.one("version");
        return version != null && version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : -1;
    }

    private Pages pages(Visit visit) {
        return new Pages(session, visit.locale());
    }
}
