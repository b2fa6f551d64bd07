package io.tongban.idp.review.workbench;

import io.tongban.idp.identity.PlainText;
import io.tongban.idp.review.Staff;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.keycloak.Config;
import org.keycloak.locale.LocaleSelectorProvider;
import org.keycloak.locale.LocaleUpdaterProvider;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RoleModel;
import org.keycloak.models.UserModel;
import org.keycloak.services.managers.AppAuthManager;
import org.keycloak.services.managers.AuthenticationManager.AuthResult;

/**
 * Who may come in: a staff member signed in to the staff's realm, who holds one of the case roles of a realm's management
 * client. The session's login is read by Keycloak's own (internal) managers, as its admin API does, since no SPI offers it.
 */
final class Entrance {

    private final KeycloakSession session;
    private final RealmModel home;

    Entrance(KeycloakSession session) {
        this.session = session;
        this.home = session.getContext().getRealm();
    }

    /**
     * Lets a visitor in and binds the session to the realm whose cases are shown.
     *
     * @throws Turned away, with the answer to give
     */
    Visit visit(String realmName) throws Turned {
        RealmModel realm = realm(realmName);
        // Made before the session is bound to the other realm, which may have an address of its own.
        Places places = new Places(session, home, realm);
        AuthResult login = new AppAuthManager().authenticateIdentityCookie(session, home);
        if (login == null) {
            throw new Turned(Turned.Why.NOT_SIGNED_IN, places);
        }
        Locale locale = locale(login.user());
        Set<Staff.Role> roles = roles(realm, login.user());
        if (roles.isEmpty()) {
            throw new Turned(Turned.Why.NO_ROLE, places, locale);
        }
        Staff staff = new Staff(login.user().getId(), login.user().getUsername(), roles);
        session.getContext().setRealm(realm);
        return new Visit(home, realm, places, login, staff, locale);
    }

    /**
     * Lets a post in: it must come from a page of ours, and carry the word that only this login's pages have. Its body is not
     * looked at before its sender is known.
     *
     * @param tokenField the field with that word
     */
    Visit post(String realmName, String tokenField) throws Turned {
        Visit visit = visit(realmName);
        String stateChecker = Form.of(session).one(tokenField);
        String origin = session.getContext().getHttpRequest().getHttpHeaders().getHeaderString("Origin");
        String expected = session.getAttribute("state_checker", String.class);
        if (!visit.places().isOurs(origin)
                || expected == null
                || stateChecker == null
                || !equal(expected, stateChecker)) {
            throw new Turned(Turned.Why.FORGED, visit.places(), visit.locale());
        }
        return visit;
    }

    private static boolean equal(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private RealmModel realm(String name) throws Turned {
        boolean staffsRealm = home.getName().equals(Config.getAdminRealm());
        RealmModel realm = staffsRealm && PlainText.isReadable(name) && !name.equals(home.getName())
                ? session.realms().getRealmByName(name)
                : null;
        if (realm == null || realm.getMasterAdminClient() == null) {
            throw new Turned(Turned.Why.NO_SUCH_PLACE, null);
        }
        return realm;
    }

    private static Set<Staff.Role> roles(RealmModel realm, UserModel user) {
        ClientModel management = realm.getMasterAdminClient();
        return Arrays.stream(Staff.Role.values())
                .filter(role -> {
                    RoleModel model = management.getRole(role.role());
                    return model != null && user.hasRole(model);
                })
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The member's language; one chosen just now is kept, as Keycloak's own pages do. */
    private Locale locale(UserModel user) {
        Locale locale = session.getContext().resolveLocale(user);
        boolean chosen =
                session.getContext().getUri().getQueryParameters().containsKey(LocaleSelectorProvider.KC_LOCALE_PARAM);
        if (chosen) {
            session.getProvider(LocaleUpdaterProvider.class).updateUsersLocale(user, locale.toLanguageTag());
        }
        return locale;
    }
}
