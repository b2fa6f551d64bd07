package io.tongban.idp.login;

import io.tongban.idp.identity.SubjectType;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.keycloak.models.UserModel;

/** What comes of one attempt to log in. */
sealed interface LoginOutcome {

    /**
     * The owner is in.
     *
     * @param rule the mapping rule by which this very login made or linked the account; empty for any other login
     */
    record Success(UserModel user, SubjectType subjectType, OptionalInt rule) implements LoginOutcome {}

    /**
     * No password was compared.
     *
     * @param until when the lock ends; {@link Instant#MIN} when only another attempt at the same name is under way
     */
    record Locked(Instant until, Optional<UserModel> user) implements LoginOutcome {}

    /** The password is right, the tab is not. Not counted. */
    record WrongTab(SubjectType right, Optional<UserModel> user) implements LoginOutcome {}

    /** The outside password is right, but the mapping rules name another login (decision 4). */
    record UseOther(String loginName, SubjectType subjectType, Optional<UserModel> user) implements LoginOutcome {}

    /** The password was right once: a one-time one whose time is over. Not counted. */
    record PasswordOver(UserModel user) implements LoginOutcome {}

    /** The password is right, but only staff can say where this account logs in. */
    record ByStaff(Optional<UserModel> user) implements LoginOutcome {}

    /** The password is right, the registration waits for its review (decision 13). Not counted. */
    record Pending(UserModel waiting) implements LoginOutcome {}

    /** Nothing more is told to the user. */
    record Refused(Reason reason, Optional<UserModel> user, boolean bridgeDown) implements LoginOutcome {}

    /** Why, for the event log alone. */
    enum Reason {
        UNKNOWN,
        WRONG_PASSWORD,
        DISABLED
    }
}
