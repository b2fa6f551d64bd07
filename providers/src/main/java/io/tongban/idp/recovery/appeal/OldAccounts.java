package io.tongban.idp.recovery.appeal;

import io.tongban.idp.account.bridge.AccountBridges;
import io.tongban.idp.account.bridge.BridgeUnavailableException;
import io.tongban.idp.account.bridge.BridgedAccount;
import io.tongban.idp.account.bridge.Destination.SignIn;
import io.tongban.idp.account.bridge.OnFile;
import io.tongban.idp.account.bridge.Traits;
import io.tongban.idp.identity.SubjectType;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/** Accounts outside the realm that never logged in here, by the account bridges. */
final class OldAccounts {

    private static final Logger LOG = Logger.getLogger(OldAccounts.class);

    private final AccountBridges bridges;
    private boolean unreachable;

    OldAccounts(KeycloakSession session, RealmModel realm) {
        this.bridges = new AccountBridges(session, realm);
    }

    List<AccountFile> ofUnit(String creditCode, String unitName) {
        return search(new Traits.OfUnit(creditCode, unitName), SubjectType.LEGAL, OnFile::unitName);
    }

    List<AccountFile> ofContact(String contactName, String mobile) {
        return search(new Traits.OfContact(contactName, mobile), SubjectType.NATURAL, onFile -> contactName);
    }

    /** By the name under which it would log in here. */
    Optional<BridgedAccount> named(String login) {
        try {
            return bridges.find(login)
                    .filter(account -> account.destination() instanceof SignIn signIn
                            && signIn.loginName().equalsIgnoreCase(login));
        } catch (BridgeUnavailableException e) {
            unreachable = true;
            return Optional.empty();
        }
    }

    Optional<AccountFile> file(String login, String name) {
        return named(login).map(account -> file(account, onFile -> name == null ? onFile.unitName() : name));
    }

    boolean unreachable() {
        return unreachable;
    }

    private List<AccountFile> search(Traits traits, SubjectType type, Function<OnFile, String> name) {
        try {
            return bridges.search(traits).stream()
                    .filter(account -> account.destination() instanceof SignIn signIn && signIn.subjectType() == type)
                    .map(account -> file(account, name))
                    .toList();
        } catch (BridgeUnavailableException e) {
            LOG.warnf("Old accounts could not be searched for an appeal: %s", e.getMessage());
            unreachable = true;
            return List.of();
        }
    }

    private static AccountFile file(BridgedAccount account, Function<OnFile, String> name) {
        OnFile onFile = account.onFile();
        String login = ((SignIn) account.destination()).loginName();
        return new AccountFile(
                account.lockKey(),
                true,
                login,
                name.apply(onFile),
                null,
                blankAsNull(onFile.creditCode()),
                onFile.mobile(),
                onFile.email(),
                account.enabled(),
                false,
                AccountFile.Papers.NONE);
    }

    private static String blankAsNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
