package io.tongban.idp.recovery.reset;

import io.tongban.idp.account.AccountAttributes;
import io.tongban.idp.account.FailureIds;
import io.tongban.idp.account.bridge.AccountBridges;
import io.tongban.idp.identity.SubjectType;
import io.tongban.idp.message.Channel;
import io.tongban.idp.message.Notice;
import io.tongban.idp.message.Outbox;
import io.tongban.idp.message.Recipient;
import io.tongban.idp.page.StepPage;
import io.tongban.idp.page.StepResult;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.keycloak.common.util.Time;
import org.keycloak.events.Details;
import org.keycloak.events.EventBuilder;
import org.keycloak.events.EventType;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserCredentialModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserModel.RequiredAction;
import org.keycloak.models.credential.PasswordCredentialModel;
import org.keycloak.services.managers.AuthenticationManager;

/** Gives a proved owner the new password, and ends all that the old one had opened or locked. */
final class Reset {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.of("Asia/Shanghai"));
    private static final Duration NOTICE_LIFE = Duration.ofDays(2);

    private final StepPage page;
    private final KeycloakSession session;
    private final RealmModel realm;

    Reset(StepPage page) {
        this.page = page;
        this.session = page.session();
        this.realm = page.context().getRealm();
    }

    /** Says in an event whose account it is about. */
    static void name(Owner owner, EventBuilder event) {
        if (owner instanceof Owner.Local local) {
            event.user(local.user());
        }
    }

    StepResult run(Owner owner, Target target, TypedData data, String password, String reason) {
        UserModel user = admit(owner);
        // Before the password, in a transaction of its own: afterwards this one holds the user's rows.
        if (!new AccountBridges(session, realm).retire(user)) {
            user.setSingleAttribute(AccountAttributes.LEGACY_CLOSED, Boolean.TRUE.toString());
        }
        user.credentialManager().updateCredential(UserCredentialModel.password(password));
        user.removeRequiredAction(RequiredAction.UPDATE_PASSWORD);
        endSessions(user);
        unlock(user, owner, target);
        record(user, reason);
        tell(user, data.to().channel());
        page.progress().clear();
        page.progress().put(DoneStep.LOGIN, loginName(user));
        page.progress().put(DoneStep.TAB, type(user));
        page.progress().put(DoneStep.TYPED, target.name());
        return StepResult.go(DoneStep.ID);
    }

    private static UserModel admit(Owner owner) {
        return owner instanceof Owner.Local local
                ? local.user()
                : ((Owner.Outside) owner).account().admitProven();
    }

    /**
     * As the console's "sign out": every session, told to the clients, and no token from before is good any more. Keycloak
     * has no SPI for the first: {@code AuthenticationManager} is internal.
     */
    private void endSessions(UserModel user) {
        session.users().setNotBeforeForUser(realm, user, Time.currentTime());
        session.sessions()
                .getUserSessionsStream(realm, user)
                .toList()
                .forEach(one -> AuthenticationManager.backchannelLogout(
                        session,
                        realm,
                        one,
                        session.getContext().getUri(),
                        page.context().getConnection(),
                        session.getContext().getRequestHeaders(),
                        true));
    }

    private void unlock(UserModel user, Owner owner, Target target) {
        FailureIds ids = new FailureIds(realm.getId());
        clear(user.getId());
        clear(ids.ofName(target.name()));
        clear(ids.ofName(loginName(user)));
        if (owner instanceof Owner.Outside outside) {
            clear(ids.ofOutside(outside.account().lockKey()));
        }
    }

    private void clear(String id) {
        session.loginFailures().removeUserLoginFailure(realm, id);
    }

    private void record(UserModel user, String reason) {
        EventBuilder event = page.context().getEvent();
        event.clone()
                .event(EventType.UPDATE_CREDENTIAL)
                .user(user)
                .detail(Details.CREDENTIAL_TYPE, PasswordCredentialModel.TYPE)
                .detail(Details.REASON, reason)
                .success();
        event.user(user).detail(Details.REASON, reason).success();
    }

    /** To the other channel on file, so that an owner whose phone is in other hands learns of it. */
    private void tell(UserModel user, Channel used) {
        Optional<Recipient> other = used == Channel.SMS
                ? Optional.ofNullable(user.getEmail()).map(Recipient::email)
                : Optional.ofNullable(user.getFirstAttribute(AccountAttributes.MOBILE))
                        .map(Recipient::mobile);
        String time = TIME.format(Instant.ofEpochMilli(Time.currentTimeMillis()));
        other.ifPresent(to -> new Outbox(session)
                .put(
                        to,
                        new Notice(
                                "passwordReset",
                                Map.of("login", loginName(user), "time", time),
                                page.locale(),
                                NOTICE_LIFE)));
    }

    private static String loginName(UserModel user) {
        return Optional.ofNullable(user.getFirstAttribute(AccountAttributes.REGISTERED_LOGIN))
                .orElseGet(user::getUsername);
    }

    private static String type(UserModel user) {
        return SubjectType.of(user.getFirstAttribute(AccountAttributes.SUBJECT_TYPE))
                .orElse(SubjectType.NATURAL)
                .code();
    }
}
