package io.tongban.idp.registration;

import io.tongban.idp.page.PostedFile;
import io.tongban.idp.page.PostedForm;
import io.tongban.idp.page.StepPage;
import io.tongban.idp.review.evidence.Evidence;
import io.tongban.idp.review.evidence.Evidence.Document;
import io.tongban.idp.review.evidence.Evidence.Format;
import io.tongban.idp.review.evidence.UploadRefusedException;
import io.tongban.idp.review.evidence.UploadRefusedException.Reason;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.utils.KeycloakModelUtils;

/** The documents of one draft, stored under the id of the case to come. */
record Uploads(StepPage page, Draft draft) {

    /** 1 MB (catalogue item 46). */
    static final int MAX_BYTES = 1024 * 1024;

    /** What the page draws for each document. */
    List<Map<String, Object>> view(Declaration declared) {
        Set<String> there = stored();
        return DocumentSlot.of(declared).stream()
                .map(slot -> Map.<String, Object>of(
                        "name", slot.word(),
                        "required", slot.required(declared),
                        "stored", there.contains(slot.word())))
                .toList();
    }

    /** The slots that have a document. */
    Set<String> stored() {
        return new Evidence(page.session())
                .of(draft.caseId()).stream().map(Document::slot).collect(Collectors.toSet());
    }

    /** Stores every file of a post; says below its field why one is not taken. */
    void take(PostedForm form, Declaration declared) {
        for (DocumentSlot slot : DocumentSlot.of(declared)) {
            form.file(slot.word(), MAX_BYTES)
                    .flatMap(file -> store(slot, file))
                    .ifPresent(reason -> page.fieldError(slot.word(), "tongbanRegistrationFile." + reason));
        }
    }

    /** In a transaction of its own: a case that follows in another must find them. */
    private Optional<Reason> store(DocumentSlot slot, PostedFile file) {
        if (file.tooLarge()) {
            return Optional.of(Reason.TOO_LARGE);
        }
        return KeycloakModelUtils.runJobInTransactionWithResult(
                page.session().getKeycloakSessionFactory(),
                page.session().getContext(),
                here -> store(here, slot, file),
                "registration document");
    }

    private Optional<Reason> store(KeycloakSession here, DocumentSlot slot, PostedFile file) {
        try {
            new Evidence(here)
                    .store(
                            draft.caseId(),
                            slot.word(),
                            file.content(),
                            Set.of(Format.JPEG),
                            page.context().getConnection().getRemoteAddr());
            return Optional.empty();
        } catch (UploadRefusedException refused) {
            return Optional.of(refused.reason());
        }
    }

    @Override
    public String toString() {
        return "Uploads";
    }
}
