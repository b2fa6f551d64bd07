package io.tongban.idp.account.mandate;

/**
 * A mandate to be given.
 *
 * @param organizationId the unit that gives it
 * @param userId the natural person who holds it
 * @param itemCode the service item's code, at most 64 characters; null for {@link MandateKind#ADMINISTRATOR}
 * @param state {@link MandateState#UNCONFIRMED} where the person is to confirm it, else {@link MandateState#ACTIVE}
 * @param validUntil the end in milliseconds since 1970, or null for none
 * @param givenBy the id of the user who gives it, or null where nobody of the unit did
 */
public record NewMandate(
        String organizationId,
        String userId,
        MandateKind kind,
        String itemCode,
        MandateSource source,
        MandateState state,
        Long validUntil,
        String givenBy) {

    /** One in force at once and without end, brought along from the foreign-worker system. */
    public static NewMandate legacy(String organizationId, String userId, String itemCode) {
        return new NewMandate(
                organizationId,
                userId,
                MandateKind.ITEM,
                itemCode,
                MandateSource.LEGACY,
                MandateState.ACTIVE,
                null,
                null);
    }
}
