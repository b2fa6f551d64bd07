package io.tongban.idp.review;

import io.tongban.idp.review.evidence.Evidence;
import io.tongban.idp.review.jpa.CaseChanges;
import io.tongban.idp.review.jpa.CaseEntity;
import io.tongban.idp.review.jpa.CaseRows;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/**
 * How staff act on cases. Each act takes effect once whoever else acts at the same time, on whichever node; what it came to
 * is its answer. What a kind of case does on a decision happens in the same transaction.
 */
public final class Desk {

    private final KeycloakSession session;
    private final RealmModel realm;
    private final CaseRows rows;
    private final CaseChanges changes;
    private final CaseVault vault;
    private final Chronicle chronicle;
    private final ReviewSettings settings;
    private final Staff staff;

    /** The session's context must be bound to the realm. */
    public Desk(KeycloakSession session, Staff staff) {
        this.session = session;
        this.realm = session.getContext().getRealm();
        this.rows = new CaseRows(session, realm.getId());
        this.changes = new CaseChanges(session, realm.getId());
        this.vault = new CaseVault(session);
        this.chronicle = new Chronicle(session, vault);
        this.settings = new ReviewSettings(realm);
        this.staff = staff;
    }

    /** Takes a waiting case, or one whose claim has run out. */
    public Outcome claim(String id) {
        Optional<CaseEntity> row = rows.find(id);
        Outcome hindrance = row.map(this::hindrance).orElse(Outcome.UNKNOWN);
        if (hindrance != Outcome.DONE) {
            return hindrance;
        }
        if (!changes.claim(id, staff.id(), staff.name(), settings.claimedSince())) {
            return after(id);
        }
        chronicle.add(id, HistoryEvent.CLAIMED, staff, null);
        return Outcome.DONE;
    }

    /** Puts a case back: the own one, or, by a supervisor, another's. */
    public Outcome release(String id) {
        CaseEntity row = rows.find(id).orElse(null);
        if (row == null || row.reviewer == null) {
            return row == null ? Outcome.UNKNOWN : Outcome.CHANGED;
        }
        boolean own = row.reviewer.equals(staff.id());
        if (!(own ? staff.decides() : staff.supervises())) {
            return staff.decides() ? Outcome.NOT_YOURS : Outcome.FORBIDDEN;
        }
        if (!changes.release(id, row.reviewer)) {
            return after(id);
        }
        chronicle.add(id, HistoryEvent.RELEASED, staff, own ? null : row.reviewerName);
        return Outcome.DONE;
    }

    /**
     * Approves a case that this member has claimed. Where its kind needs four eyes, the first approval only puts it back for
     * a second reviewer.
     *
     * @param version the case's as the member saw it
     */
    public Outcome approve(String id, int version) {
        CaseEntity row = rows.find(id).orElse(null);
        Outcome hindrance = row == null ? Outcome.UNKNOWN : hindrance(row);
        if (hindrance != Outcome.DONE) {
            return hindrance;
        }
        if (row.firstBy == null && kind(row).appeal() && settings.fourEyes()) {
            return approveFirst(id, version);
        }
        return decide(row, version, CaseState.APPROVED, null);
    }

    /** Refuses a case that this member has claimed. */
    public Outcome refuse(String id, int version, List<String> reasons) {
        CaseEntity row = rows.find(id).orElse(null);
        Outcome hindrance = row == null ? Outcome.UNKNOWN : hindrance(row);
        return hindrance == Outcome.DONE ? decide(row, version, CaseState.REFUSED, reasons) : hindrance;
    }

    /** Writes down that this member opens a document. */
    public void opened(String caseId, String slot) {
        chronicle.add(caseId, HistoryEvent.DOCUMENT_OPENED, staff, slot);
    }

    private Outcome approveFirst(String id, int version) {
        if (!changes.approveFirst(id, staff.id(), staff.name(), settings.claimedSince(), version)) {
            return after(id);
        }
        chronicle.add(id, HistoryEvent.FIRST_APPROVAL, staff, null);
        return Outcome.FIRST_APPROVAL;
    }

    private Outcome decide(CaseEntity row, int version, CaseState state, List<String> reasons) {
        row.state = state.code();
        row.decidedBy = staff.id();
        row.decidedName = staff.name();
        row.reasons = reasons == null ? null : vault.sealReasons(row.id, reasons);
        if (!changes.decide(row, settings.claimedSince(), version)) {
            return after(row.id);
        }
        new Evidence(session).ended(row.id);
        boolean approved = state == CaseState.APPROVED;
        chronicle.add(row.id, approved ? HistoryEvent.APPROVED : HistoryEvent.REFUSED, staff, null);
        ReviewCase decided = rows.find(row.id).map(vault::open).orElseThrow();
        if (approved) {
            kind(row).approved(realm, decided);
        } else {
            kind(row).refused(realm, decided);
        }
        return Outcome.DONE;
    }

    /** What stands between this member and a case before anything is tried. */
    private Outcome hindrance(CaseEntity row) {
        if (!staff.decides()) {
            return Outcome.FORBIDDEN;
        }
        if (!row.open) {
            return Outcome.ENDED;
        }
        CaseKind kind = kind(row);
        if (kind == null) {
            return Outcome.UNKNOWN;
        }
        if (staff.id().equals(row.firstBy)) {
            return Outcome.SAME_EYES;
        }
        boolean barred =
                kind.barred(realm, vault.open(row)).filter(staff.id()::equals).isPresent();
        return barred ? Outcome.BARRED : Outcome.DONE;
    }

    /** Why a change found nothing to change. */
    private Outcome after(String id) {
        CaseEntity row = rows.find(id).orElse(null);
        if (row == null) {
            return Outcome.UNKNOWN;
        }
        if (!row.open) {
            return Outcome.ENDED;
        }
        boolean held = staff.id().equals(row.reviewer) && row.claimedAt > settings.claimedSince();
        return held ? Outcome.CHANGED : Outcome.NOT_YOURS;
    }

    private CaseKind kind(CaseEntity row) {
        return session.getProvider(CaseKind.class, row.kind);
    }
}
