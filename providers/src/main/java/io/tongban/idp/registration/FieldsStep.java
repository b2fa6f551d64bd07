package io.tongban.idp.registration;

import io.tongban.idp.identity.Flaw;
import io.tongban.idp.identity.field.Checked;
import io.tongban.idp.page.PostedForm;
import io.tongban.idp.page.Step;
import io.tongban.idp.page.StepPage;
import io.tongban.idp.page.StepResult;
import io.tongban.idp.page.fields.FieldSheet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** One page of the field catalogue. What was typed is kept, right or wrong, whichever button is pressed. */
final class FieldsStep implements Step {

    private final Pages page;

    FieldsStep(Pages page) {
        this.page = page;
    }

    @Override
    public String id() {
        return page.id();
    }

    @Override
    public String template() {
        return "tongban-registration-fields.ftl";
    }

    @Override
    public void show(StepPage to) {
        Draft draft = Draft.of(to);
        Progressing.show(to, Progressing.DATA);
        to.set("page", page.id()).set("mobile", draft.text(Draft.MOBILE));
        sheet().show(to, draft.texts());
    }

    private FieldSheet sheet() {
        return new FieldSheet(page.catalogue(), Today.clock());
    }

    @Override
    public StepResult answer(StepPage to, PostedForm form) {
        Draft draft = Draft.of(to);
        FieldSheet.Posted posted = sheet().read(form);
        page.catalogue()
                .fields()
                .forEach(field -> draft.text(field.name(), posted.typed().get(field.name())));
        StepResult result =
                switch (form.action()) {
                    case "previous" -> StepResult.go(page.before());
                    case "next" -> next(to, draft, posted);
                    default -> StepResult.stay();
                };
        draft.save();
        return result;
    }

    private StepResult next(StepPage to, Draft draft, FieldSheet.Posted posted) {
        Checked checked = sheet().check(posted.typed());
        Map<String, Flaw> flaws = new HashMap<>(checked.flaws());
        flaws.putAll(posted.flaws());
        if (!flaws.isEmpty()) {
            tellInOrder(to, flaws);
            return StepResult.stay();
        }
        // What no longer applies is not kept.
        page.catalogue()
                .fields()
                .forEach(field -> draft.text(field.name(), checked.values().get(field.name())));
        draft.forgetNational();
        Optional<Conflict> taken =
                TakenAnswers.ofNumbers(to.session(), draft.text(Draft.MOBILE)).ask(() -> conflict(to, checked));
        taken.ifPresent(what -> Taken.tell(to, what));
        return taken.isPresent() ? StepResult.stay() : StepResult.go(page.after());
    }

    /** In the order of the form, since the first wrong field gets the focus. */
    private void tellInOrder(StepPage to, Map<String, Flaw> flaws) {
        page.catalogue().fields().stream()
                .filter(field -> flaws.containsKey(field.name()))
                .forEach(field -> FieldSheet.tell(to, Map.of(field.name(), flaws.get(field.name()))));
    }

    private Optional<Conflict> conflict(StepPage to, Checked checked) {
        Conflicts conflicts = new Conflicts(to.session());
        return switch (page) {
            case PERSON ->
                conflicts.ofDocument(
                        checked.values().get("documentType"), checked.values().get("documentNumber"));
            case UNIT -> conflicts.ofUnit(checked.values());
            default -> Optional.empty();
        };
    }
}
