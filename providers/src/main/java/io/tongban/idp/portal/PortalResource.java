package io.tongban.idp.portal;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.Optional;
import org.keycloak.OAuth2Constants;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.ClientModel;
import org.keycloak.models.Constants;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/** The platform's own pages; public only because JAX-RS asks for it. */
public final class PortalResource {

    private final KeycloakSession session;

    PortalResource(KeycloakSession session) {
        this.session = session;
    }

    @GET
    public Response home(@QueryParam(Constants.CLIENT_ID) String clientId) {
        return page("", clientId);
    }

    /**
     * A page by its name.
     *
     * @param clientId the application to lead back to; one that is not known is left out
     */
    @GET
    @Path("{page}")
    public Response page(@PathParam("page") String name, @QueryParam(Constants.CLIENT_ID) String clientId) {
        ComingPage page = ComingPage.at(name).orElseThrow(NotFoundException::new);
        Optional<ClientModel> application = application(clientId);
        RealmModel realm = session.getContext().getRealm();
        session.getContext()
                .setClient(
                        application.orElseGet(() -> realm.getClientByClientId(Constants.ACCOUNT_MANAGEMENT_CLIENT_ID)));
        LoginFormsProvider form = session.getProvider(LoginFormsProvider.class)
                .setAttribute("messageHeader", "tongbanComingTitle")
                .setInfo(page.message());
        if (application.isEmpty()) {
            // The account console, to which the link would lead, is closed.
            form.setAttribute("skipLink", true);
        }
        return form.createInfoPage();
    }

    /** Registers for the platform itself; an application sends its users to the registration by {@code prompt=create}. */
    @GET
    @Path("registration")
    public Response registration() {
        URI realm = UriBuilder.fromUri(session.getContext().getUri().getBaseUri())
                .path("realms")
                .path(session.getContext().getRealm().getName())
                .build();
        URI registration = UriBuilder.fromUri(realm)
                .path("protocol/openid-connect/registrations")
                .queryParam(OAuth2Constants.CLIENT_ID, Constants.ACCOUNT_MANAGEMENT_CLIENT_ID)
                .queryParam(OAuth2Constants.RESPONSE_TYPE, OAuth2Constants.CODE)
                .queryParam(OAuth2Constants.SCOPE, OAuth2Constants.SCOPE_OPENID)
                .queryParam(
                        OAuth2Constants.REDIRECT_URI,
                        UriBuilder.fromUri(realm)
                                .path(PortalResourceProviderFactory.ID)
                                .build())
                .build();
        return Response.seeOther(registration).build();
    }

    private Optional<ClientModel> application(String clientId) {
        return Optional.ofNullable(clientId)
                .map(session.getContext().getRealm()::getClientByClientId)
                .filter(ClientModel::isEnabled)
                .filter(client -> !client.getClientId().equals(Constants.ACCOUNT_MANAGEMENT_CLIENT_ID));
    }
}
