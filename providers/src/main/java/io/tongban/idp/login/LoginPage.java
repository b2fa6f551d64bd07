package io.tongban.idp.login;

import io.tongban.idp.account.AccountAttributes;
import io.tongban.idp.account.PendingReview;
import io.tongban.idp.identity.SubjectType;
import io.tongban.idp.page.captcha.CaptchaDesk;
import io.tongban.idp.review.Cases;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.FormMessage;
import org.keycloak.sessions.AuthenticationSessionModel;

/** One rendering of login.ftl, with what the template reads as {@code tongban}. */
final class LoginPage {

    private static final String TAB_NOTE = "tongban.tab";
    private static final String GO_ON_NOTE = "tongban.goOn";

    private final AuthenticationFlowContext context;
    private final CaptchaDesk captchas;
    private final LoginFormsProvider form;
    private final Map<String, Object> bean = new HashMap<>();

    LoginPage(AuthenticationFlowContext context, CaptchaDesk captchas) {
        this.context = context;
        this.captchas = captchas;
        this.form = context.form().setExecution(context.getExecution().getId());
    }

    /** The tab that was open last, natural person at first. */
    static SubjectType openTab(AuthenticationSessionModel session) {
        return SubjectType.of(session.getAuthNote(TAB_NOTE)).orElse(SubjectType.NATURAL);
    }

    /** Takes the offer of the last hint, in the form {@code tab|name}; empty when there was none. */
    static String takeOffer(AuthenticationSessionModel session) {
        String offer = session.getAuthNote(GO_ON_NOTE);
        session.removeAuthNote(GO_ON_NOTE);
        return offer == null ? "" : offer;
    }

    LoginPage tab(SubjectType tab) {
        context.getAuthenticationSession().setAuthNote(TAB_NOTE, tab.code());
        bean.put("tab", tab.code());
        return this;
    }

    /** Shows the QR tab; the other tabs' choice is kept. */
    LoginPage qrTab() {
        bean.put("tab", "qr");
        return this;
    }

    LoginPage name(String name) {
        MultivaluedMap<String, String> data = new MultivaluedHashMap<>();
        data.putSingle(LoginPost.USERNAME, name);
        form.setFormData(data);
        return this;
    }

    /** The account is known and cannot be changed; its name is shown as it was registered (decision 1). */
    LoginPage fixedName() {
        UserModel owner = context.getUser();
        bean.put(
                "owner",
                Optional.ofNullable(owner.getFirstAttribute(AccountAttributes.REGISTERED_LOGIN))
                        .orElseGet(owner::getUsername));
        form.setAttribute(LoginFormsProvider.USERNAME_HIDDEN, true);
        form.setAttribute(LoginFormsProvider.REGISTRATION_DISABLED, true);
        return this;
    }

    LoginPage error(String key, Object... parameters) {
        form.setError(key, parameters);
        return this;
    }

    LoginPage fieldError(String field, String key) {
        form.addError(new FormMessage(field, key));
        return this;
    }

    LoginPage goOn(String loginName, SubjectType tab) {
        context.getAuthenticationSession().setAuthNote(GO_ON_NOTE, tab.code() + "|" + loginName);
        bean.put("goOn", Map.of("loginName", loginName, "tab", tab.code()));
        return this;
    }

    /** Says that the registration of this account waits for review, and until when. */
    LoginPage pending(UserModel user) {
        bean.put("pending", true);
        return SubjectType.of(user.getFirstAttribute(AccountAttributes.SUBJECT_TYPE))
                .flatMap(type -> new Cases(context.getSession()).latest(PendingReview.caseKind(type), user.getId()))
                .map(waiting -> error(
                        "tongbanLoginPending",
                        waiting.number(),
                        waiting.dueDay().toString()))
                .orElseGet(() -> error("tongbanLoginPendingPlain"));
    }

    /** The offer of the last hint, in the form {@code tab|name}, as long as it stands; empty when there is none. */
    String offer() {
        return Optional.ofNullable(context.getAuthenticationSession().getAuthNote(GO_ON_NOTE))
                .orElse("");
    }

    LoginPage lockedUntil(String time) {
        bean.put("lockedUntil", time);
        return this;
    }

    LoginPage captcha(boolean demanded) {
        if (demanded) {
            bean.put("captcha", captchas.issue(locale()));
        } else {
            captchas.forget();
        }
        return this;
    }

    Locale locale() {
        return context.getSession().getContext().resolveLocale(context.getUser());
    }

    Response render() {
        return form.setAttribute("tongban", bean).createLoginUsernamePassword();
    }
}
