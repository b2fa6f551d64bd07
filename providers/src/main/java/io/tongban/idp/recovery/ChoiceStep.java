package io.tongban.idp.recovery;

import io.tongban.idp.page.PostedForm;
import io.tongban.idp.page.Step;
import io.tongban.idp.page.StepPage;
import io.tongban.idp.page.StepResult;
import io.tongban.idp.recovery.appeal.AppealSteps;
import io.tongban.idp.recovery.reset.ResetSteps;
import io.tongban.idp.review.follow.CaseSteps;

/** 选择找回密码方式: the three ways (catalogue item 25). */
final class ChoiceStep implements Step {

    static final String ID = "choose";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String template() {
        return "tongban-recovery-choose.ftl";
    }

    @Override
    public StepResult answer(StepPage page, PostedForm form) {
        return switch (form.action()) {
            case "login-name" -> StepResult.go(ResetSteps.FIRST);
            case "unit" -> StepResult.go(AppealSteps.FIRST_OF_UNIT);
            case "person" -> StepResult.go(AppealSteps.FIRST_OF_PERSON);
            case "case" -> StepResult.go(CaseSteps.FIRST);
            default -> StepResult.stay();
        };
    }
}
