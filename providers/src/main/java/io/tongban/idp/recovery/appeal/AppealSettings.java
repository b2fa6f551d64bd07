package io.tongban.idp.recovery.appeal;

import java.time.Duration;
import org.jboss.logging.Logger;
import org.keycloak.models.RealmModel;

/** What a realm's attributes say of appeals. A value that cannot be read counts as not set, and is logged. */
record AppealSettings(RealmModel realm) {

    /** Hours that an approved appeal's password opens the account; 24 when not set. */
    static final String PASSWORD_HOURS = "tongban.oneTimePasswordHours";

    /** Appeals that one phone may submit within 24 hours; 3 when not set. */
    static final String PER_PHONE = "tongban.appealsPerPhone";

    /** Appeals that one network address may submit within 24 hours; 20 when not set: an office shares one. */
    static final String PER_ADDRESS = "tongban.appealsPerAddress";

    private static final Logger LOG = Logger.getLogger(AppealSettings.class);
    private static final int MOST = 999;

    Duration passwordLifetime() {
        return Duration.ofHours(number(PASSWORD_HOURS, 24));
    }

    int perPhone() {
        return number(PER_PHONE, 3);
    }

    int perAddress() {
        return number(PER_ADDRESS, 20);
    }

    private int number(String attribute, int otherwise) {
        String text = realm.getAttribute(attribute);
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        if (text.matches("[0-9]{1,3}") && Integer.parseInt(text) >= 1) {
            return Integer.parseInt(text);
        }
        LOG.warnf("%s of realm %s is no number from 1 to %d", attribute, realm.getName(), MOST);
        return otherwise;
    }
}
