package io.tongban.idp.recovery.appeal;

import java.util.List;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/** Accounts outside the realm that never logged in here, by the account bridges. */
final class OldAccounts {

    OldAccounts(KeycloakSession session, RealmModel realm) {}

    List<AccountFile> ofUnit(String creditCode, String unitName) {
        return List.of();
    }

    List<AccountFile> ofContact(String contactName, String mobile) {
        return List.of();
    }

    Optional<AccountFile> named(String login) {
        return Optional.empty();
    }

    boolean unreachable() {
        return false;
    }
}
