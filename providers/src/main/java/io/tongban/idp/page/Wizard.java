package io.tongban.idp.page;

import io.tongban.idp.page.captcha.CaptchaDesk;
import io.tongban.idp.page.captcha.CaptchaKind;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.AuthenticationProcessor;
import org.keycloak.events.Errors;
import org.keycloak.http.HttpRequest;

/**
 * Several pages as one execution of a Keycloak flow. Which page is open is in the login session, not in an address: a post
 * that belongs to another step shows the open one again.
 */
public final class Wizard {

    private static final Duration CAPTCHA_LIFETIME = Duration.ofSeconds(120);

    private final AuthenticationFlowContext context;
    private final Map<String, Step> steps = new LinkedHashMap<>();
    private final CaptchaDesk captchas;
    private final Progress progress;
    private final Ticket ticket;

    /**
     * The walk of one request.
     *
     * @param steps the first is where the walk begins
     * @param drawable whether this machine can draw a picture code
     */
    public Wizard(AuthenticationFlowContext context, Collection<? extends Step> steps, boolean drawable) {
        this.context = context;
        steps.forEach(step -> this.steps.put(step.id(), step));
        captchas =
                new CaptchaDesk(context.getSession(), context.getAuthenticationSession(), CAPTCHA_LIFETIME, drawable);
        progress = Progress.of(context.getSession(), context.getAuthenticationSession());
        ticket = new Ticket(context.getAuthenticationSession());
    }

    /**
     * For {@code authenticate}: opens the first page, or the open one again when the browser only asks for it anew.
     *
     * <p>A post with files comes here too. Keycloak's {@code DefaultAuthenticationFlow.processAction} reads every post by
     * {@code getDecodedFormParameters}, which fails on a file, so such a form is sent to the address by which a page is
     * refreshed: it has no session code and leads to {@code authenticate}. The form's own ticket stands in for that code.
     */
    public void open() {
        boolean arriving = !Objects.equals(
                context.getExecution().getId(),
                context.getAuthenticationSession()
                        .getAuthNote(AuthenticationProcessor.CURRENT_AUTHENTICATION_EXECUTION));
        HttpRequest request = context.getHttpRequest();
        if (arriving) {
            progress.restart();
        } else if (request.getHttpMethod().equals("POST") && PostedForm.isMultipart(request)) {
            PostedForm form = PostedForm.of(request);
            if (ticket.isOn(form)) {
                answer(form);
                return;
            }
        }
        show(page());
    }

    /** For {@code action}: answers the post. */
    public void answer() {
        answer(PostedForm.of(context.getHttpRequest()));
    }

    private void answer(PostedForm form) {
        StepPage page = page();
        Step step = current();
        if (!form.step().equals(step.id())) {
            show(page);
            return;
        }
        for (Step.Field field : step.fields()) {
            form.text(field.name(), field.maxLength()).accepted().ifPresent(text -> page.value(field.name(), text));
        }
        follow(page, answer(page, step, form));
    }

    private StepResult answer(StepPage page, Step step, PostedForm form) {
        switch (form.action()) {
            case "listen" -> captchas.prefer(CaptchaKind.AUDIO);
            case "look" -> captchas.prefer(CaptchaKind.PICTURE);
            case "refresh" -> {
                // Every showing has a new code.
            }
            case "back" -> {
                Optional<String> back = step.back(page);
                return back.map(StepResult::go).orElseGet(StepResult::stay);
            }
            default -> {
                return step.answer(page, form);
            }
        }
        return StepResult.stay();
    }

    private void follow(StepPage page, StepResult result) {
        if (result instanceof StepResult.Stay) {
            if (page.isWrong() && context.getEvent().getEvent().getError() == null) {
                context.getEvent().error(Errors.INVALID_INPUT);
            }
            show(page);
        } else if (result instanceof StepResult.Go go) {
            progress.step(go.step());
            show(page());
        } else if (result instanceof StepResult.Respond own) {
            context.forceChallenge(own.response());
        } else {
            progress.restart();
            context.success();
        }
    }

    /** Never by Keycloak's own counting of failures: a wrong field is no wrong password. */
    private void show(StepPage page) {
        context.forceChallenge(page.render(current(), ticket.word()));
    }

    private StepPage page() {
        return new StepPage(context, captchas, progress);
    }

    private Step current() {
        return progress.step()
                .map(steps::get)
                .orElseGet(() -> steps.values().iterator().next());
    }
}
