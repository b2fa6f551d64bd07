package io.tongban.testhooks;

import io.tongban.idp.account.national.NationalAnswer;
import io.tongban.idp.account.national.NationalCheck;
import io.tongban.idp.account.national.NationalRequest;
import io.tongban.idp.account.vault.NumberVault;
import io.tongban.idp.review.evidence.Evidence;
import io.tongban.idp.review.evidence.UploadRefusedException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ModelDuplicateException;
import org.keycloak.timer.TimerProvider;

/** What features do with numbers, documents and the national check. */
public final class VaultHooks {

    private final KeycloakSession session;

    VaultHooks(KeycloakSession session) {
        this.session = session;
    }

    /** Puts a number down; 409 when somebody else has it. */
    @PUT
    @Path("number")
    public Response put(
            @QueryParam("owner") String owner,
            @QueryParam("role") String role,
            @QueryParam("kind") String kind,
            @QueryParam("number") String number) {
        try {
            new NumberVault(session).put(owner, role, kind, number, true);
            return Response.noContent().build();
        } catch (ModelDuplicateException e) {
            session.getTransactionManager().setRollbackOnly();
            // Keycloak makes 500 of an answer of this status without a type.
            return Response.status(Response.Status.CONFLICT)
                    .type(MediaType.TEXT_PLAIN)
                    .entity("taken")
                    .build();
        }
    }

    /** The number in the clear; 404 where there is none. */
    @GET
    @Path("number")
    @Produces(MediaType.TEXT_PLAIN)
    public Response open(@QueryParam("owner") String owner, @QueryParam("role") String role) {
        Optional<String> number = new NumberVault(session).open(owner, role);
        return number.map(Response::ok)
                .orElseGet(() -> Response.status(Response.Status.NOT_FOUND))
                .build();
    }

    /** Stores a document; its id, or 400 with the reason. */
    @POST
    @Path("document")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Produces(MediaType.TEXT_PLAIN)
    public Response store(@QueryParam("case") String caseId, @QueryParam("slot") String slot, byte[] upload) {
        try {
            Evidence.Document stored = new Evidence(session)
                    .store(caseId, slot, upload, EnumSet.allOf(Evidence.Format.class), "192.0.2.77");
            return Response.ok(stored.id()).build();
        } catch (UploadRefusedException e) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(e.reason().name())
                    .build();
        }
    }

    /** The clean image; 404 where there is none. */
    @GET
    @Path("document")
    @Produces("image/jpeg")
    public Response image(@QueryParam("id") String id) {
        Evidence evidence = new Evidence(session);
        return evidence.find(id)
                .map(document -> Response.ok(evidence.open(document)))
                .orElseGet(() -> Response.status(Response.Status.NOT_FOUND))
                .build();
    }

    /** Runs the scheduled erasure now. */
    @POST
    @Path("erasure")
    public void erase() {
        session.getProvider(TimerProvider.class)
                .getTasks()
                .get("tongban-evidence-erasure")
                .getRunnable()
                .run();
    }

    /** Asks the national check. */
    @POST
    @Path("national")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.TEXT_PLAIN)
    public String ask(Map<String, String> person) {
        NationalAnswer answer = session.getProvider(NationalCheck.class)
                .ask(new NationalRequest(
                        "person", person.get("name"), "resident-id", person.get("number"), "2016-01-01", null, null));
        return answer.name();
    }
}
