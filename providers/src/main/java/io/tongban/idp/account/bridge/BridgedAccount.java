package io.tongban.idp.account.bridge;

import org.keycloak.models.UserModel;

/**
 * One account outside the realm. Nothing is written before its password proved right; then {@link #admit(String)} makes the
 * user, and a right password for an account that only staff can place puts it on their list.
 */
public interface BridgedAccount {

    /** A stable id for counting wrong passwords against this account; not the name, not personal. */
    String lockKey();

    /** Whether the outside store lets this account in. */
    boolean enabled();

    /** Compares in constant time; does the same work whatever scheme the stored hash has. */
    boolean passwordMatches(String password);

    /** Where this account's owner is to log in, by the mapping rules as they stand now (catalogue A3). */
    Destination destination();

    /**
     * Lets the owner in after the password proved right: makes or links the realm's own user, once however many ask at
     * the same time.
     *
     * @return the realm's own user and the rule that named it
     * @throws IllegalStateException when {@link #destination()} is not {@link Destination.SignIn}, or is not any more
     */
    Admission admit(String password);

    /** What the outside store has on file of the owner. */
    OnFile onFile();

    /**
     * Lets the owner in who proved who they are by other means than the password: as {@link #admit}, but the user gets no
     * password, which the caller is to set at once. The outside password opens nothing any more.
     *
     * @throws IllegalStateException as {@link #admit}
     */
    UserModel admitProven();
}
