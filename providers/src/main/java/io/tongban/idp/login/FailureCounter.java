package io.tongban.idp.login;

import java.time.Instant;
import java.util.Optional;

/** Counts wrong passwords, by the id of an account, of a name that nobody has, or of an outside account. */
interface FailureCounter {

    /**
     * The lock on an id, if there is one now.
     *
     * @return when it ends; {@link Instant#MIN} when it is held only while another attempt at it is being counted
     */
    Optional<Instant> lockOf(String id);

    /** How many failures in a row stand against an id. */
    int failures(String id);

    /** Counts one failure. */
    void failed(String id);

    /** Forgets the failures of an id whose password proved right. */
    void clear(String id);
}
