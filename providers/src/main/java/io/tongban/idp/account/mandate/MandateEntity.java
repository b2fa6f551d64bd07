package io.tongban.idp.account.mandate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One mandate as it is stored. That it expired is not: its last day says so. */
@Entity
@Table(name = "TB_MANDATE")
public class MandateEntity {

    @Id
    @Column(name = "ID", length = 36)
    String id;

    @Column(name = "REALM_ID", length = 36, nullable = false)
    String realmId;

    @Column(name = "ORGANIZATION_ID", length = 36, nullable = false)
    String organizationId;

    @Column(name = "USER_ID", length = 36, nullable = false)
    String userId;

    @Enumerated(EnumType.STRING)
    @Column(name = "KIND", length = 16, nullable = false)
    MandateKind kind;

    @Column(name = "ITEM_CODE", length = 64)
    String itemCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "SOURCE", length = 16, nullable = false)
    MandateSource source;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE", length = 16, nullable = false)
    MandateState state;

    @Column(name = "VALID_FROM", nullable = false)
    long validFrom;

    @Column(name = "VALID_UNTIL")
    Long validUntil;

    @Column(name = "GIVEN_BY", length = 36)
    String givenBy;

    @Column(name = "CREATED_AT", nullable = false)
    long createdAt;

    @Column(name = "CHANGED_AT", nullable = false)
    long changedAt;

    /** Unit, person and what for, while it has not ended: nobody holds the same twice. */
    @Column(name = "OPEN_KEY", length = 255)
    String openKey;

    Mandate view(long now) {
        boolean over = validUntil != null && validUntil <= now && state != MandateState.ENDED;
        return new Mandate(
                id,
                organizationId,
                userId,
                kind,
                itemCode,
                source,
                over ? MandateState.EXPIRED : state,
                validFrom,
                validUntil,
                givenBy,
                createdAt);
    }
}
