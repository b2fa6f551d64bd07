package io.tongban.idp.recovery.reset;

import io.tongban.idp.identity.Masks;
import io.tongban.idp.message.Channel;
import io.tongban.idp.message.code.CodeCheck;
import io.tongban.idp.page.PostedForm;
import io.tongban.idp.page.Step;
import io.tongban.idp.page.StepPage;
import io.tongban.idp.page.StepResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keycloak.events.Details;
import org.keycloak.events.Errors;

/** 重置密码: data on file, a code to the phone or mailbox, and the new password (catalogue items 28 and 29). */
final class ResetStep implements Step {

    static final String ID = "reset";
    static final String REASON = "reason";
    static final String CODE = "code";

    /** Kept by the step before: the typed login name. */
    static final String NAME = "name";

    /** 密码修改原因 (decision 22). */
    static final List<String> REASONS = List.of("forgotten", "regular", "leaked", "staff", "other");

    private static final int CODE_LENGTH = 16;
    private static final String TARGET = "tongban.recovery.target";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String template() {
        return "tongban-recovery-reset.ftl";
    }

    @Override
    public List<Field> fields() {
        List<Field> fields = new ArrayList<>(DataReader.FIELDS);
        fields.add(new Field(REASON, CODE_LENGTH));
        return fields;
    }

    @Override
    public Optional<String> back(StepPage page) {
        return Optional.of(ResetSteps.FIRST);
    }

    @Override
    public void show(StepPage page) {
        Target target = target(page);
        page.fill(DataReader.WAY, "mobile")
                .set("loginName", target.name())
                .set("subjectType", target.type().code())
                .set("mobile", Masks.mobile(target.shownMobile()))
                .set("email", ShownEmail.mask(target.shownEmail()))
                .set("reasons", REASONS);
        page.set("bridgeDown", target.bridgeDown());
        new CodeDesk(page, target).showWait();
    }

    @Override
    public StepResult answer(StepPage page, PostedForm form) {
        Target target = target(page);
        page.context().getEvent().detail(Details.USERNAME, target.name());
        switch (form.action()) {
            case "send-code" ->
                new DataReader(page, form).read(target.type()).ifPresent(data -> new CodeDesk(page, target).send(data));
            case "reset" -> {
                return reset(page, form, target);
            }
            default -> {
                // The other way was chosen: the page shows its fields.
            }
        }
        return StepResult.stay();
    }

    /** Nothing that depends on the account is told before the code proved right. */
    private StepResult reset(StepPage page, PostedForm form, Target target) {
        NewPassword passwords = new NewPassword(page);
        Optional<TypedData> data = new DataReader(page, form).read(target.type());
        Optional<String> reason = page.accept(REASON, form.text(REASON, CODE_LENGTH), "tongbanChoiceMissing");
        if (reason.isPresent() && !REASONS.contains(reason.get())) {
            page.fieldError(REASON, "tongbanChoiceMissing");
        }
        Optional<String> password = passwords.read(form);
        if (password.isPresent() && data.isPresent()) {
            passwords.meetsOpenRule(password.get(), target.name(), data.get());
        }
        Optional<String> code = page.accept(CODE, form.text(CODE, CODE_LENGTH), codeMissing(form));
        if (page.isWrong()) {
            return StepResult.stay();
        }
        return prove(new Attempt(page, target, data.get(), reason.get(), password.get()), code.get());
    }

    /** One post whose fields are all well formed. */
    private record Attempt(StepPage page, Target target, TypedData data, String reason, String password) {}

    private static StepResult prove(Attempt attempt, String code) {
        StepPage page = attempt.page();
        CodeDesk desk = new CodeDesk(page, attempt.target());
        CodeCheck check = desk.check(attempt.data(), code);
        if (check != CodeCheck.RIGHT) {
            attempt.target()
                    .owner()
                    .ifPresent(owner -> Reset.name(owner, page.context().getEvent()));
            page.context().getEvent().error(check == CodeCheck.WRONG ? Errors.INVALID_CODE : Errors.EXPIRED_CODE);
            page.error(
                    switch (check) {
                        case VOID -> "tongbanCodeVoid";
                        case EXPIRED -> "tongbanRecoveryCodeExpired";
                        default -> "tongbanRecoveryWrong";
                    });
            return StepResult.stay();
        }
        Owner owner = attempt.target().owner().orElseThrow();
        if (!new NewPassword(page).meetsRule(attempt.password(), owner)) {
            return StepResult.stay();
        }
        if (!desk.consume(attempt.data())) {
            page.context().getEvent().error(Errors.EXPIRED_CODE);
            page.error("tongbanRecoveryCodeExpired");
            return StepResult.stay();
        }
        return new Reset(page).run(owner, attempt.target(), attempt.data(), attempt.password(), attempt.reason());
    }

    private static String codeMissing(PostedForm form) {
        return DataReader.way(form) == Channel.SMS ? "tongbanSmsCodeMissing" : "tongbanMailCodeMissing";
    }

    /** Asked for once in a request: the answer to a post shows the page again. */
    private static Target target(StepPage page) {
        Target known = page.session().getAttribute(TARGET, Target.class);
        if (known != null) {
            return known;
        }
        Target found =
                new TargetSearch(page.session()).find(page.progress().get(NAME).orElse(""));
        page.session().setAttribute(TARGET, found);
        return found;
    }
}
