package io.tongban.idp.registration;

import io.tongban.idp.page.PostedForm;
import io.tongban.idp.page.Step;
import io.tongban.idp.page.StepPage;
import io.tongban.idp.page.StepResult;
import java.util.Optional;
import java.util.Set;

/** 上传材料: what a reviewer needs where the national check did not confirm the data. */
final class DocumentsStep implements Step {

    static final String ID = "documents";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String template() {
        return "tongban-registration-documents.ftl";
    }

    @Override
    public void show(StepPage page) {
        Draft draft = Draft.of(page);
        Progressing.show(page, Progressing.DOCUMENTS);
        page.set("national", draft.national().orElse(NationalResult.NOT_ASKED).code());
        Declaration.of(draft, Today.clock()).ifPresent(declared -> {
            page.set("legal", declared.legal());
            page.set("documents", new Uploads(page, draft).view(declared));
        });
    }

    @Override
    public StepResult answer(StepPage page, PostedForm form) {
        Draft draft = Draft.of(page);
        Optional<Declaration> declared = Declaration.of(draft, Today.clock());
        if (form.action().equals("previous")
                || declared.isEmpty()
                || draft.national().isEmpty()) {
            return StepResult.go(CheckStep.ID);
        }
        // Before anything is stored: the documents of a submitted case are the reviewer's.
        Optional<Registrar.Result> settled = new Settled(page.session()).of(draft, declared.get());
        if (settled.isPresent()) {
            return new Outcome(page, draft, declared.get()).tell(settled.get());
        }
        return take(page, draft, declared.get(), form);
    }

    private static StepResult take(StepPage page, Draft draft, Declaration declared, PostedForm form) {
        Uploads uploads = new Uploads(page, draft);
        uploads.take(form, declared);
        if (!form.action().equals("submit") || page.isWrong()) {
            return StepResult.stay();
        }
        Set<String> there = uploads.stored();
        DocumentSlot.of(declared).stream()
                .filter(slot -> slot.required(declared) && !there.contains(slot.word()))
                .forEach(slot -> page.fieldError(slot.word(), "tongbanRegistrationFileMissing"));
        return page.isWrong()
                ? StepResult.stay()
                : new Outcome(page, draft, declared).tell(new Registrar(page.session()).submit(page, draft, declared));
    }
}
