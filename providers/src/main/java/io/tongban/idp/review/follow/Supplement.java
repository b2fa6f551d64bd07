package io.tongban.idp.review.follow;

import io.tongban.idp.page.PostedFile;
import io.tongban.idp.page.PostedForm;
import io.tongban.idp.page.StepPage;
import io.tongban.idp.review.CaseKind;
import io.tongban.idp.review.Cases;
import io.tongban.idp.review.ReviewCase;
import io.tongban.idp.review.evidence.Evidence;
import io.tongban.idp.review.evidence.Evidence.Format;
import io.tongban.idp.review.evidence.UploadRefusedException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.utils.KeycloakModelUtils;

/** What an applicant adds to an open case: all of it or, when one file is refused or the case has ended meanwhile, nothing. */
final class Supplement {

    private static final int MOST_BYTES = 1024 * 1024;

    private final StepPage page;
    private final ReviewCase to;
    private final String note;
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    Supplement(StepPage page, ReviewCase to, String note) {
        this.page = page;
        this.to = to;
        this.note = note;
    }

    /** Takes the file that was chosen for a slot, if there is one. */
    void file(String slot, PostedForm form) {
        PostedFile file = form.file(field(slot), MOST_BYTES).orElse(null);
        if (file != null && file.tooLarge()) {
            page.fieldError(field(slot), "tongbanCaseUploadTooLarge");
        } else if (file != null) {
            files.put(slot, file.content());
        }
    }

    static String field(String slot) {
        return "file-" + slot;
    }

    void send() {
        if (files.isEmpty() && note == null) {
            page.error("tongbanCaseNothingToAdd");
            return;
        }
        boolean done = KeycloakModelUtils.runJobInTransactionWithResult(
                page.session().getKeycloakSessionFactory(),
                page.session().getContext(),
                this::store,
                "case supplement");
        if (done) {
            page.value("note", "").info("tongbanCaseSupplemented");
        }
    }

    private boolean store(KeycloakSession own) {
        boolean done = files.entrySet().stream().allMatch(file -> store(own, file.getKey(), file.getValue()));
        if (done && !new Cases(own).supplement(to.id(), note)) {
            page.error("tongbanCaseEnded");
            done = false;
        }
        if (!done) {
            own.getTransactionManager().setRollbackOnly();
        }
        return done;
    }

    private boolean store(KeycloakSession own, String slot, byte[] content) {
        try {
            String address = page.context().getConnection().getRemoteAddr();
            new Evidence(own).store(to.id(), slot, content, formats(own, to), address);
            return true;
        } catch (UploadRefusedException e) {
            page.fieldError(
                    field(slot),
                    switch (e.reason()) {
                        case EMPTY -> "tongbanCaseUploadEmpty";
                        case TOO_LARGE -> "tongbanCaseUploadTooLarge";
                        case WRONG_TYPE -> "tongbanCaseUploadWrongType";
                        case BROKEN -> "tongbanCaseUploadBroken";
                        case TOO_MANY_PIXELS -> "tongbanCaseUploadTooManyPixels";
                        case QUOTA -> "tongbanCaseUploadQuota";
                        case BUSY -> "tongbanCaseUploadBusy";
                    });
            return false;
        }
    }

    /** As where it was submitted: PNG in appeals alone (catalogue items 31 and 46). */
    static Set<Format> formats(KeycloakSession session, ReviewCase to) {
        CaseKind kind = session.getProvider(CaseKind.class, to.kind());
        return kind != null && kind.appeal() ? EnumSet.allOf(Format.class) : EnumSet.of(Format.JPEG);
    }

    @Override
    public String toString() {
        return "Supplement";
    }
}
