package io.tongban.idp.legacy.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What became of one legacy row; one at most for each row. */
@Entity
@Table(name = "TB_LEGACY_LINK")
public class LegacyLinkEntity {

    @Id
    @Column(name = "ID", length = 36)
    String id;

    @Column(name = "REALM_ID", length = 36, nullable = false)
    String realmId;

    @Column(name = "COMPONENT_ID", length = 36, nullable = false)
    String componentId;

    @Column(name = "ROW_ID", nullable = false)
    String rowId;

    @Enumerated(EnumType.STRING)
    @Column(name = "LINK_STATE", length = 16, nullable = false)
    LinkState state;

    @Column(name = "USER_ID", length = 36)
    String userId;

    @Column(name = "UNIT_ID", length = 36)
    String unitId;

    @Column(name = "RULE_NO", nullable = false)
    int rule;

    @Column(name = "CHANGED_AT", nullable = false)
    long changedAt;

    /** The row's id in the foreign-worker system's table. */
    public String rowId() {
        return rowId;
    }

    public LinkState state() {
        return state;
    }

    /** The local user; absent while staff decide. */
    public String userId() {
        return userId;
    }

    /** The unit's organization, from which rules 3 and 4 give a mandate; absent while staff decide. */
    public String unitId() {
        return unitId;
    }

    /** The mapping rule that was applied, 1 to 5 (catalogue A3). */
    public int rule() {
        return rule;
    }

    /** Whether the row's owner has a local user. */
    public boolean isSettled() {
        return state != LinkState.MANUAL;
    }
}
