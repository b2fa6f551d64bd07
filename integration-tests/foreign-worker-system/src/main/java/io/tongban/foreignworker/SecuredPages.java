package io.tongban.foreignworker;

import io.quarkus.oidc.OidcConfigurationMetadata;
import io.quarkus.oidc.OidcSession;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The pages that lead to the platform's login where nobody is logged in. */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class SecuredPages {

    private final OidcSession session;
    private final OidcConfigurationMetadata provider;
    private final String client;

    SecuredPages(
            OidcSession session,
            OidcConfigurationMetadata provider,
            @ConfigProperty(name = "quarkus.oidc.client-id") String client) {
        this.session = session;
        this.provider = provider;
        this.client = client;
    }

    /**
     * The address of 马上登录, with {@code prompt=create} of 现在注册 (Initiating User Registration via OpenID Connect 1.0), and
     * of the way back from the platform: whoever gets here is logged in.
     */
    @GET
    @Path("login")
    public Response login() {
        return Response.seeOther(URI.create("/identity")).build();
    }

    @GET
    @Path("identity")
    public TemplateInstance identity(@Context SecurityIdentity identity, @Context ContainerRequestContext request) {
        return OpenPages.in(request, Pages.identity(Visitors.of(identity)));
    }

    /** Ends the session here and at the platform (OpenID Connect RP-Initiated Logout 1.0), and leads home again. */
    @POST
    @Path("logout")
    public Uni<Response> logout(@Context UriInfo here) {
        URI end = UriBuilder.fromUri(provider.getEndSessionUri())
                .queryParam("client_id", client)
                .queryParam("id_token_hint", session.getIdToken().getRawToken())
                .queryParam("post_logout_redirect_uri", here.getBaseUri())
                .build();
        return session.logout().map(done -> Response.seeOther(end).build());
    }
}
