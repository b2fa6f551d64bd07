package io.tongban.idp.login;

import io.tongban.idp.account.bridge.BridgeUnavailableException;
import io.tongban.idp.account.bridge.BridgedAccount;
import java.util.Optional;

/** Asks the bridges for one name, at most once and not before it is needed. */
final class OutsideSearch {

    private final OutsideAccounts accounts;
    private final String name;
    private Optional<BridgedAccount> found;
    private boolean down;

    OutsideSearch(OutsideAccounts accounts, String name) {
        this.accounts = accounts;
        this.name = name;
    }

    Optional<BridgedAccount> account() {
        if (found == null) {
            found = ask();
        }
        return found;
    }

    /** Whether a bridge did not answer, so that an empty {@link #account()} says nothing. */
    boolean down() {
        account();
        return down;
    }

    private Optional<BridgedAccount> ask() {
        try {
            return accounts.find(name);
        } catch (BridgeUnavailableException e) {
            down = true;
            return Optional.empty();
        }
    }
}
