package io.tongban.idp.recovery.reset;

import io.tongban.idp.page.PostedForm;
import io.tongban.idp.page.Step;
import io.tongban.idp.page.StepPage;
import io.tongban.idp.page.StepResult;

/** 重置密码完成 (catalogue item 30). */
final class DoneStep implements Step {

    static final String ID = "done";

    /** Kept by the step before: the account's login name, its tab, and what was typed as its name. */
    static final String LOGIN = "login";

    static final String TAB = "tab";
    static final String TYPED = "typed";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String template() {
        return "tongban-recovery-done.ftl";
    }

    /** An old account may log in under another name than the typed one; its owner is told. */
    @Override
    public void show(StepPage page) {
        String login = page.progress().get(LOGIN).orElse("");
        if (!login.equalsIgnoreCase(page.progress().get(TYPED).orElse(""))) {
            page.set("login", login).set("tab", page.progress().get(TAB).orElse(""));
        }
    }

    @Override
    public StepResult answer(StepPage page, PostedForm form) {
        return StepResult.stay();
    }
}
