package io.tongban.idp.registration;

import io.tongban.idp.identity.MainlandMobile;
import io.tongban.idp.page.PostedForm;
import io.tongban.idp.page.Step;
import io.tongban.idp.page.StepPage;
import io.tongban.idp.page.StepResult;
import java.util.List;
import java.util.Optional;

/** The mobile number, and a picture code: only then a code is sent there (decision 19). */
final class PhoneStep implements Step {

    static final String ID = "phone";

    private static final int LENGTH = 32;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String template() {
        return "tongban-registration-phone.ftl";
    }

    @Override
    public List<Field> fields() {
        return List.of(new Field(Draft.MOBILE, LENGTH));
    }

    @Override
    public Optional<String> back(StepPage page) {
        return Optional.of(NoticeStep.ID);
    }

    @Override
    public void show(StepPage page) {
        Progressing.show(page, Progressing.ACCOUNT);
        page.fill(Draft.MOBILE, Draft.of(page).text(Draft.MOBILE));
        page.captcha();
    }

    @Override
    public StepResult answer(StepPage page, PostedForm form) {
        Optional<String> mobile = page.accept(
                Draft.MOBILE,
                form.text(Draft.MOBILE, LENGTH)
                        .accepted()
                        .map(MainlandMobile::check)
                        .orElseGet(() -> form.text(Draft.MOBILE, LENGTH)),
                "tongbanRegistrationMobileWrong");
        boolean seen = page.acceptCaptcha(form);
        if (mobile.isEmpty() || !seen) {
            return StepResult.stay();
        }
        Draft draft = Draft.of(page);
        draft.text(Draft.MOBILE, mobile.get());
        draft.text(Draft.PROVED, null);
        draft.save();
        PhoneCode code = new PhoneCode(page, draft);
        // Whoever came back here within the pause between two sends has a code already.
        return code.send() || code.wasSentHere() ? StepResult.go(AccountStep.ID) : StepResult.stay();
    }
}
