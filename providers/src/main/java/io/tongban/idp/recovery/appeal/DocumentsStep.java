package io.tongban.idp.recovery.appeal;

import io.tongban.idp.identity.DocumentType;
import io.tongban.idp.identity.IdentityRegion;
import io.tongban.idp.identity.UnitKind;
import io.tongban.idp.message.Recipient;
import io.tongban.idp.page.PostedForm;
import io.tongban.idp.page.Step;
import io.tongban.idp.page.StepPage;
import io.tongban.idp.page.StepResult;
import io.tongban.idp.review.ReviewCase;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 上传证件 and 上传文件: the data, two documents and the contact, proved by a code (catalogue items 32 and 35). */
final class DocumentsStep implements Step {

    static final String CASE = "case";

    private final String id;
    private final AppealForm form;
    private final String back;

    DocumentsStep(String id, AppealForm form, String back) {
        this.id = id;
        this.form = form;
        this.back = back;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String template() {
        return form.template();
    }

    @Override
    public List<Field> fields() {
        return form.kept();
    }

    @Override
    public Optional<String> back(StepPage page) {
        return Optional.of(back);
    }

    @Override
    public void show(StepPage page) {
        Draft draft = new Draft(page);
        draft.show();
        if (PictureCode.due(page.progress())) {
            page.captcha();
        }
        Map<String, List<String>> documents = new LinkedHashMap<>();
        for (IdentityRegion region : IdentityRegion.values()) {
            documents.put(
                    region.code(),
                    region.documents().stream().map(DocumentType::code).toList());
        }
        page.set("documents", documents);
        page.set(
                "unitKinds",
                Arrays.stream(UnitKind.values()).map(UnitKind::code).toList());
        page.set("unitName", page.progress().get(AppealForm.UNIT_NAME).orElse(""));
        page.set("proved", page.progress().get("proved.SMS").orElse(""));
        page.set("mailProved", page.progress().get("proved.EMAIL").orElse(""));
    }

    @Override
    public StepResult answer(StepPage page, PostedForm post) {
        Draft draft = new Draft(page);
        draft.keep(post);
        switch (post.action()) {
            case "send-code" -> sendCode(page, post, draft, form.mobile());
            case "send-mail-code" -> sendCode(page, post, draft, form.email());
            case "next" -> {
                return submit(page, post, draft);
            }
            default -> {
                // A page of ours has no other button.
            }
        }
        return StepResult.stay();
    }

    private void sendCode(StepPage page, PostedForm post, Draft draft, String field) {
        Map<String, String> values = form.read(page, post, List.of(field));
        String address = values.get(field);
        if (address == null) {
            if (!page.isWrong()) {
                page.fieldError(field, "tongbanFieldMissing");
            }
            return;
        }
        Recipient to = field.equals(form.mobile()) ? Recipient.mobile(address) : Recipient.email(address);
        if (PictureCode.allows(page, post, to)) {
            new ContactProof(page, draft.id()).send(to);
        }
    }

    private StepResult submit(StepPage page, PostedForm post, Draft draft) {
        Map<String, String> values = form.read(page, post, form.names());
        draft.demand();
        ContactProof proof = new ContactProof(page, draft.id());
        Optional.ofNullable(values.get(form.mobile())).map(Recipient::mobile).ifPresent(to -> proof.prove(post, to));
        Optional.ofNullable(values.get(form.email())).map(Recipient::email).ifPresent(to -> proof.prove(post, to));
        if (page.isWrong()) {
            return StepResult.stay();
        }
        Declared declared = form.declared(values, page.locale());
        AppealLimits limits = new AppealLimits(
                page.session(), new AppealSettings(page.context().getRealm()));
        if (!limits.take(
                declared.contact().mobile(), page.context().getConnection().getRemoteAddr())) {
            page.error("tongbanAppealTooMany");
            return StepResult.stay();
        }
        Optional<ReviewCase> submitted = new AppealDesk(page.session()).submit(draft.id(), declared);
        if (submitted.isEmpty()) {
            page.error("tongbanAppealOpen");
            return StepResult.stay();
        }
        page.progress().clear();
        page.progress().put(CASE, submitted.get().id());
        return StepResult.go(AppealSteps.WAITING);
    }
}
