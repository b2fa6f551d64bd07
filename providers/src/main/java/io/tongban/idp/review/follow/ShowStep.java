package io.tongban.idp.review.follow;

import io.tongban.idp.identity.Flaw;
import io.tongban.idp.identity.Verdict;
import io.tongban.idp.page.PostedForm;
import io.tongban.idp.page.Step;
import io.tongban.idp.page.StepPage;
import io.tongban.idp.page.StepResult;
import io.tongban.idp.review.Cases;
import io.tongban.idp.review.ReviewCase;
import io.tongban.idp.review.ReviewSettings;
import io.tongban.idp.review.evidence.Evidence;
import io.tongban.idp.review.evidence.Evidence.Document;
import io.tongban.idp.review.evidence.Evidence.Format;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** How the case stands; while it is open it can be taken back or added to. */
final class ShowStep implements Step {

    static final String ID = "case-show";

    private static final String NOTE = "note";
    private static final int LONGEST_NOTE = 500;
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ReviewSettings.ZONE);

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String template() {
        return "tongban-case-show.ftl";
    }

    @Override
    public List<Field> fields() {
        return List.of(new Field(NOTE, LONGEST_NOTE));
    }

    @Override
    public Optional<String> back(StepPage page) {
        return Optional.of(FindStep.ID);
    }

    @Override
    public void show(StepPage page) {
        Asked.proved(page).ifPresent(found -> page.set("number", found.number())
                .set("kind", found.kind())
                .set("state", found.state().code())
                .set("open", found.state().open())
                .set("submitted", MINUTE.format(found.submittedAt()))
                .set("due", found.dueDay().toString())
                .set("reasons", found.reasons())
                .set("png", Supplement.formats(page.session(), found).contains(Format.PNG))
                .set("slots", slots(page, found)));
    }

    @Override
    public StepResult answer(StepPage page, PostedForm form) {
        ReviewCase found = Asked.proved(page).orElse(null);
        if (found == null) {
            return StepResult.go(FindStep.ID);
        }
        switch (form.action()) {
            case "withdraw" -> withdraw(page, found);
            case "supplement" -> supplement(page, form, found);
            default -> {
                // The page shows how the case stands now.
            }
        }
        return StepResult.stay();
    }

    private static void withdraw(StepPage page, ReviewCase found) {
        if (new Cases(page.session()).withdraw(found.id())) {
            page.info("tongbanCaseWithdrawn");
        } else {
            page.error("tongbanCaseEnded");
        }
    }

    private static void supplement(StepPage page, PostedForm form, ReviewCase found) {
        Verdict typed = form.text(NOTE, LONGEST_NOTE);
        boolean written = typed.flaw().filter(Flaw.EMPTY::equals).isEmpty();
        Optional<String> note = written ? page.accept(NOTE, typed, "tongbanUnreadable") : Optional.empty();
        Supplement supplement = new Supplement(page, found, note.orElse(null));
        slots(page, found).forEach(slot -> supplement.file(slot, form));
        if (!page.isWrong()) {
            supplement.send();
        }
    }

    /** What was uploaded can be uploaded anew. */
    private static List<String> slots(StepPage page, ReviewCase found) {
        return new Evidence(page.session())
                .of(found.id()).stream().map(Document::slot).toList();
    }
}
