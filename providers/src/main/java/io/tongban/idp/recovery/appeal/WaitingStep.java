package io.tongban.idp.recovery.appeal;

import io.tongban.idp.identity.Masks;
import io.tongban.idp.page.PostedForm;
import io.tongban.idp.page.Step;
import io.tongban.idp.page.StepPage;
import io.tongban.idp.page.StepResult;
import io.tongban.idp.review.Cases;
import io.tongban.idp.review.ReviewCase;
import java.util.Map;
import org.keycloak.models.KeycloakSession;

/** 等待审核: the case's number, state and due day, and how to follow it (decision 15). */
final class WaitingStep implements Step {

    private final KeycloakSession session;

    WaitingStep(KeycloakSession session) {
        this.session = session;
    }

    @Override
    public String id() {
        return AppealSteps.WAITING;
    }

    @Override
    public String template() {
        return "tongban-appeal-waiting.ftl";
    }

    @Override
    public void show(StepPage page) {
        page.progress()
                .get(DocumentsStep.CASE)
                .flatMap(new Cases(session)::byId)
                .ifPresent(submitted -> page.set("case", shown(submitted)));
    }

    @Override
    public StepResult answer(StepPage page, PostedForm form) {
        return StepResult.stay();
    }

    private static Map<String, Object> shown(ReviewCase submitted) {
        return Map.of(
                "number", submitted.number(),
                "kind", submitted.kind(),
                "state", submitted.state().code(),
                "dueDay", submitted.dueDay().toString(),
                "phone", Masks.mobile(submitted.contact().address()));
    }
}
