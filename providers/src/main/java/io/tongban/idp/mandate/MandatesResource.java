package io.tongban.idp.mandate;

import io.tongban.idp.account.mandate.Mandate;
import io.tongban.idp.account.mandate.Mandates;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.keycloak.events.admin.OperationType;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.services.ErrorResponse;
import org.keycloak.services.resources.admin.AdminEventBuilder;
import org.keycloak.services.resources.admin.fgap.AdminPermissionEvaluator;

/** {@code /admin/realms/{realm}/mandates}: read by whoever may view users, revoked by whoever may manage them. */
public final class MandatesResource {

    private static final int MOST = 500;
    private static final int PAGE = 100;

    private final KeycloakSession session;
    private final AdminPermissionEvaluator auth;
    private final AdminEventBuilder event;
    private final Mandates mandates;

    MandatesResource(
            KeycloakSession session, RealmModel realm, AdminPermissionEvaluator auth, AdminEventBuilder event) {
        this.session = session;
        this.auth = auth;
        this.event = event;
        this.mandates = new Mandates(session, realm);
    }

    /**
     * The mandates of one unit or of one person, newest first; 400 unless exactly one of the two is named.
     *
     * @param first how many to leave out
     * @param max how many at most, up to 500; 100 when absent
     */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public List<MandateView> list(
            @QueryParam("organization") String organization,
            @QueryParam("user") String user,
            @QueryParam("first") Integer first,
            @QueryParam("max") Integer max) {
        auth.users().requireView();
        if (organization == null == (user == null)) {
            throw ErrorResponse.error("Name either an organization or a user", Response.Status.BAD_REQUEST);
        }
        int from = first == null ? 0 : Math.max(first, 0);
        int most = max == null ? PAGE : Math.min(Math.max(max, 1), MOST);
        List<Mandate> found =
                user == null ? mandates.ofUnit(organization, from, most) : mandates.ofPerson(user, from, most);
        return found.stream().map(MandateView::of).toList();
    }

    /** One mandate, or 404. */
    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    public MandateView one(@PathParam("id") String id) {
        auth.users().requireView();
        return mandates.find(id).map(MandateView::of).orElseThrow(NotFoundException::new);
    }

    /** Ends a mandate; the row stays. One that has ended stays as it is. */
    @DELETE
    @Path("{id}")
    public void revoke(@PathParam("id") String id) {
        auth.users().requireManage();
        mandates.find(id).orElseThrow(NotFoundException::new);
        if (mandates.revoke(id)) {
            event.operation(OperationType.DELETE)
                    .resource("MANDATE")
                    .resourcePath(session.getContext().getUri())
                    .success();
        }
    }
}
