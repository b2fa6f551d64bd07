package io.tongban.idp.review;

/** What a staff member's act on a case came to. */
public enum Outcome {
    DONE,
    /** Approved by one; a second reviewer is needed. */
    FIRST_APPROVAL,
    /** Somebody else has it, or this member has it no more. */
    NOT_YOURS,
    /** It changed since the page was shown. */
    CHANGED,
    /** It has ended. */
    ENDED,
    /** This member registered the same account's data. */
    BARRED,
    /** This member gave the first approval. */
    SAME_EYES,
    /** The role does not allow it. */
    FORBIDDEN,
    /** No such case, or nothing knows its kind any more. */
    UNKNOWN
}
