package io.tongban.idp.review.jpa;

import java.time.LocalDate;

/**
 * Which cases a list shows; null means all.
 *
 * @param state a state's code
 * @param open whether it has not ended
 * @param reviewer the user id of who has it
 * @param dueBefore only those whose due day is before
 * @param number a case's number
 * @param namePrefix how the applicant's name begins
 * @param numberHash keyed hash of the document number
 * @param maskedNumber the document number's mask
 */
public record QueueFilter(
        String kind,
        String state,
        Boolean open,
        String reviewer,
        LocalDate dueBefore,
        String number,
        String namePrefix,
        String numberHash,
        String maskedNumber) {

    @Override
    public String toString() {
        return "QueueFilter[" + kind + ", " + state + ", " + open + "]";
    }
}
