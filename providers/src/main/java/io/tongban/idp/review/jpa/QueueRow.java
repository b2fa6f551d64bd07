package io.tongban.idp.review.jpa;

import java.time.LocalDate;

/** One line of a list of cases. */
public record QueueRow(
        String id,
        String number,
        String kind,
        String state,
        String applicant,
        String maskedNumber,
        long submittedAt,
        LocalDate dueDay,
        String reviewerName,
        Long claimedAt) {

    @Override
    public String toString() {
        return "QueueRow[" + number + "]";
    }
}
