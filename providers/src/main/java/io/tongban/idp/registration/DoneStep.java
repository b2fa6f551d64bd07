package io.tongban.idp.registration;

import io.tongban.idp.page.PostedForm;
import io.tongban.idp.page.Step;
import io.tongban.idp.page.StepPage;
import io.tongban.idp.page.StepResult;
import java.util.Optional;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.events.Details;
import org.keycloak.events.EventType;
import org.keycloak.models.UserModel;
import org.keycloak.sessions.AuthenticationSessionModel;

/** The end: approved, with a button that leads on into the application, or waiting, with the case's number and due day. */
final class DoneStep implements Step {

    static final String ID = "done";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String template() {
        return "tongban-registration-done.ftl";
    }

    @Override
    public void show(StepPage page) {
        Finished.of(page).ifPresent(end -> {
            Progressing.showDone(page, !end.approved());
            page.set("done", end.view());
        });
    }

    @Override
    public StepResult answer(StepPage page, PostedForm form) {
        Optional<UserModel> user = Finished.of(page)
                .filter(Finished::approved)
                .map(end -> page.session().users().getUserById(page.context().getRealm(), end.accountId()))
                // Staff may have switched it off since.
                .filter(UserModel::isEnabled);
        if (!form.action().equals("go-on") || user.isEmpty()) {
            return StepResult.stay();
        }
        logIn(page.context(), user.get());
        return StepResult.finish();
    }

    /** The registration has its event; from here on it is a login. */
    private static void logIn(AuthenticationFlowContext context, UserModel user) {
        AuthenticationSessionModel session = context.getAuthenticationSession();
        context.setUser(user);
        context.newEvent().event(EventType.LOGIN);
        context.getEvent()
                .client(session.getClient())
                .user(user)
                .detail(Details.USERNAME, user.getUsername())
                .detail(Details.REDIRECT_URI, session.getRedirectUri())
                .detail(Details.AUTH_METHOD, session.getProtocol());
    }
}
