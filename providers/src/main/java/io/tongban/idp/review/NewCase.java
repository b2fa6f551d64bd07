package io.tongban.idp.review;

import io.tongban.idp.identity.SubjectType;
import io.tongban.idp.message.Recipient;
import java.util.Map;

/**
 * A case to be submitted.
 *
 * @param id as {@link Cases#newId()} gave it, under which its documents were stored
 * @param openKey only one open case may have it: an account's id, or a keyed hash of the number where no account is known
 * @param clearNumber document number or credit code, kept as a keyed hash to find the same number elsewhere
 * @param data see {@link ReviewCase}
 */
public record NewCase(
        String id,
        String kind,
        SubjectType subjectType,
        String accountId,
        String openKey,
        String applicant,
        String maskedNumber,
        String clearNumber,
        Recipient contact,
        Map<String, String> data) {

    @Override
    public String toString() {
        return "NewCase[" + kind + "]";
    }
}
