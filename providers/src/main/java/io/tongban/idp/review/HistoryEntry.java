package io.tongban.idp.review;

import java.time.Instant;

/**
 * One thing that happened to a case.
 *
 * @param actor the staff member's login name; null for the applicant and the platform itself
 * @param note what came with it, or null
 */
public record HistoryEntry(Instant at, HistoryEvent event, String actor, String note) {

    @Override
    public String toString() {
        return "HistoryEntry[" + event + "]";
    }
}
