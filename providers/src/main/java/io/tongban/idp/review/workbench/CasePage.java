package io.tongban.idp.review.workbench;

import io.tongban.idp.identity.Masks;
import io.tongban.idp.message.Channel;
import io.tongban.idp.message.Recipient;
import io.tongban.idp.review.CaseFile;
import io.tongban.idp.review.CaseFiles;
import io.tongban.idp.review.CaseKind;
import io.tongban.idp.review.CaseState;
import io.tongban.idp.review.HistoryEntry;
import io.tongban.idp.review.HistoryEvent;
import io.tongban.idp.review.ReviewCase;
import io.tongban.idp.review.ReviewSettings;
import io.tongban.idp.review.evidence.Evidence;
import io.tongban.idp.review.evidence.Evidence.Document;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.keycloak.models.KeycloakSession;

/** One case with all that a reviewer needs to decide it. */
record CasePage(KeycloakSession session, Visit visit, Pages pages) {

    /** Before a slot's word, the key of the document's name. */
    static final String DOCUMENT = "tongbanDocument.";

    /**
     * @param open the id of the document to show, {@code all}, or null for none
     */
    Map<String, Object> model(CaseFile file, String open) {
        CaseKind kind = session.getProvider(CaseKind.class, file.data().kind());
        List<Document> documents = new Evidence(session).of(file.data().id());
        Map<String, Object> model = new HashMap<>();
        about(model, file);
        acts(model, file, kind);
        model.put("facts", kind == null ? List.of() : facts(kind, file.data()));
        model.put(
                "hints",
                new Hints(session, visit, pages)
                        .of(file, kind, documents).stream().map(this::hint).toList());
        boolean mayOpen = new CaseFiles(session).mayOpen(file, visit.staff());
        model.put("mayOpen", mayOpen);
        model.put(
                "documents",
                documents.stream()
                        .map(one -> document(one, mayOpen ? open : null))
                        .toList());
        model.put(
                "history",
                new CaseFiles(session)
                        .history(file.data().id()).stream().map(this::entry).toList());
        model.put("reasonTexts", new Reasons(visit.realm(), pages).shown());
        return model;
    }

    private void about(Map<String, Object> model, CaseFile file) {
        ReviewCase data = file.data();
        boolean runOut = data.state() == CaseState.CLAIMED && !file.claimed();
        model.put("href", visit.places().file(data.id()).toString());
        model.put("number", data.number());
        model.put("kind", data.kind());
        model.put("state", runOut ? CaseState.WAITING.code() : data.state().code());
        model.put("subjectType", data.subjectType().code());
        model.put("applicant", data.applicant());
        model.put("maskedNumber", Objects.toString(data.maskedNumber(), ""));
        model.put("contact", mask(data.contact()));
        model.put("submitted", Words.minute(data.submittedAt()));
        model.put("due", data.dueDay().toString());
        model.put("overdue", data.state().open() && data.dueDay().isBefore(ReviewSettings.today()));
        model.put("decidedBy", Objects.toString(file.decidedName(), ""));
        model.put("ended", file.endedAt() == null ? "" : Words.minute(file.endedAt()));
        model.put("reasons", data.reasons());
        model.put("version", file.version());
    }

    private void acts(Map<String, Object> model, CaseFile file, CaseKind kind) {
        boolean open = file.data().state().open();
        boolean held = file.heldBy(visit.staff());
        boolean sameEyes = visit.staff().id().equals(file.firstBy());
        boolean decides = visit.staff().decides();
        model.put("firstBy", Objects.toString(file.firstName(), ""));
        model.put("heldBy", file.claimed() ? file.reviewerName() : "");
        model.put("held", held);
        model.put("sameEyes", open && sameEyes);
        model.put("readsOnly", !decides);
        model.put("canClaim", open && !file.claimed() && decides && !sameEyes && kind != null);
        model.put("canDecide", open && held && decides && kind != null);
        model.put("canRelease", open && file.claimed() && (held || visit.staff().supervises()));
    }

    private List<Map<String, Object>> facts(CaseKind kind, ReviewCase data) {
        return kind.facts(visit.realm(), data).stream()
                .map(fact -> {
                    String onFile = Objects.toString(fact.onFile(), "");
                    String declared = Objects.toString(fact.declared(), "");
                    Map<String, Object> line = new HashMap<>();
                    line.put("label", pages.text(fact.key()));
                    line.put("declared", declared);
                    line.put("onFile", onFile);
                    line.put("differs", fact.differs());
                    return line;
                })
                .toList();
    }

    private Map<String, Object> hint(CaseKind.Hint hint) {
        return Map.of("text", pages.text(hint.key(), hint.arguments().toArray()), "risk", hint.risk());
    }

    private Map<String, Object> document(Document document, String open) {
        return Map.of(
                "id", document.id(),
                "slot", pages.label(DOCUMENT, document.slot()),
                "href", visit.places().document(document.id()).toString(),
                "shown", "all".equals(open) || document.id().equals(open));
    }

    private Map<String, Object> entry(HistoryEntry entry) {
        String note = Objects.toString(entry.note(), "");
        return Map.of(
                "at", Words.minute(entry.at()),
                "event", entry.event().name(),
                "actor", Objects.toString(entry.actor(), ""),
                "note", entry.event() == HistoryEvent.DOCUMENT_OPENED ? pages.label(DOCUMENT, note) : note);
    }

    private static String mask(Recipient contact) {
        if (contact.channel() == Channel.SMS) {
            return Masks.mobile(contact.address());
        }
        int at = Math.max(0, contact.address().indexOf('@'));
        return Masks.mobile(contact.address().substring(0, at))
                + contact.address().substring(at);
    }
}
