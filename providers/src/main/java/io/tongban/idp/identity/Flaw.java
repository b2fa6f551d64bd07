package io.tongban.idp.identity;

/** Why an input is not what its rule asks for. A flaw names the rule, never the input: it may be logged and shown. */
public enum Flaw {
    /** Nothing was typed. */
    EMPTY,
    /** Shorter than anything it could be. */
    TOO_SHORT,
    /** Longer than can be kept. */
    TOO_LONG,
    /** Holds characters that cannot be seen or that turn the reading direction. */
    UNREADABLE,
    /** Not of the length, alphabet or form that such a value has. */
    MALFORMED,
    /** Well formed, but not as this document usually is; only ever a warning. */
    UNUSUAL,
    /** The region in front is not one that issues this document. */
    REGION,
    /** The birth date within does not exist. */
    BIRTH_DATE_UNREAL,
    /** The birth date within is today or later. */
    BIRTH_DATE_NOT_PAST,
    /** The check character does not fit the others. */
    CHECK_DIGIT,
    /** The first day of validity is missing. */
    START_MISSING,
    /** The last day of validity is not after the first. */
    END_NOT_AFTER_START,
    /** The last day of validity is over. */
    ENDED,
    /** Not one of the choices offered, or not one that goes with the others made. */
    NOT_OFFERED,
    /** No day of the calendar. */
    NOT_A_DATE,
    /** A day that is yet to come. */
    IN_FUTURE,
    /** Not what the document number says: its birth date or sex. */
    CONTRADICTS_NUMBER
}
