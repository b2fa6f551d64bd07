package io.tongban.idp.account.national;

/**
 * What the national check is asked to confirm. Personal data: nothing of it goes into {@code toString}.
 *
 * @param subject {@code person} or {@code unit}
 * @param name the person's or unit's full name
 * @param documentType a document type's code; {@code credit-code} for a unit
 * @param number the document's number or the credit code
 * @param validFrom first day of validity as {@code yyyy-MM-dd}, or null
 * @param validUntil last day of validity, or null when it has none
 * @param representative a unit's legal representative, or null
 */
public record NationalRequest(
        String subject,
        String name,
        String documentType,
        String number,
        String validFrom,
        String validUntil,
        String representative) {

    @Override
    public String toString() {
        return "NationalRequest[" + subject + "]";
    }
}
