package io.tongban.simulators;

/** How the carrier behaves; a test switches it. */
public enum Mode {
    UP,
    /** Answers 503 and sends nothing. */
    DOWN,
    /** Sends, and answers only after the sender has lost patience. */
    HANGING,
    /** Answers 429 and sends nothing. */
    BUSY,
    /** Answers 403 and sends nothing, as to a sender whose contract ended. */
    REFUSING
}
