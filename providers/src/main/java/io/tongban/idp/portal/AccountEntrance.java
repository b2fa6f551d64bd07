package io.tongban.idp.portal;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.resource.AccountResourceProvider;

/**
 * What {@code /realms/{realm}/account} answers where the account console is closed: Keycloak's own pages and mails lead
 * there, and people know the address. The portal is the place for it.
 */
public final class AccountEntrance implements AccountResourceProvider {

    private final KeycloakSession session;

    AccountEntrance(KeycloakSession session) {
        this.session = session;
    }

    @Override
    public Object getResource() {
        return this;
    }

    @GET
    public Response home() {
        return Response.seeOther(
                        UriBuilder.fromUri(session.getContext().getUri().getBaseUri())
                                .path("realms")
                                .path(session.getContext().getRealm().getName())
                                .path(PortalResourceProviderFactory.ID)
                                .build())
                .build();
    }

    /** Any page that the console has. */
    @GET
    @Path("{page:.+}")
    public Response page() {
        return home();
    }

    @Override
    public void close() {
        // Holds nothing open.
    }
}
