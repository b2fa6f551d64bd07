package io.tongban.idp.message.code;

import java.time.Instant;

/** What became of a request for a code. */
public sealed interface CodeAnswer {

    /**
     * A code is on its way; the running one, if there was one.
     *
     * @param again when it may be asked for again
     * @param delayed whether messages are late just now
     */
    record Sent(Instant again, boolean delayed) implements CodeAnswer {}

    /**
     * A limit holds.
     *
     * @param again when it ends
     */
    record Wait(Instant again) implements CodeAnswer {}
}
