package io.tongban.idp.account.mandate;

/**
 * A mandate as it stands now: a unit lets a natural person act on its behalf.
 *
 * @param itemCode the service item's code; null for {@link MandateKind#ADMINISTRATOR}
 * @param validFrom milliseconds since 1970
 * @param validUntil milliseconds since 1970, or null for no end
 * @param givenBy the id of the user who gave it, or null
 * @param createdAt milliseconds since 1970
 */
public record Mandate(
        String id,
        String organizationId,
        String userId,
        MandateKind kind,
        String itemCode,
        MandateSource source,
        MandateState state,
        long validFrom,
        Long validUntil,
        String givenBy,
        long createdAt) {}
