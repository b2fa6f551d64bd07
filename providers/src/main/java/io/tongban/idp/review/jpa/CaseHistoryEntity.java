package io.tongban.idp.review.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One thing that happened to a case. */
@Entity
@Table(name = "TB_CASE_HISTORY")
public class CaseHistoryEntity {

    @Id
    @Column(name = "ID", length = 36)
    public String id;

    @Column(name = "CASE_ID", length = 36, nullable = false)
    public String caseId;

    /** Milliseconds since 1970. */
    @Column(name = "HAPPENED_AT", nullable = false)
    public long at;

    @Column(name = "EVENT", length = 32, nullable = false)
    public String event;

    /** The staff member's user id; null for the applicant and the platform itself. */
    @Column(name = "ACTOR_ID")
    public String actorId;

    @Column(name = "ACTOR_NAME")
    public String actorName;

    /** Sealed. */
    @Column(name = "NOTE")
    public byte[] note;
}
