package io.tongban.idp.recovery;

import io.tongban.idp.page.PostedForm;
import io.tongban.idp.page.Step;
import io.tongban.idp.page.StepPage;
import io.tongban.idp.page.StepResult;
import io.tongban.idp.recovery.appeal.AppealSteps;
import io.tongban.idp.recovery.reset.ResetSteps;
import io.tongban.idp.review.follow.CaseSteps;
import java.util.Map;
import java.util.Optional;

/** 选择找回密码方式: the three ways (catalogue item 25). */
final class ChoiceStep implements Step {

    static final String ID = "choose";

    private static final Map<String, String> FIRST = Map.of(
            "login-name", ResetSteps.FIRST,
            "unit", AppealSteps.FIRST_OF_UNIT,
            "person", AppealSteps.FIRST_OF_PERSON,
            "case", CaseSteps.FIRST);

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
        return first(form.action()).map(StepResult::go).orElseGet(StepResult::stay);
    }

    /**
     * The first page of a way.
     *
     * @param way the word of its button; may be null
     */
    static Optional<String> first(String way) {
        return Optional.ofNullable(way).map(FIRST::get);
    }
}
