package io.tongban.idp.review;

import io.tongban.idp.identity.SubjectType;
import io.tongban.idp.message.Recipient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * One case as it stands.
 *
 * @param number what the applicant is told
 * @param kind the id of its {@link CaseKind}
 * @param accountId the account it is about; null where none is known
 * @param applicant the person's or unit's name
 * @param maskedNumber document number or credit code as pages may show it
 * @param contact where the applicant is told, proved by a code
 * @param data what the applicant declared, by field name; document numbers in the clear: never shown unmasked, never logged
 * @param reviewer the user id of who claimed it, or null
 * @param reasons of a refusal
 */
public record ReviewCase(
        String id,
        String number,
        String kind,
        CaseState state,
        SubjectType subjectType,
        String accountId,
        String applicant,
        String maskedNumber,
        Recipient contact,
        Map<String, String> data,
        Instant submittedAt,
        LocalDate dueDay,
        String reviewer,
        List<String> reasons) {

    @Override
    public String toString() {
        return "ReviewCase[" + number + ", " + kind + ", " + state + "]";
    }
}
