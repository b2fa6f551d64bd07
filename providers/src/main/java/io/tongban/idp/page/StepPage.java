package io.tongban.idp.page;

import io.tongban.idp.identity.Flaw;
import io.tongban.idp.identity.Verdict;
import io.tongban.idp.page.captcha.CaptchaDesk;
import io.tongban.idp.page.captcha.CaptchaVerdict;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.forms.login.MessageType;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.utils.FormMessage;

/** The page being made: what a step puts on it, and what the step may ask about the request. */
public final class StepPage {

    /** The field of the picture code. */
    public static final String CAPTCHA = "captcha";

    private final AuthenticationFlowContext context;
    private final CaptchaDesk captchas;
    private final Progress progress;
    private final LoginFormsProvider form;
    private final Map<String, Object> bean = new HashMap<>();
    private final Map<String, String> values = new HashMap<>();
    private String firstWrong;
    private boolean wrong;

    StepPage(AuthenticationFlowContext context, CaptchaDesk captchas, Progress progress) {
        this.context = context;
        this.captchas = captchas;
        this.progress = progress;
        this.form = form(context);
    }

    /** What {@code context.form()} does, but for reading the post, which fails on a file. */
    private static LoginFormsProvider form(AuthenticationFlowContext context) {
        String code = context.generateAccessCode();
        return context.getSession()
                .getProvider(LoginFormsProvider.class)
                .setAuthContext(context)
                .setAuthenticationSession(context.getAuthenticationSession())
                .setUser(context.getUser())
                .setActionUri(context.getActionUrl(code))
                .setExecution(context.getExecution().getId())
                .setFormData(new MultivaluedHashMap<>())
                .setClientSessionCode(code);
    }

    public AuthenticationFlowContext context() {
        return context;
    }

    public KeycloakSession session() {
        return context.getSession();
    }

    /** What earlier steps kept. */
    public Progress progress() {
        return progress;
    }

    /** The language of the page. */
    public Locale locale() {
        return context.getSession().getContext().resolveLocale(context.getUser());
    }

    /** Gives the template {@code tongban.<name>}. */
    public StepPage set(String name, Object value) {
        bean.put(name, value);
        return this;
    }

    /** Fills a field. */
    public StepPage value(String field, String value) {
        values.put(field, value);
        return this;
    }

    /** Fills a field unless something was typed there. */
    public StepPage fill(String field, String value) {
        values.putIfAbsent(field, value);
        return this;
    }

    /** Puts an error on top of the page. */
    public StepPage error(String key, Object... parameters) {
        form.addError(new FormMessage(null, key, parameters));
        wrong = true;
        return this;
    }

    /** Puts an error below a field. */
    public StepPage fieldError(String field, String key, Object... parameters) {
        form.addError(new FormMessage(field, key, parameters));
        firstWrong = firstWrong == null ? field : firstWrong;
        wrong = true;
        return this;
    }

    /** Puts a message that is no error on top of the page; together with an error it is not shown. */
    public StepPage info(String key, Object... parameters) {
        if (!wrong) {
            form.setMessage(MessageType.INFO, key, parameters);
        }
        return this;
    }

    /** Whether anything was wrong so far. */
    public boolean isWrong() {
        return wrong;
    }

    /**
     * Takes a verdict's value, or says below the field what is wrong with it.
     *
     * @param malformedKey the message for every flaw but the common ones, and for a missing value
     */
    public Optional<String> accept(String field, Verdict verdict, String malformedKey) {
        if (verdict.accepted().isEmpty()) {
            fieldError(
                    field,
                    switch (verdict.flaw().orElse(Flaw.MALFORMED)) {
                        case TOO_LONG -> "tongbanTooLong";
                        case UNREADABLE -> "tongbanUnreadable";
                        default -> malformedKey;
                    });
        }
        return verdict.accepted();
    }

    /** Puts a new picture code on the page. */
    public StepPage captcha() {
        return set(CAPTCHA, captchas.issue(locale()));
    }

    /** Takes the typed picture code, or says below its field what is wrong with it. The shown code is used up by it. */
    public boolean acceptCaptcha(PostedForm post) {
        // Longer than any code: the desk says so itself.
        Verdict typed = post.text(CAPTCHA, Short.MAX_VALUE);
        CaptchaVerdict verdict = typed.accepted().isEmpty() && typed.flaw().orElseThrow() != Flaw.EMPTY
                ? CaptchaVerdict.UNREADABLE
                : captchas.check(typed.accepted().orElse(""));
        if (verdict != CaptchaVerdict.RIGHT) {
            fieldError(CAPTCHA, verdict.message());
        }
        return verdict == CaptchaVerdict.RIGHT;
    }

    CaptchaDesk captchas() {
        return captchas;
    }

    Response render(Step step, String ticket) {
        step.show(this);
        bean.put("step", step.id());
        bean.put("values", values);
        bean.put("ticket", ticket);
        bean.put("filesAction", context.getRefreshExecutionUrl().toString());
        if (firstWrong != null) {
            bean.put("focus", firstWrong);
        }
        return form.setAttribute("tongban", bean).createForm(step.template());
    }
}
