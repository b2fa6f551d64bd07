package io.tongban.idp.recovery.appeal;

import io.tongban.idp.account.RealmNumber;
import java.time.Duration;
import org.keycloak.models.RealmModel;

/** What a realm's attributes say of appeals. A value that cannot be read counts as not set. */
record AppealSettings(RealmModel realm) {

    /** Hours that an approved appeal's password opens the account; 24 when not set. */
    static final String PASSWORD_HOURS = "tongban.oneTimePasswordHours";

    /** Appeals that one phone may submit within 24 hours; 3 when not set. */
    static final String PER_PHONE = "tongban.appealsPerPhone";

    /** Appeals that one network address may submit within 24 hours; 20 when not set: an office shares one. */
    static final String PER_ADDRESS = "tongban.appealsPerAddress";

    Duration passwordLifetime() {
        return Duration.ofHours(RealmNumber.of(realm, PASSWORD_HOURS, 24));
    }

    int perPhone() {
        return RealmNumber.of(realm, PER_PHONE, 3);
    }

    int perAddress() {
        return RealmNumber.of(realm, PER_ADDRESS, 20);
    }
}
