package io.tongban.testhooks;

import io.tongban.idp.account.vault.NumberVault;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.keycloak.common.util.Time;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.services.managers.AuthenticationSessionManager;
import org.keycloak.services.resource.RealmResourceProvider;
import org.keycloak.sessions.RootAuthenticationSessionModel;

/** What a test needs to see of a server and no person may. */
public final class TestHooksResource implements RealmResourceProvider {

    static final String CAPTCHA_NOTE = "tongban.captcha";

    private final KeycloakSession session;

    TestHooksResource(KeycloakSession session) {
        this.session = session;
    }

    @Override
    public Object getResource() {
        return this;
    }

    /** The picture code as the login session of this browser and tab keeps it; 404 where none is asked. */
    @GET
    @Path("captcha")
    @Produces(MediaType.TEXT_PLAIN)
    public Response captcha(@QueryParam("tab_id") String tabId) {
        RealmModel realm = session.getContext().getRealm();
        RootAuthenticationSessionModel root =
                new AuthenticationSessionManager(session).getCurrentRootAuthenticationSession(realm);
        if (root == null || root.getAuthenticationSessions().get(tabId) == null) {
            return Response.status(Response.Status.NOT_FOUND).build();
        }
        String note = root.getAuthenticationSessions().get(tabId).getAuthNote(CAPTCHA_NOTE);
        return note == null
                ? Response.status(Response.Status.NOT_FOUND).build()
                : Response.ok(note).build();
    }

    /** Moves the server's clock that many seconds ahead of the machine's. */
    @POST
    @Path("clock")
    public void clock(@QueryParam("offset") int seconds) {
        Time.setOffset(seconds);
    }

    /** Puts a document number on file, as a registration would. */
    @POST
    @Path("number")
    public void number(
            @QueryParam("owner") String owner,
            @QueryParam("role") String role,
            @QueryParam("kind") String kind,
            @QueryParam("number") String number) {
        new NumberVault(session).put(owner, role, kind, number, false);
    }

    /** Submits cases of the kind that only tests have. */
    @Path("cases")
    public CaseHooks cases() {
        return new CaseHooks(session);
    }

    /** Numbers, documents and the national check. */
    @Path("vault")
    public VaultHooks vault() {
        return new VaultHooks(session);
    }

    @Override
    public void close() {
        // nothing is held
    }
}
