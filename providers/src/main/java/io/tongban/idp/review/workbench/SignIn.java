package io.tongban.idp.review.workbench;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.keycloak.OAuth2Constants;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.protocol.oidc.OIDCLoginProtocol;
import org.keycloak.protocol.oidc.OIDCLoginProtocolService;
import org.keycloak.protocol.oidc.utils.PkceUtils;

/**
 * Sends a visitor to the staff's login and back. Keycloak shows its login for a client only, so there is one; what counts
 * afterwards is the session the login made. The code it brings along is never used, and cannot be by anybody: the verifier it
 * is bound to is thrown away.
 */
record SignIn(KeycloakSession session, RealmModel home) {

    static final String CLIENT = "tongban-workbench";

    Response begin(Places places, String state) {
        String verifier = PkceUtils.generateCodeVerifier();
        URI login = OIDCLoginProtocolService.authUrl(
                        session.getContext().getUri().getBaseUriBuilder())
                .queryParam(OAuth2Constants.CLIENT_ID, CLIENT)
                .queryParam(OAuth2Constants.RESPONSE_TYPE, OAuth2Constants.CODE)
                .queryParam(OAuth2Constants.SCOPE, OAuth2Constants.SCOPE_OPENID)
                .queryParam(OAuth2Constants.REDIRECT_URI, places.queue())
                .queryParam(OAuth2Constants.STATE, state)
                .queryParam(OIDCLoginProtocol.CODE_CHALLENGE_PARAM, PkceUtils.encodeCodeChallenge(verifier, "S256"))
                .queryParam(OIDCLoginProtocol.CODE_CHALLENGE_METHOD_PARAM, "S256")
                .build(home.getName());
        return Response.seeOther(login).header("Cache-Control", "no-store").build();
    }
}
