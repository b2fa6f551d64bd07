package io.tongban.idp.account;

import org.keycloak.models.RealmModel;

/** A positive number among a realm's attributes. */
public final class RealmNumber {

    private RealmNumber() {}

    /** What the realm says, or the default where it says nothing that is a number above 0. */
    public static int of(RealmModel realm, String attribute, int otherwise) {
        String set = realm.getAttribute(attribute);
        if (set == null || !set.strip().matches("[1-9]\\d{0,5}")) {
            return otherwise;
        }
        return Integer.parseInt(set.strip());
    }
}
