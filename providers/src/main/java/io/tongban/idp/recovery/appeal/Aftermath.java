package io.tongban.idp.recovery.appeal;

import io.tongban.idp.account.FailureIds;
import org.keycloak.common.util.Time;
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

    void of(UserModel user, AccountFile before) {
        session.users().setNotBeforeForUser(realm, user, Time.currentTime());
        session.sessions().getUserSessionsStream(realm, user).toList().forEach(this::end);
        FailureIds ids = new FailureIds(realm.getId());
        unlock(user.getId());
        unlock(ids.ofName(before.login()));
        if (before.outside()) {
            unlock(ids.ofOutside(before.key()));
        }
    }

    private void unlock(String id) {
        session.loginFailures().removeUserLoginFailure(realm, id);
    }

    /**
     * As the console's "sign out", with a back-channel logout to every client. Keycloak has no SPI for it: {@code
     * AuthenticationManager} is internal.
     */
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
