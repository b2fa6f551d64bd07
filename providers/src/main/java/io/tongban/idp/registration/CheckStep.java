package io.tongban.idp.registration;

import io.tongban.idp.account.Places;
import io.tongban.idp.account.vault.Sealer;
import io.tongban.idp.page.PostedForm;
import io.tongban.idp.page.Step;
import io.tongban.idp.page.StepPage;
import io.tongban.idp.page.StepResult;
import java.time.Duration;
import java.util.Optional;

/** All of it once more, and the button that submits it. */
final class CheckStep implements Step {

    static final String ID = "check";

    /** After so many answers a day to one phone a reviewer looks, so that the check cannot be used to guess data. */
    private static final int QUESTIONS = 10;

    private static final String EDIT = "edit-";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String template() {
        return "tongban-registration-check.ftl";
    }

    @Override
    public void show(StepPage page) {
        Progressing.show(page, Progressing.CHECK);
        new Summary(page, Draft.of(page)).show();
    }

    @Override
    public StepResult answer(StepPage page, PostedForm form) {
        Draft draft = Draft.of(page);
        String action = form.action();
        if (action.equals("submit")) {
            return submit(page, draft);
        }
        if (action.equals("previous")) {
            return StepResult.go(draft.type()
                    .map(Pages::of)
                    .map(all -> all.get(all.size() - 1).id())
                    .orElse(NoticeStep.ID));
        }
        return target(draft, action).map(StepResult::go).orElseGet(StepResult::stay);
    }

    /** Only to pages of this walk. */
    private static Optional<String> target(Draft draft, String action) {
        if (action.equals(EDIT + AccountStep.ID)) {
            return Optional.of(AccountStep.ID);
        }
        return draft.type().stream()
                .flatMap(type -> Pages.of(type).stream())
                .map(Pages::id)
                .filter(id -> action.equals(EDIT + id))
                .findFirst();
    }

    private static StepResult submit(StepPage page, Draft draft) {
        Optional<Declaration> complete = Declaration.of(draft, Today.clock());
        if (complete.isEmpty()) {
            page.error("tongbanRegistrationIncomplete");
            return StepResult.stay();
        }
        Declaration declared = complete.get();
        Optional<Registrar.Result> settled = new Settled(page.session()).of(draft, declared);
        if (settled.isPresent()) {
            return new Outcome(page, draft, declared).tell(settled.get());
        }
        Optional<Conflict> taken = TakenAnswers.ofNumbers(page.session(), declared.mobile())
                .ask(() -> new Conflicts(page.session()).of(declared));
        if (taken.isPresent()) {
            Taken.tell(page, taken.get());
            return StepResult.stay();
        }
        return decide(page, draft, declared);
    }

    private static StepResult decide(StepPage page, Draft draft, Declaration declared) {
        NationalResult result =
                mayAsk(page, declared) ? NationalQuestions.of(page.session()).ask(declared) : NationalResult.NOT_ASKED;
        draft.national(result);
        draft.save();
        if (result != NationalResult.MATCH) {
            return StepResult.go(DocumentsStep.ID);
        }
        return new Outcome(page, draft, declared).tell(new Registrar(page.session()).approve(page, draft, declared));
    }

    /** Taken beforehand: an answer that never comes, or a post that is cut off, was a question too. */
    private static boolean mayAsk(StepPage page, Declaration declared) {
        String who = new Sealer(page.session()).hash("registration-national", declared.mobile());
        return new Places(
                        page.session().singleUseObjects(),
                        "tongban-national-" + who,
                        QUESTIONS,
                        Duration.ofDays(1).toSeconds())
                .take();
    }
}
