package io.tongban.idp.review;

import io.tongban.idp.review.jpa.CaseHistory;
import io.tongban.idp.review.jpa.CaseHistoryEntity;
import java.util.List;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.utils.KeycloakModelUtils;

/** Writes down what happens to cases. */
final class Chronicle {

    private final CaseHistory history;
    private final CaseVault vault;

    Chronicle(KeycloakSession session, CaseVault vault) {
        this.history = new CaseHistory(session);
        this.vault = vault;
    }

    /** @param staff null for the applicant and the platform itself */
    void add(String caseId, HistoryEvent event, Staff staff, String note) {
        CaseHistoryEntity row = new CaseHistoryEntity();
        row.id = KeycloakModelUtils.generateId();
        row.caseId = caseId;
        row.event = event.name();
        row.actorId = staff == null ? null : staff.id();
        row.actorName = staff == null ? null : staff.name();
        row.note = vault.sealNote(row.id, note);
        history.add(row);
    }

    List<HistoryEntry> of(String caseId) {
        return history.of(caseId).stream().map(vault::open).toList();
    }
}
