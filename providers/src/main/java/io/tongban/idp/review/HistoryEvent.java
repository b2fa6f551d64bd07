package io.tongban.idp.review;

/** What can happen to a case. */
public enum HistoryEvent {
    SUBMITTED,
    SUPPLEMENTED,
    CLAIMED,
    RELEASED,
    FIRST_APPROVAL,
    APPROVED,
    REFUSED,
    WITHDRAWN,
    LAPSED,
    DOCUMENT_OPENED
}
