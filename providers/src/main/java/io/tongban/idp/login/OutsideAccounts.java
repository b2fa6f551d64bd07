package io.tongban.idp.login;

import io.tongban.idp.account.bridge.BridgeUnavailableException;
import io.tongban.idp.account.bridge.BridgedAccount;
import java.util.Optional;

/** The accounts behind all bridges of the realm. */
interface OutsideAccounts {

    /**
     * The outside account that a typed name means.
     *
     * @throws BridgeUnavailableException when a bridge that might know it does not answer
     */
    Optional<BridgedAccount> find(String name) throws BridgeUnavailableException;

    /** Costs what checking an outside account's password costs. */
    void checkNobody(String password);
}
