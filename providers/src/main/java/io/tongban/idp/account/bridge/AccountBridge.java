package io.tongban.idp.account.bridge;

import java.util.List;
import java.util.Optional;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.provider.Provider;

/**
 * Accounts kept outside the realm whose owners may still log in with what they know. The login asks every bridge; a
 * bridge alone knows where its accounts are and what admitting one does.
 */
public interface AccountBridge extends Provider {

    /**
     * Finds the outside account that a typed name means. Nothing is written.
     *
     * @param name trimmed and folded to half width, any letter case
     * @throws BridgeUnavailableException when the outside store does not answer
     */
    Optional<BridgedAccount> find(RealmModel realm, String name) throws BridgeUnavailableException;

    /**
     * Finds outside accounts whose owner nobody has seen here yet, by what is on file of them. Nothing is written.
     *
     * @return those that would log in under a name of their own; a few at most
     * @throws BridgeUnavailableException when the outside store does not answer
     */
    List<BridgedAccount> search(RealmModel realm, Traits traits) throws BridgeUnavailableException;

    /**
     * Ends the outside password that might still open this account of the realm, whose owner has chosen a new password: what
     * the rules tie to the account is tied to it now. Does nothing where nothing is to be tied.
     *
     * @throws BridgeUnavailableException when the outside store does not answer
     */
    void retire(RealmModel realm, UserModel account) throws BridgeUnavailableException;

    /** Does the work of one password check for nobody, so that an unknown name costs what a known one does. */
    void checkNobody(RealmModel realm, String password);
}
