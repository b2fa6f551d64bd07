package io.tongban.idp.review;

import java.time.Instant;
import java.util.List;

/**
 * A case with what only staff see of it.
 *
 * @param version grows with every change
 * @param reviewerName who has it, or had it when it ended; null for nobody
 * @param claimed whether that claim still holds
 * @param firstName who gave the first of two approvals; null for nobody
 * @param decidedName who decided it; null where nobody did
 * @param endedAt null while it is open
 * @param sameNumber the numbers of a few other cases with the same document number
 */
public record CaseFile(
        ReviewCase data,
        int version,
        String reviewerName,
        boolean claimed,
        String firstBy,
        String firstName,
        String decidedName,
        Instant endedAt,
        List<String> sameNumber) {

    @Override
    public String toString() {
        return "CaseFile[" + data.number() + "]";
    }

    /** Whether that member holds the case now. */
    public boolean heldBy(Staff staff) {
        return claimed && staff.id().equals(data.reviewer());
    }
}
