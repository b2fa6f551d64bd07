package io.tongban.idp.legacy.jpa;

/** What became of a row of the foreign-worker system's table. A row without a link is open. */
public enum LinkState {
    /** A local user was made of it. */
    MIGRATED,
    /** It was tied to the local user that was there before (rule 5). */
    LINKED,
    /** The rules give it no free name; staff decide (decision 7). */
    MANUAL
}
