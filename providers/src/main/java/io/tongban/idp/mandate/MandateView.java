package io.tongban.idp.mandate;

import io.tongban.idp.account.mandate.Mandate;
import java.util.Locale;

/**
 * A mandate as staff read it.
 *
 * @param kind {@code item} or {@code administrator}
 * @param source {@code unit} or {@code legacy}
 * @param state {@code unconfirmed}, {@code active}, {@code suspended}, {@code ended} or {@code expired}
 * @param label the state in the manual's word
 * @param validFrom milliseconds since 1970, as the other times
 */
public record MandateView(
        String id,
        String organizationId,
        String userId,
        String kind,
        String itemCode,
        String source,
        String state,
        String label,
        long validFrom,
        Long validUntil,
        String givenBy,
        long createdAt) {

    static MandateView of(Mandate mandate) {
        return new MandateView(
                mandate.id(),
                mandate.organizationId(),
                mandate.userId(),
                mandate.kind().name().toLowerCase(Locale.ROOT),
                mandate.itemCode(),
                mandate.source().name().toLowerCase(Locale.ROOT),
                mandate.state().code(),
                mandate.state().word(),
                mandate.validFrom(),
                mandate.validUntil(),
                mandate.givenBy(),
                mandate.createdAt());
    }
}
