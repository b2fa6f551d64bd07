package io.tongban.idp.registration;

import io.tongban.idp.page.StepPage;
import io.tongban.idp.page.StepResult;
import org.keycloak.events.Details;
import org.keycloak.events.EventBuilder;
import org.keycloak.events.EventType;

/** What a submission leads to: the last page, or what stands in its way. */
record Outcome(StepPage page, Draft draft, Declaration declared) {

    StepResult tell(Registrar.Result result) {
        if (result instanceof Registrar.Result.Approved approved) {
            if (approved.now()) {
                registered(approved.accountId()).detail("decision", "national").success();
            }
            Finished.approved(approved.accountId(), declared).keep(page);
            draft.discard();
            return StepResult.go(DoneStep.ID);
        }
        if (result instanceof Registrar.Result.Waiting waiting) {
            if (waiting.now()) {
                registered(waiting.accountId())
                        .detail("decision", "waiting")
                        .detail("case", waiting.review().number())
                        .success();
            }
            Finished.waiting(waiting, declared).keep(page);
            draft.discard();
            return StepResult.go(DoneStep.ID);
        }
        if (result instanceof Registrar.Result.Taken taken) {
            Taken.tell(page, taken.what());
        } else {
            page.error("tongbanRegistrationAgain");
        }
        return StepResult.stay();
    }

    private EventBuilder registered(String accountId) {
        return page.context()
                .getEvent()
                .event(EventType.REGISTER)
                .user(accountId)
                .detail(Details.USERNAME, declared.loginName())
                .detail(Details.REGISTER_METHOD, "form")
                .detail("subject_type", declared.type().code());
    }
}
