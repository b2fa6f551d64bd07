package io.tongban.idp.legacy;

import io.tongban.idp.account.mandate.Mandates;
import io.tongban.idp.account.mandate.NewMandate;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/** What a person whom rule 3 or 4 parted from its unit may go on doing for it (decision 6). */
final class LegacyMandate {

    /** The realm attribute that turns it off with {@code false}. */
    private static final String SETTING = "tongban.legacyMandate";

    /** 外国人来华工作许可, which is what the accounts of the foreign-worker system were for. */
    private static final String ITEM = "000106004000";

    private LegacyMandate() {}

    /** Gives the mandate in the session's transaction, if the rule and the realm's setting say so. */
    static void grant(KeycloakSession session, RealmModel realm, int rule, String unitId, String userId) {
        boolean parted = rule == 3 || rule == 4;
        if (parted && realm.getAttribute(SETTING, Boolean.TRUE)) {
            new Mandates(session, realm).grant(NewMandate.legacy(unitId, userId, ITEM));
        }
    }
}
