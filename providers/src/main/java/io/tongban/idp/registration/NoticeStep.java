package io.tongban.idp.registration;

import io.tongban.idp.identity.SubjectType;
import io.tongban.idp.page.PostedForm;
import io.tongban.idp.page.Step;
import io.tongban.idp.page.StepPage;
import io.tongban.idp.page.StepResult;
import java.util.Optional;

/** The notice of use to accept, and which kind of account it is to be. */
final class NoticeStep implements Step {

    static final String ID = "notice";

    private static final String ACCEPT = "accept";
    private static final String TYPE = "subjectType";
    private static final String YES = "yes";
    private static final int WORD = 16;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String template() {
        return "tongban-registration-notice.ftl";
    }

    @Override
    public void show(StepPage page) {
        Progressing.show(page, Progressing.NOTICE);
        Draft.of(page).type().ifPresent(type -> {
            page.fill(TYPE, type.code());
            page.fill(ACCEPT, YES);
        });
    }

    @Override
    public StepResult answer(StepPage page, PostedForm form) {
        Optional<SubjectType> type =
                SubjectType.of(form.text(TYPE, WORD).accepted().orElse(""));
        boolean accepted =
                form.text(ACCEPT, WORD).accepted().filter(YES::equals).isPresent();
        type.ifPresent(chosen -> page.value(TYPE, chosen.code()));
        if (accepted) {
            page.value(ACCEPT, YES);
        } else {
            page.fieldError(ACCEPT, "tongbanRegistrationAcceptMissing");
        }
        if (type.isEmpty()) {
            page.fieldError(TYPE, "tongbanChoiceMissing");
        }
        if (page.isWrong()) {
            return StepResult.stay();
        }
        Draft draft = Draft.of(page);
        draft.type(type.orElseThrow());
        draft.save();
        return StepResult.go(draft.mobileProved() ? AccountStep.ID : PhoneStep.ID);
    }
}
