package io.tongban.idp.account.national;

/** What the national check says (decision 16). */
public enum NationalAnswer {
    MATCH,
    MISMATCH,
    /** No answer in time, or not one that can be read; it says nothing of the person. */
    UNAVAILABLE
}
