package io.tongban.idp.review.workbench;

import io.tongban.idp.review.Staff;
import java.util.Locale;
import org.keycloak.models.RealmModel;
import org.keycloak.services.managers.AuthenticationManager.AuthResult;

/**
 * A staff member who may be here.
 *
 * @param home the staff's realm
 * @param realm the realm whose cases are shown
 * @param places the addresses here
 * @param login who it is, by the browser's session
 */
record Visit(RealmModel home, RealmModel realm, Places places, AuthResult login, Staff staff, Locale locale) {

    @Override
    public String toString() {
        return "Visit[" + realm.getName() + "]";
    }
}
