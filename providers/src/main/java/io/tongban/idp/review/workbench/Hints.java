package io.tongban.idp.review.workbench;

import io.tongban.idp.review.CaseFile;
import io.tongban.idp.review.CaseFiles;
import io.tongban.idp.review.CaseKind;
import io.tongban.idp.review.CaseKind.Hint;
import io.tongban.idp.review.evidence.Evidence;
import io.tongban.idp.review.evidence.Evidence.Document;
import java.util.ArrayList;
import java.util.List;
import org.keycloak.models.KeycloakSession;

/** What a reviewer should look at twice: what every kind of case shares, then what this kind knows. */
record Hints(KeycloakSession session, Visit visit, Pages pages) {

    List<Hint> of(CaseFile file, CaseKind kind, List<Document> documents) {
        List<Hint> hints = new ArrayList<>();
        if (!file.sameNumber().isEmpty()) {
            hints.add(new Hint("tongbanHintSameNumber", List.of(String.join(", ", file.sameNumber())), false));
        }
        Evidence evidence = new Evidence(session);
        for (Document document : documents) {
            List<String> cases = new CaseFiles(session).numbers(evidence.casesWithSameImage(document));
            if (!cases.isEmpty()) {
                hints.add(new Hint(
                        "tongbanHintSameImage",
                        List.of(pages.label(CasePage.DOCUMENT, document.slot()), String.join(", ", cases)),
                        true));
            }
        }
        if (kind != null && file.data().state().open()) {
            hints.addAll(kind.hints(visit.realm(), file.data()));
        }
        return hints;
    }
}
