package io.tongban.idp.review.follow;

import io.tongban.idp.identity.Masks;
import io.tongban.idp.message.code.CodeCheck;
import io.tongban.idp.page.PostedForm;
import io.tongban.idp.page.Step;
import io.tongban.idp.page.StepPage;
import io.tongban.idp.page.StepResult;
import java.util.Optional;

/** The code that was sent to the phone, if number and phone belong together; nothing on the page tells whether they do. */
final class CodeStep implements Step {

    static final String ID = "case-code";

    private static final String CODE = "code";
    private static final int LONGEST = 16;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String template() {
        return "tongban-case-code.ftl";
    }

    @Override
    public Optional<String> back(StepPage page) {
        return Optional.of(FindStep.ID);
    }

    @Override
    public void show(StepPage page) {
        Optional<Asked> asked = Asked.of(page);
        page.set("number", asked.map(Asked::number).orElse(""))
                .set("mobile", asked.map(one -> Masks.mobile(one.mobile())).orElse(""))
                .info("tongbanCaseCodeSent");
        asked.ifPresent(Asked::showWait);
    }

    @Override
    public StepResult answer(StepPage page, PostedForm form) {
        Asked asked = Asked.of(page).orElse(null);
        if (asked == null) {
            return StepResult.go(FindStep.ID);
        }
        if (form.action().equals("send-code")) {
            asked.send();
            return StepResult.stay();
        }
        Optional<String> code = page.accept(CODE, form.text(CODE, LONGEST), "tongbanCaseCodeMissing");
        if (code.isEmpty()) {
            return StepResult.stay();
        }
        CodeCheck check = asked.prove(code.get());
        if (check == CodeCheck.RIGHT) {
            return StepResult.go(ShowStep.ID);
        }
        page.error(
                switch (check) {
                    case VOID -> "tongbanCaseCodeVoid";
                    case EXPIRED -> "tongbanCaseCodeExpired";
                    default -> "tongbanCaseCodeWrong";
                });
        return StepResult.stay();
    }
}
