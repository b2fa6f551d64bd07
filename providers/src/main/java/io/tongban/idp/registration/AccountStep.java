package io.tongban.idp.registration;

import io.tongban.idp.identity.Flaw;
import io.tongban.idp.identity.InputFolding;
import io.tongban.idp.identity.SubjectType;
import io.tongban.idp.identity.field.Checked;
import io.tongban.idp.identity.field.FieldCatalogue;
import io.tongban.idp.identity.field.Form;
import io.tongban.idp.page.PostedForm;
import io.tongban.idp.page.Step;
import io.tongban.idp.page.StepPage;
import io.tongban.idp.page.StepResult;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/** The code from the phone, and what to log in with. What is taken is told only when the code proved right (decision 12). */
final class AccountStep implements Step {

    static final String ID = "account";

    private static final FieldCatalogue EMAIL =
            FieldCatalogue.of(Form.NATURAL_PERSON).only(Draft.EMAIL);
    private static final int LENGTH = 512;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String template() {
        return "tongban-registration-account.ftl";
    }

    @Override
    public void show(StepPage page) {
        Draft draft = Draft.of(page);
        Progressing.show(page, Progressing.ACCOUNT);
        page.set("mobile", draft.text(Draft.MOBILE))
                .set("proved", draft.mobileProved())
                .set("hasPassword", draft.hasPassword())
                .set("maxLength", NewLoginName.MAX_LENGTH);
        page.value(Draft.LOGIN_NAME, draft.text(Draft.LOGIN_NAME));
        page.value(Draft.EMAIL, draft.text(Draft.EMAIL));
        if (!draft.mobileProved()) {
            new PhoneCode(page, draft).show();
        }
    }

    @Override
    public StepResult answer(StepPage page, PostedForm form) {
        Draft draft = Draft.of(page);
        keep(draft, form);
        StepResult result =
                switch (form.action()) {
                    case "previous" -> StepResult.go(PhoneStep.ID);
                    case "send-code" -> sendAgain(page, draft);
                    case "next" -> next(page, form, draft);
                    default -> StepResult.stay();
                };
        draft.save();
        return result;
    }

    private static void keep(Draft draft, PostedForm form) {
        for (String field : List.of(Draft.LOGIN_NAME, Draft.EMAIL)) {
            draft.text(field, form.text(field, LENGTH).accepted().orElse(null));
        }
    }

    private static StepResult sendAgain(StepPage page, Draft draft) {
        if (!draft.mobileProved()) {
            new PhoneCode(page, draft).send();
        }
        return StepResult.stay();
    }

    private static StepResult next(StepPage page, PostedForm form, Draft draft) {
        // First, so that a right code need not be typed again because of another field.
        boolean proved = draft.mobileProved() || new PhoneCode(page, draft).accept(form);
        String loginName = InputFolding.fold(draft.text(Draft.LOGIN_NAME));
        NewLoginName.flaw(loginName).ifPresent(key -> page.fieldError(Draft.LOGIN_NAME, key));
        Optional<String> password = password(page, form, draft);
        acceptEmail(page, form, draft);
        if (!proved || page.isWrong()) {
            return StepResult.stay();
        }
        draft.text(Draft.LOGIN_NAME, loginName);
        Optional<Conflict> taken = conflict(page.session(), draft);
        if (taken.isPresent()) {
            return tell(page, taken.get());
        }
        password.ifPresent(right -> draft.password(HashedPassword.of(page.session(), right)));
        return StepResult.go(
                Pages.of(draft.type().orElse(SubjectType.NATURAL)).get(0).id());
    }

    /** A password that was set before stays when none is typed, unless the name, which its rule looks at, is another. */
    private static Optional<String> password(StepPage page, PostedForm form, Draft draft) {
        NewPassword password = new NewPassword(page, form);
        if (draft.hasPassword() && !password.given()) {
            if (!draft.passwordFits()) {
                page.fieldError(NewPassword.FIELD, "tongbanRegistrationPasswordRenamed");
            }
            return Optional.empty();
        }
        return password.accept(draft.text(Draft.LOGIN_NAME), draft.text(Draft.MOBILE));
    }

    private static void acceptEmail(StepPage page, PostedForm form, Draft draft) {
        form.text(Draft.EMAIL, LENGTH)
                .flaw()
                .filter(flaw -> flaw != Flaw.EMPTY)
                .ifPresent(flaw -> page.fieldError(Draft.EMAIL, io.tongban.idp.identity.field.Field.flawKey(flaw)));
        Checked checked = EMAIL.check(Map.of(Draft.EMAIL, draft.text(Draft.EMAIL)), Today.clock());
        checked.flaws()
                .forEach((field, flaw) -> page.fieldError(field, io.tongban.idp.identity.field.Field.flawKey(flaw)));
        checked.values().forEach(draft::text);
    }

    private static Optional<Conflict> conflict(KeycloakSession session, Draft draft) {
        Conflicts conflicts = new Conflicts(session);
        String mobile = draft.text(Draft.MOBILE);
        return conflicts.ofMobile(mobile).or(() -> TakenAnswers.ofNames(session, mobile)
                .ask(() -> conflicts.ofLoginName(draft.text(Draft.LOGIN_NAME))));
    }

    private static StepResult tell(StepPage page, Conflict taken) {
        page.context().getEvent().error(taken.error());
        if (taken == Conflict.LOGIN_NAME) {
            page.fieldError(Draft.LOGIN_NAME, taken.message());
        } else {
            page.error(taken.message());
        }
        return StepResult.stay();
    }
}
