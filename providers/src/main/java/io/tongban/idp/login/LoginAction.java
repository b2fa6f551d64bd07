package io.tongban.idp.login;

import io.tongban.idp.account.AccountAttributes;
import io.tongban.idp.account.FailureIds;
import io.tongban.idp.identity.SubjectType;
import io.tongban.idp.login.LoginOutcome.Success;
import io.tongban.idp.page.captcha.CaptchaDesk;
import io.tongban.idp.page.captcha.CaptchaKind;
import io.tongban.idp.page.captcha.CaptchaVerdict;
import java.util.Optional;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.authenticators.browser.AbstractUsernameFormAuthenticator;
import org.keycloak.events.Details;
import org.keycloak.events.EventType;
import org.keycloak.models.UserModel;
import org.keycloak.models.credential.PasswordCredentialModel;
import org.keycloak.services.managers.AuthenticationManager;
import org.keycloak.sessions.AuthenticationSessionModel;

/** Answers one post of the login page. */
final class LoginAction {

    private final AuthenticationFlowContext context;
    private final LoginPage page;
    private final CaptchaDesk captchas;
    private final KeycloakLocalAccounts locals;
    private final LoginDecision decision;
    private final CaptchaDemand demand;
    private final Optional<LocalAccount> owner;
    private SubjectType tab;

    LoginAction(AuthenticationFlowContext context, SubjectLoginConfig config, LoginPage page, CaptchaDesk captchas) {
        this.context = context;
        this.page = page;
        this.captchas = captchas;
        locals = new KeycloakLocalAccounts(context);
        decision = new LoginDecision(
                locals,
                new KeycloakOutsideAccounts(context.getSession(), context.getRealm()),
                new KeycloakFailureCounter(context),
                new FailureIds(context.getRealm().getId()));
        owner = Optional.ofNullable(context.getUser()).map(locals::account);
        demand = new CaptchaDemand(config, name -> decision.failures(name, owner));
        // Whoever is asked again has a tab already.
        tab = owner.flatMap(LocalAccount::subjectType)
                .orElseGet(() -> LoginPage.openTab(context.getAuthenticationSession()));
    }

    void run() {
        boolean shown = captchas.shown();
        try {
            LoginPost post = LoginPost.of(context.getHttpRequest().getDecodedFormParameters());
            tab = owner.isEmpty() ? post.tab().orElse(tab) : tab;
            page.tab(tab)
                    .name(owner.map(LocalAccount::loginName).orElseGet(() -> LoginPost.shownName(post.username())));
            owner.ifPresent(account -> page.fixedName());
            answer(post, shown);
        } catch (InputException e) {
            page.tab(tab);
            owner.ifPresent(account -> page.fixedName().name(account.loginName()));
            refuseInput(e.kind(), shown);
        }
    }

    private void answer(LoginPost post, boolean shown) throws InputException {
        switch (post.action()) {
            case "login" -> login(post, shown);
            case "refresh" -> show(shown);
            case "listen" -> prefer(CaptchaKind.AUDIO, shown);
            case "look" -> prefer(CaptchaKind.PICTURE, shown);
            case "tab-natural" -> switchTab(SubjectType.NATURAL, shown);
            case "tab-legal" -> switchTab(SubjectType.LEGAL, shown);
            case "tab-qr" -> {
                page.qrTab();
                show(shown);
            }
            case "goOn" -> goOn(shown);
            default -> throw new InputException(InputException.Kind.UNREADABLE);
        }
    }

    private void login(LoginPost post, boolean shown) throws InputException {
        TypedName name = TypedName.of(owner.map(LocalAccount::loginName).orElse(post.username()));
        // A new attempt makes an older hint void.
        LoginPage.takeOffer(session());
        context.getEvent().detail(Details.USERNAME, name.text());
        session().setAuthNote(AbstractUsernameFormAuthenticator.ATTEMPTED_USERNAME, name.text());
        TypedPassword password = TypedPassword.of(post.password());
        if (demand.at(name)) {
            CaptchaVerdict verdict = captchas.check(post.captcha());
            if (verdict != CaptchaVerdict.RIGHT) {
                refuseCaptcha(verdict);
                return;
            }
        }
        LoginOutcome outcome = decision.decide(new LoginAttempt(name, password, tab, owner));
        if (outcome instanceof Success success) {
            succeed(success);
        } else {
            OutcomePage.record(outcome, context.getEvent());
            OutcomePage.show(outcome, page);
            show(shown || demand.at(name));
        }
    }

    private void succeed(Success success) {
        UserModel user = success.user();
        session().setAuthNote(AuthenticationManager.PASSWORD_VALIDATED, "true");
        captchas.forget();
        context.getEvent().detail("subject_type", success.subjectType().code());
        success.rule().ifPresent(rule -> recordAdmission(user, rule));
        context.setUser(user);
        context.success(PasswordCredentialModel.TYPE);
    }

    /** An event of its own: where a required action follows, the login's is written later and has lost these details. */
    private void recordAdmission(UserModel user, int rule) {
        context.getEvent()
                .clone()
                .event(EventType.FEDERATED_IDENTITY_LINK)
                .user(user)
                .detail("legacy_account", user.getFirstAttribute(AccountAttributes.LEGACY_ACCOUNT))
                .detail("legacy_rule", String.valueOf(rule))
                .success();
    }

    private void refuseCaptcha(CaptchaVerdict verdict) {
        context.getEvent().error("invalid_captcha");
        page.fieldError(LoginPost.CAPTCHA, verdict.message());
        show(true);
    }

    private void refuseInput(InputException.Kind kind, boolean shown) {
        context.getEvent().error("invalid_input");
        switch (kind) {
            case NAME_MISSING -> page.fieldError(LoginPost.USERNAME, "tongbanUsernameMissing");
            case PASSWORD_MISSING -> page.fieldError(LoginPost.PASSWORD, "tongbanPasswordMissing");
            case TOO_LONG -> page.error("tongbanTooLong");
            case UNREADABLE -> page.error("tongbanUnreadable");
        }
        show(shown);
    }

    private void prefer(CaptchaKind kind, boolean shown) {
        captchas.prefer(kind);
        show(shown);
    }

    private void switchTab(SubjectType type, boolean shown) {
        page.tab(owner.isEmpty() ? type : tab);
        show(shown);
    }

    private void goOn(boolean shown) {
        String[] offer = LoginPage.takeOffer(session()).split("\\|", 2);
        SubjectType.of(offer[0]).ifPresent(type -> page.tab(type).name(offer[1]));
        show(shown);
    }

    /** Never by Keycloak's own counting of failures: {@link LoginDecision} has counted what counts. */
    private void show(boolean captcha) {
        context.forceChallenge(page.captcha(demand.onPage(captcha)).render());
    }

    private AuthenticationSessionModel session() {
        return context.getAuthenticationSession();
    }
}
