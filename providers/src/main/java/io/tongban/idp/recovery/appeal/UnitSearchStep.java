package io.tongban.idp.recovery.appeal;

import io.tongban.idp.identity.field.FieldCatalogue;
import io.tongban.idp.identity.field.Form;
import io.tongban.idp.page.PostedForm;
import io.tongban.idp.page.Step;
import io.tongban.idp.page.StepPage;
import io.tongban.idp.page.StepResult;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 检索单位: a unit's full name and a picture code (catalogue item 34). Any name goes on: the page tells nobody which units
 * are registered.
 */
final class UnitSearchStep implements Step {

    private static final FieldCatalogue CATALOGUE = FieldCatalogue.of(Form.UNIT).only(AppealForm.UNIT_NAME);

    @Override
    public String id() {
        return AppealSteps.FIRST_OF_UNIT;
    }

    @Override
    public String template() {
        return "tongban-appeal-unit.ftl";
    }

    @Override
    public List<Field> fields() {
        return CATALOGUE.fields().stream()
                .map(field -> new Field(field.name(), field.maxLength()))
                .toList();
    }

    @Override
    public Optional<String> back(StepPage page) {
        return Optional.of(AppealSteps.CHOICE);
    }

    @Override
    public void show(StepPage page) {
        page.captcha();
        page.progress().get(AppealForm.UNIT_NAME).ifPresent(name -> page.set("unitName", name));
    }

    @Override
    public StepResult answer(StepPage page, PostedForm form) {
        Optional<String> name = Optional.ofNullable(new FieldReader(page, form)
                .read(CATALOGUE, CATALOGUE.fields(), Map.of(), List.of(AppealForm.UNIT_NAME))
                .get(AppealForm.UNIT_NAME));
        if (!page.acceptCaptcha(form) || name.isEmpty()) {
            return StepResult.stay();
        }
        page.progress().put(AppealForm.UNIT_NAME, name.get());
        PictureCode.passed(page);
        return StepResult.go(AppealSteps.UNIT_DOCUMENTS);
    }
}
