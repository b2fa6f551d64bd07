package io.tongban.idp.recovery.reset;

import io.tongban.idp.identity.LoginName;
import io.tongban.idp.page.PostedForm;
import io.tongban.idp.page.Step;
import io.tongban.idp.page.StepPage;
import io.tongban.idp.page.StepResult;
import java.util.List;
import java.util.Optional;

/** 检索用户: the login name, and a picture code (catalogue item 27). */
final class SearchStep implements Step {

    static final String LOGIN_NAME = "loginName";

    @Override
    public String id() {
        return ResetSteps.FIRST;
    }

    @Override
    public String template() {
        return "tongban-recovery-search.ftl";
    }

    @Override
    public List<Field> fields() {
        return List.of(new Field(LOGIN_NAME, LoginName.MAX_LENGTH));
    }

    @Override
    public Optional<String> back(StepPage page) {
        return Optional.of("choose");
    }

    @Override
    public void show(StepPage page) {
        page.fill(LOGIN_NAME, page.progress().get(ResetStep.NAME).orElse("")).captcha();
    }

    /** Whether anybody has the name is not looked at here; the next page looks the same either way. */
    @Override
    public StepResult answer(StepPage page, PostedForm form) {
        Optional<String> name =
                page.accept(LOGIN_NAME, form.text(LOGIN_NAME, LoginName.MAX_LENGTH), "tongbanUsernameMissing");
        if (!page.acceptCaptcha(form) || name.isEmpty()) {
            return StepResult.stay();
        }
        page.progress().clear();
        page.progress().put(ResetStep.NAME, name.get());
        return StepResult.go(ResetStep.ID);
    }
}
