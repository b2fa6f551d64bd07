package io.tongban.idp.review.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One uploaded document of a case, or of a case to come. */
@Entity
@Table(name = "TB_EVIDENCE")
public class EvidenceEntity {

    @Id
    @Column(name = "ID", length = 36)
    String id;

    @Column(name = "REALM_ID", length = 36, nullable = false)
    String realmId;

    @Column(name = "CASE_ID", length = 36, nullable = false)
    String caseId;

    @Column(name = "SLOT", length = 64, nullable = false)
    String slot;

    @Column(name = "CONTENT_TYPE", length = 32, nullable = false)
    String contentType;

    @Column(name = "BYTE_COUNT", nullable = false)
    int bytes;

    /** Of the upload as it came. */
    @Column(name = "UPLOAD_HASH", length = 64, nullable = false)
    String uploadHash;

    /** Of what one sees. */
    @Column(name = "PIXEL_HASH", length = 64, nullable = false)
    String pixelHash;

    @Column(name = "SEALED", nullable = false)
    byte[] sealed;

    /** In milliseconds. */
    @Column(name = "CREATED_AT", nullable = false)
    long createdAt;

    /** In milliseconds; null while its case is open. */
    @Column(name = "ERASE_AFTER")
    Long eraseAfter;
}
