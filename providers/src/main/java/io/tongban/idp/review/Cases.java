package io.tongban.idp.review;

import io.tongban.idp.message.Recipient;
import io.tongban.idp.review.evidence.Evidence;
import io.tongban.idp.review.jpa.CaseChanges;
import io.tongban.idp.review.jpa.CaseEntity;
import io.tongban.idp.review.jpa.CaseRows;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import org.keycloak.common.util.Time;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.utils.KeycloakModelUtils;

/** How cases live, on the applicant's side. Reviewers act by {@link Desk}, through the workbench. */
public final class Cases {

    private static final int TRIES = 10;

    private final KeycloakSession session;
    private final RealmModel realm;
    private final CaseRows rows;
    private final CaseChanges changes;
    private final CaseVault vault;
    private final Chronicle chronicle;

    /** The session's context must be bound to the realm. */
    public Cases(KeycloakSession session) {
        this.session = session;
        this.realm = session.getContext().getRealm();
        this.rows = new CaseRows(session, realm.getId());
        this.changes = new CaseChanges(session, realm.getId());
        this.vault = new CaseVault(session);
        this.chronicle = new Chronicle(session, vault);
    }

    /** An id for a case to come, under which its documents can be stored before it is submitted. */
    public static String newId() {
        return KeycloakModelUtils.generateId();
    }

    /**
     * Submits a case: it has a number and a due day, and waits.
     *
     * @throws org.keycloak.models.ModelDuplicateException when one with the same open key is open; the transaction cannot go
     *     on then
     */
    public ReviewCase submit(NewCase data) {
        CaseEntity row = vault.seal(data);
        row.number = freeNumber();
        row.state = CaseState.WAITING.code();
        row.open = true;
        row.submittedAt = Time.currentTimeMillis();
        row.dueDay = new ReviewSettings(realm).dueDay();
        rows.add(row);
        new Evidence(session).submitted(row.id);
        chronicle.add(row.id, HistoryEvent.SUBMITTED, null, null);
        return vault.open(row);
    }

    /** Whether a case with that open key is open, so that a page can say so before it asks for more. */
    public boolean isOpen(String kind, String openKey) {
        return rows.isOpen(kind, openKey);
    }

    public Optional<ReviewCase> byId(String id) {
        return rows.find(id).map(vault::open);
    }

    /** The case of that number whose contact is the given one. */
    public Optional<ReviewCase> byNumber(String number, Recipient contact) {
        byte[] hash = vault.contactHash(contact).getBytes(StandardCharsets.US_ASCII);
        return rows.byNumber(number)
                .filter(row -> MessageDigest.isEqual(hash, row.contactHash.getBytes(StandardCharsets.US_ASCII)))
                .map(vault::open);
    }

    /** The newest case of that kind about an account. */
    public Optional<ReviewCase> latest(String kind, String accountId) {
        return rows.latest(kind, accountId).map(vault::open);
    }

    /** The applicant takes an open case back; false when it is not open any more. */
    public boolean withdraw(String id) {
        return end(id, CaseState.WITHDRAWN, HistoryEvent.WITHDRAWN);
    }

    /** The data changed under the open case of that kind and account, if there is one. */
    public void lapse(String kind, String accountId) {
        rows.open(kind, accountId).forEach(id -> end(id, CaseState.LAPSED, HistoryEvent.LAPSED));
    }

    /** The account is gone: whatever was open about it ends, since nothing is left to decide. */
    void lapse(String accountId) {
        rows.open(accountId).forEach(id -> end(id, CaseState.LAPSED, HistoryEvent.LAPSED));
    }

    /**
     * The applicant added to an open case: documents anew, a note, or both. Whoever has it open is told, and cannot decide
     * on what was there before.
     *
     * @return false when the case is not open any more
     */
    public boolean supplement(String id, String note) {
        if (!changes.touch(id)) {
            return false;
        }
        chronicle.add(id, HistoryEvent.SUPPLEMENTED, null, note);
        return true;
    }

    /** All that happened to a case, oldest first. */
    public List<HistoryEntry> history(String id) {
        return chronicle.of(id);
    }

    private boolean end(String id, CaseState state, HistoryEvent event) {
        if (!changes.end(id, state.code())) {
            return false;
        }
        new Evidence(session).ended(id);
        chronicle.add(id, event, null, null);
        ReviewCase ended = byId(id).orElseThrow();
        CaseKind kind = session.getProvider(CaseKind.class, ended.kind());
        if (kind != null) {
            kind.ended(realm, ended);
        }
        return true;
    }

    /** The unique key decides in the end; a number of a million that is taken is seen before. */
    private String freeNumber() {
        for (int i = 0; i < TRIES; i++) {
            String number = CaseNumber.of(ReviewSettings.today());
            if (!rows.has(number)) {
                return number;
            }
        }
        throw new IllegalStateException("no free case number");
    }
}
