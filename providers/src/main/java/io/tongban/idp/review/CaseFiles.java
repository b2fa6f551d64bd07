package io.tongban.idp.review;

import io.tongban.idp.review.jpa.CaseEntity;
import io.tongban.idp.review.jpa.CaseRows;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/** Cases as staff read them. */
public final class CaseFiles {

    private static final int FEW = 5;

    private final RealmModel realm;
    private final CaseRows rows;
    private final CaseVault vault;
    private final Chronicle chronicle;

    /** The session's context must be bound to the realm. */
    public CaseFiles(KeycloakSession session) {
        this.realm = session.getContext().getRealm();
        this.rows = new CaseRows(session, realm.getId());
        this.vault = new CaseVault(session);
        this.chronicle = new Chronicle(session, vault);
    }

    public Optional<CaseFile> find(String id) {
        return rows.find(id).map(this::file);
    }

    /** All that happened to a case, oldest first. */
    public List<HistoryEntry> history(String id) {
        return chronicle.of(id);
    }

    /** The numbers of those of these cases that were submitted. */
    public List<String> numbers(List<String> ids) {
        return rows.numbers(ids);
    }

    /** The keyed hash under which a document number, typed in full, is looked up. */
    public String numberHash(String clearNumber) {
        return vault.numberHash(clearNumber);
    }

    /**
     * Whether a member may open a case's documents: who holds it now, and an auditor, who reads all. Every opening is
     * recorded.
     */
    public boolean mayOpen(CaseFile file, Staff staff) {
        return staff.audits() || (staff.decides() && file.heldBy(staff));
    }

    private CaseFile file(CaseEntity row) {
        boolean claimed =
                CaseState.CLAIMED.code().equals(row.state) && row.claimedAt > new ReviewSettings(realm).claimedSince();
        return new CaseFile(
                vault.open(row),
                row.version,
                row.reviewerName,
                claimed,
                row.firstBy,
                row.firstName,
                row.decidedName,
                row.endedAt == null ? null : Instant.ofEpochMilli(row.endedAt),
                row.numberHash == null ? List.of() : rows.sameNumber(row, FEW));
    }
}
