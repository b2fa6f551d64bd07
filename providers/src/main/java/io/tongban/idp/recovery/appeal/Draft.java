package io.tongban.idp.recovery.appeal;

import io.tongban.idp.page.PostedFile;
import io.tongban.idp.page.PostedForm;
import io.tongban.idp.page.Progress;
import io.tongban.idp.page.StepPage;
import io.tongban.idp.review.Cases;
import io.tongban.idp.review.evidence.Evidence;
import io.tongban.idp.review.evidence.Evidence.Document;
import io.tongban.idp.review.evidence.Evidence.Format;
import io.tongban.idp.review.evidence.UploadRefusedException;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.keycloak.models.utils.KeycloakModelUtils;

/**
 * The documents of an appeal that is still being filled in. They are stored as they come, under the id that the case will
 * have, so that a post refused for another field loses none.
 */
final class Draft {

    /** 证件正面 and 证件反面. */
    static final List<String> SLOTS = List.of("front", "back");

    /** 不超过1MB. */
    private static final int MAX_BYTES = 1024 * 1024;

    private static final String ID = "draft";

    private final StepPage page;
    private final Evidence evidence;
    private final Set<String> refused = new HashSet<>();

    Draft(StepPage page) {
        this.page = page;
        this.evidence = new Evidence(page.session());
    }

    /** The id that the case will have. */
    String id() {
        Progress progress = page.progress();
        return progress.get(ID).orElseGet(() -> {
            String id = Cases.newId();
            progress.put(ID, id);
            return id;
        });
    }

    /** Stores what was chosen; says on the page what is wrong with it. */
    void keep(PostedForm form) {
        for (String slot : SLOTS) {
            form.file(slot, MAX_BYTES).ifPresent(file -> keep(slot, file));
        }
    }

    /** Says on the page which document is missing; of one that was just refused, the reason is enough. */
    void demand() {
        Map<String, Document> stored = stored();
        SLOTS.stream()
                .filter(slot -> !stored.containsKey(slot) && !refused.contains(slot))
                .forEach(slot -> page.fieldError(slot, "tongbanAppealFileMissing"));
    }

    /** Tells the template what is there: kilobytes by slot. */
    void show() {
        Map<String, Long> sizes = page.progress().get(ID).isEmpty()
                ? Map.of()
                : stored().values().stream()
                        .collect(Collectors.toMap(Document::slot, one -> Math.max(1, one.bytes() / 1024L)));
        page.set("uploaded", sizes);
    }

    private Map<String, Document> stored() {
        return evidence.of(id()).stream()
                .filter(document -> SLOTS.contains(document.slot()))
                .collect(Collectors.toMap(Document::slot, Function.identity()));
    }

    private void keep(String slot, PostedFile file) {
        Optional<UploadRefusedException.Reason> refusal =
                file.tooLarge() ? Optional.of(UploadRefusedException.Reason.TOO_LARGE) : store(slot, file.content());
        refusal.ifPresent(reason -> {
            refused.add(slot);
            page.fieldError(slot, "tongbanAppealFile." + reason);
        });
    }

    /** Each in a transaction of its own, so that what comes after in this post neither loses it nor waits for it. */
    private Optional<UploadRefusedException.Reason> store(String slot, byte[] content) {
        String id = id();
        String address = page.context().getConnection().getRemoteAddr();
        return KeycloakModelUtils.runJobInTransactionWithResult(
                page.session().getKeycloakSessionFactory(),
                page.session().getContext(),
                own -> {
                    try {
                        new Evidence(own).store(id, slot, content, EnumSet.allOf(Format.class), address);
                        return Optional.empty();
                    } catch (UploadRefusedException e) {
                        return Optional.of(e.reason());
                    }
                },
                "document of an appeal");
    }
}
