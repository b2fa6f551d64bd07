package io.tongban.idp.recovery.reset;

import io.tongban.idp.account.bridge.BridgedAccount;
import org.keycloak.models.UserModel;

/** Who gets in when a reset is proved. */
sealed interface Owner {

    /** @param user the realm's own */
    record Local(UserModel user) implements Owner {}

    /** @param account one that never logged in here */
    record Outside(BridgedAccount account) implements Owner {}
}
