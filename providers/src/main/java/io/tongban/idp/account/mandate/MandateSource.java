package io.tongban.idp.account.mandate;

/** How a mandate came to be. */
public enum MandateSource {
    /** The unit gave it. */
    UNIT,
    /** An account of the foreign-worker system brought it along (decision 6). */
    LEGACY
}
