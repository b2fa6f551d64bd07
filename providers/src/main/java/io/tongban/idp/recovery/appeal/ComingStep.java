package io.tongban.idp.recovery.appeal;

import io.tongban.idp.page.PostedForm;
import io.tongban.idp.page.Step;
import io.tongban.idp.page.StepPage;
import io.tongban.idp.page.StepResult;
import java.util.Optional;

/** Says that an appeal comes later. */
record ComingStep(String id) implements Step {

    @Override
    public String template() {
        return "tongban-recovery-coming.ftl";
    }

    @Override
    public Optional<String> back(StepPage page) {
        return Optional.of("choose");
    }

    @Override
    public StepResult answer(StepPage page, PostedForm form) {
        return StepResult.stay();
    }
}
