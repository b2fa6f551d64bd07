package io.tongban.idp.recovery.appeal;

import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.services.managers.AuthenticationManager;

/** What follows a password that its owner did not change in a login: nobody stays logged in, and nobody is locked out. */
final class Aftermath {

    private final KeycloakSession session;
    private final RealmModel realm;

    Aftermath(KeycloakSession session, RealmModel realm) {
        this.session = session;
        this.realm = realm;
    }

    void of(UserModel user) {
        session.sessions().getUserSessionsStream(realm, user).toList().forEach(this::end);
        session.loginFailures().removeUserLoginFailure(realm, user.getId());
    }

    /** With a back-channel logout to every client. */
    private void end(UserSessionModel userSession) {
        AuthenticationManager.backchannelLogout(
                session,
                realm,
                userSession,
                session.getContext().getUri(),
                session.getContext().getConnection(),
                session.getContext().getRequestHeaders(),
                true);
    }
}
