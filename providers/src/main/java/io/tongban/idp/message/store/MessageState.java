package io.tongban.idp.message.store;

/** The life of a message. */
public enum MessageState {
    /** Waits for its next attempt. */
    WAITING,
    /** A node is at it, or was when it died. */
    SENDING,
    /** Delivered; what it said is wiped. */
    SENT,
    /** Not delivered. What it said is wiped when delivering it makes no sense any more; until then staff may try again. */
    GIVEN_UP
}
