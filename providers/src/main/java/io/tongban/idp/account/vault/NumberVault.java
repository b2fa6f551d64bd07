package io.tongban.idp.account.vault;

import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/**
 * Document numbers, encrypted; unique by a keyed hash per realm and kind. A kind is a document type's code, or one of the
 * units' numbers.
 */
public final class NumberVault {

    private final KeycloakSession session;

    /** The session's context must be bound to the realm. */
    public NumberVault(KeycloakSession session) {
        this.session = session;
    }

    /**
     * Puts a number down for its owner, in place of the one that the owner had in that role.
     *
     * @param ownerId the user's or organization's id
     * @param role whose number it is: {@code person}, {@code legal-representative}, {@code primary-agent}
     * @param unique whether nobody else may have it in the same role
     * @throws org.keycloak.models.ModelDuplicateException when somebody else has it already
     */
    public void put(String ownerId, String role, String kind, String number, boolean unique) {
        throw new UnsupportedOperationException("to be built " + session);
    }

    /** The number in the clear, for a check or a reviewer. */
    public Optional<String> open(String ownerId, String role) {
        throw new UnsupportedOperationException("to be built");
    }

    /** The number as pages may show it. */
    public Optional<String> masked(String ownerId, String role) {
        throw new UnsupportedOperationException("to be built");
    }

    /** Who has this number in that role, if anybody. */
    public Optional<String> owner(String role, String kind, String number) {
        throw new UnsupportedOperationException("to be built");
    }

    /** Forgets all that an owner has. */
    public void remove(String ownerId) {
        throw new UnsupportedOperationException("to be built");
    }
}
