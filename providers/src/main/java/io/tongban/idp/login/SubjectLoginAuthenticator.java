package io.tongban.idp.login;

import io.tongban.idp.identity.SubjectType;
import io.tongban.idp.login.SubjectLoginConfig.Mode;
import io.tongban.idp.page.captcha.CaptchaDesk;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.authenticators.browser.AbstractUsernameFormAuthenticator;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.protocol.oidc.OIDCLoginProtocol;
import org.keycloak.services.managers.AuthenticationManager;
import org.keycloak.sessions.AuthenticationSessionModel;

/** The login page 统一用户登录: shows it and takes its posts (catalogue A2). */
final class SubjectLoginAuthenticator implements Authenticator {

    /** Set while a user who is known already is asked again for the password. */
    private static final String OWNER_NOTE = "tongban.owner";

    private final boolean drawable;

    SubjectLoginAuthenticator(boolean drawable) {
        this.drawable = drawable;
    }

    @Override
    public void authenticate(AuthenticationFlowContext context) {
        if (knownByCookie(context)) {
            context.success();
            return;
        }
        SubjectLoginConfig config = SubjectLoginConfig.of(context.getAuthenticatorConfig());
        LoginPage page = page(context, config).captcha(config.mode() == Mode.ALWAYS);
        UserModel user = context.getUser();
        if (user == null) {
            context.getAuthenticationSession().removeAuthNote(OWNER_NOTE);
            page.tab(LoginPage.openTab(context.getAuthenticationSession()))
                    .name(LoginPost.shownName(firstName(context.getAuthenticationSession())));
            OutcomePage.showOffer(page);
        } else {
            context.getAuthenticationSession().setAuthNote(OWNER_NOTE, user.getId());
            LocalAccount owner = new KeycloakLocalAccounts(context).account(user);
            page.tab(owner.subjectType().orElse(SubjectType.NATURAL))
                    .name(owner.loginName())
                    .fixedName();
        }
        context.challenge(page.render());
    }

    /** What was typed last, for a change of language or a reload comes here again; else what the client knows. */
    private static String firstName(AuthenticationSessionModel session) {
        String typed = session.getAuthNote(AbstractUsernameFormAuthenticator.ATTEMPTED_USERNAME);
        return typed == null ? session.getClientNote(OIDCLoginProtocol.LOGIN_HINT_PARAM) : typed;
    }

    /**
     * Keycloak's cookie step attaches the live session, but passes on when the scope {@code organization} is asked for, so
     * that a later step lets the user choose one. A legal account has one unit and a person none: nothing is to choose.
     */
    private static boolean knownByCookie(AuthenticationFlowContext context) {
        return context.getUser() != null
                && "true".equals(context.getAuthenticationSession().getAuthNote(AuthenticationManager.SSO_AUTH));
    }

    @Override
    public void action(AuthenticationFlowContext context) {
        SubjectLoginConfig config = SubjectLoginConfig.of(context.getAuthenticatorConfig());
        boolean again = context.getAuthenticationSession().getAuthNote(OWNER_NOTE) != null;
        if (!again) {
            context.clearUser();
        }
        new LoginAction(context, config, page(context, config), captchas(context, config)).run();
    }

    private LoginPage page(AuthenticationFlowContext context, SubjectLoginConfig config) {
        return new LoginPage(context, captchas(context, config));
    }

    private CaptchaDesk captchas(AuthenticationFlowContext context, SubjectLoginConfig config) {
        return new CaptchaDesk(context.getSession(), context.getAuthenticationSession(), config.lifetime(), drawable);
    }

    @Override
    public boolean requiresUser() {
        return false;
    }

    @Override
    public boolean configuredFor(KeycloakSession session, RealmModel realm, UserModel user) {
        return true;
    }

    @Override
    public void setRequiredActions(KeycloakSession session, RealmModel realm, UserModel user) {
        // A login asks for no credential to be set up.
    }

    @Override
    public void close() {
        // Holds nothing open.
    }
}
