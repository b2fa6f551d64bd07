package io.tongban.idp.review.follow;

import io.tongban.idp.identity.MainlandMobile;
import io.tongban.idp.page.PostedForm;
import io.tongban.idp.page.Step;
import io.tongban.idp.page.StepPage;
import io.tongban.idp.page.StepResult;
import io.tongban.idp.review.CaseNumber;
import java.util.List;
import java.util.Optional;

/** The case's number, the phone and a picture code: without the picture nothing is sent. */
record FindStep(String before) implements Step {

    static final String ID = "case";

    private static final String NUMBER = "caseNumber";
    private static final String MOBILE = "mobile";
    private static final int LONGEST = 32;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String template() {
        return "tongban-case-find.ftl";
    }

    @Override
    public List<Field> fields() {
        return List.of(new Field(NUMBER, LONGEST), new Field(MOBILE, LONGEST));
    }

    @Override
    public Optional<String> back(StepPage page) {
        return Optional.of(before);
    }

    @Override
    public void show(StepPage page) {
        page.captcha();
    }

    @Override
    public StepResult answer(StepPage page, PostedForm form) {
        Optional<String> typed = page.accept(NUMBER, form.text(NUMBER, LONGEST), "tongbanCaseNumberMissing");
        Optional<String> number =
                typed.map(text -> text.replaceAll("[\\s-]", "")).filter(CaseNumber::isOne);
        if (typed.isPresent() && number.isEmpty()) {
            page.fieldError(NUMBER, "tongbanCaseNumberMalformed");
        }
        Optional<String> text = page.accept(MOBILE, form.text(MOBILE, LONGEST), "tongbanCaseMobileMalformed");
        Optional<String> mobile =
                text.flatMap(some -> page.accept(MOBILE, MainlandMobile.check(some), "tongbanCaseMobileMalformed"));
        if (!page.acceptCaptcha(form) || page.isWrong()) {
            return StepResult.stay();
        }
        Asked asked = new Asked(page, number.orElseThrow(), mobile.orElseThrow());
        asked.keep();
        return asked.send() ? StepResult.go(CodeStep.ID) : StepResult.stay();
    }
}
