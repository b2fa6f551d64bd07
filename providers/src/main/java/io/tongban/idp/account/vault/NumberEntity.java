package io.tongban.idp.account.vault;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One owner's number in one role. */
@Entity
@Table(name = "TB_NUMBER")
public class NumberEntity {

    @Id
    @Column(name = "ID", length = 36)
    String id;

    @Column(name = "REALM_ID", length = 36, nullable = false)
    String realmId;

    @Column(name = "OWNER_ID", length = 36, nullable = false)
    String ownerId;

    @Column(name = "OWNER_ROLE", length = 32, nullable = false)
    String role;

    @Column(name = "NUMBER_KIND", length = 40, nullable = false)
    String kind;

    @Column(name = "SEALED", nullable = false)
    byte[] sealed;

    @Column(name = "HASH", length = 64, nullable = false)
    String hash;

    /** The hash again where nobody else may have the number, else null: a unique key takes any number of nulls. */
    @Column(name = "UNIQUE_HASH", length = 64)
    String uniqueHash;

    @Column(name = "MASKED", length = 64, nullable = false)
    String masked;
}
