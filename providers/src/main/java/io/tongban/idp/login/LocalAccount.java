package io.tongban.idp.login;

import io.tongban.idp.identity.SubjectType;
import java.util.Optional;
import org.keycloak.models.UserModel;

/** An account of the realm's own, as far as the login looks at it. */
interface LocalAccount {

    /** The id under which wrong passwords are counted. */
    String id();

    String loginName();

    boolean enabled();

    /** Whether its registration still waits for review; then it is not enabled either. */
    boolean pending();

    /** Empty for an account that is no subject. */
    Optional<SubjectType> subjectType();

    /** Whether no legacy password opens it: it came from or was linked to a legacy account already, or was closed to them. */
    boolean linked();

    /** Costs one hash whether or not the account has a password. */
    boolean passwordMatches(String password);

    /** Whether its password is a one-time one whose time is over; asked only after the password proved right. */
    boolean passwordOver();

    UserModel user();
}
