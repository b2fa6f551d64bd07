package io.tongban.idp.review.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/**
 * One case. What it holds of a person beside the name is sealed or hashed. Its state changes by {@link CaseChanges} alone, so
 * that of two who change it at once the database lets one win.
 */
@Entity
@Table(name = "TB_CASE")
public class CaseEntity {

    @Id
    @Column(name = "ID", length = 36)
    public String id;

    @Column(name = "REALM_ID", length = 36, nullable = false)
    public String realmId;

    @Column(name = "CASE_NUMBER", length = 16, nullable = false)
    public String number;

    @Column(name = "KIND", length = 32, nullable = false)
    public String kind;

    @Column(name = "CASE_STATE", length = 16, nullable = false)
    public String state;

    /** Whether somebody may still act on it. */
    @Column(name = "IS_OPEN", nullable = false)
    public boolean open;

    @Column(name = "SUBJECT_TYPE", length = 16, nullable = false)
    public String subjectType;

    @Column(name = "ACCOUNT_ID")
    public String accountId;

    /** Unique in its kind; null once the case has ended. */
    @Column(name = "OPEN_KEY")
    public String openKey;

    @Column(name = "APPLICANT", nullable = false)
    public String applicant;

    @Column(name = "MASKED_NUMBER", length = 64)
    public String maskedNumber;

    @Column(name = "NUMBER_HASH", length = 128)
    public String numberHash;

    @Column(name = "CONTACT_CHANNEL", length = 8, nullable = false)
    public String contactChannel;

    /** Sealed. */
    @Column(name = "CONTACT", nullable = false)
    public byte[] contact;

    @Column(name = "CONTACT_HASH", length = 128, nullable = false)
    public String contactHash;

    /** Sealed JSON. */
    @Column(name = "CASE_DATA", nullable = false)
    public byte[] data;

    @Column(name = "SUBMITTED_AT", nullable = false)
    public long submittedAt;

    @Column(name = "DUE_DAY", nullable = false)
    public LocalDate dueDay;

    @Column(name = "REVIEWER")
    public String reviewer;

    @Column(name = "REVIEWER_NAME")
    public String reviewerName;

    @Column(name = "CLAIMED_AT")
    public Long claimedAt;

    @Column(name = "FIRST_BY")
    public String firstBy;

    @Column(name = "FIRST_NAME")
    public String firstName;

    @Column(name = "FIRST_AT")
    public Long firstAt;

    @Column(name = "DECIDED_BY")
    public String decidedBy;

    @Column(name = "DECIDED_NAME")
    public String decidedName;

    @Column(name = "ENDED_AT")
    public Long endedAt;

    /** Sealed JSON. */
    @Column(name = "REASONS")
    public byte[] reasons;

    /** Grows with every change; what was decided on an older one is refused. */
    @Column(name = "VERSION", nullable = false)
    public int version;
}
