package io.tongban.testhooks;

import io.tongban.idp.identity.Masks;
import io.tongban.idp.identity.SubjectType;
import io.tongban.idp.message.Recipient;
import io.tongban.idp.review.Cases;
import io.tongban.idp.review.NewCase;
import io.tongban.idp.review.ReviewCase;
import io.tongban.idp.review.evidence.Evidence;
import io.tongban.idp.review.evidence.UploadRefusedException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Base64;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.keycloak.models.KeycloakSession;

/** The applicant's side of cases, as a feature would use it. */
public final class CaseHooks {

    private final KeycloakSession session;

    CaseHooks(KeycloakSession session) {
        this.session = session;
    }

    /**
     * What a test submits.
     *
     * @param files images in base 64 by slot
     */
    public record Submission(
            String kind,
            String accountId,
            String openKey,
            String applicant,
            String number,
            String mobile,
            Map<String, String> data,
            Map<String, String> files) {}

    /** Submits a case; its id, number and documents' ids by slot. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Map<String, Object> submit(Submission submitted) throws UploadRefusedException {
        String id = Cases.newId();
        Map<String, String> documents = new LinkedHashMap<>();
        for (Map.Entry<String, String> file : submitted.files().entrySet()) {
            documents.put(
                    file.getKey(),
                    new Evidence(session)
                            .store(
                                    id,
                                    file.getKey(),
                                    Base64.getDecoder().decode(file.getValue()),
                                    EnumSet.allOf(Evidence.Format.class),
                                    "203.0.113." + Math.floorMod(id.hashCode(), 250))
                            .id());
        }
        ReviewCase made = new Cases(session)
                .submit(new NewCase(
                        id,
                        submitted.kind(),
                        SubjectType.NATURAL,
                        submitted.accountId(),
                        submitted.openKey(),
                        submitted.applicant(),
                        Masks.document(submitted.number()),
                        submitted.number(),
                        Recipient.mobile(submitted.mobile()),
                        submitted.data()));
        return Map.of(
                "id", made.id(),
                "number", made.number(),
                "due", made.dueDay().toString(),
                "documents", documents);
    }

    @POST
    @Path("{id}/withdraw")
    @Produces(MediaType.APPLICATION_JSON)
    public Map<String, Object> withdraw(@PathParam("id") String id) {
        return Map.of("done", new Cases(session).withdraw(id));
    }

    @POST
    @Path("{id}/supplement")
    @Produces(MediaType.APPLICATION_JSON)
    public Map<String, Object> supplement(@PathParam("id") String id) {
        return Map.of("done", new Cases(session).supplement(id, "补充说明"));
    }

    /** The data changed under the open case of an account. */
    @POST
    @Path("lapse/{kind}/{account}")
    public void lapse(@PathParam("kind") String kind, @PathParam("account") String account) {
        new Cases(session).lapse(kind, account);
    }

    /** The case as the applicant finds it. */
    @POST
    @Path("find/{number}/{mobile}")
    @Produces(MediaType.APPLICATION_JSON)
    public Map<String, Object> find(@PathParam("number") String number, @PathParam("mobile") String mobile) {
        return new Cases(session)
                .byNumber(number, Recipient.mobile(mobile))
                .<Map<String, Object>>map(found -> Map.of(
                        "state", found.state().code(),
                        "reasons", List.copyOf(found.reasons())))
                .orElse(Map.of());
    }
}
