package io.tongban.idp.recovery.appeal;

import io.tongban.idp.account.AccountAttributes;
import io.tongban.idp.account.bridge.AccountBridges;
import io.tongban.idp.account.password.OneTimePassword;
import io.tongban.idp.message.Channel;
import io.tongban.idp.message.Notice;
import io.tongban.idp.message.Outbox;
import io.tongban.idp.message.Recipient;
import io.tongban.idp.review.ReviewCase;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.keycloak.events.Details;
import org.keycloak.events.EventBuilder;
import org.keycloak.events.EventType;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.credential.PasswordCredentialModel;

/**
 * What an approved appeal does (decision 21): a one-time password in place of the one before, told to the proved contact,
 * which is the one on file from now on; sessions end, the lock is cleared. A disabled account stays disabled.
 */
final class Approval {

    private final KeycloakSession session;
    private final RealmModel realm;
    private final AppealSettings settings;

    Approval(KeycloakSession session, RealmModel realm) {
        this.session = session;
        this.realm = realm;
        this.settings = new AppealSettings(realm);
    }

    /** @throws IllegalStateException when no account was found for the appeal, or it is gone */
    void of(ReviewCase decided) {
        Declared declared = Declared.of(decided.data());
        Match match = Subject.of(decided, new KeycloakAccounts(session));
        if (!match.found()) {
            throw new IllegalStateException("Appeal " + decided.number() + " means no account");
        }
        UserModel user = owner(match.file());
        // Before the password, in a transaction of its own: afterwards this one holds the user's rows.
        boolean retired = new AccountBridges(session, realm).retire(user);
        Duration lifetime = settings.passwordLifetime();
        String password = new OneTimePassword(session, realm).give(user, lifetime);
        keepContact(user, declared);
        new Aftermath(session, realm).of(user, match.file());
        tell(declared, match.file(), password, lifetime);
        record(user, decided, retired);
    }

    /** An old account becomes a user of the realm now, without its old password. */
    private UserModel owner(AccountFile file) {
        return file.outside()
                ? new OldAccounts(session, realm)
                        .named(file.login())
                        .orElseThrow()
                        .admitProven()
                : session.users().getUserById(realm, file.key());
    }

    private static void keepContact(UserModel user, Declared declared) {
        user.setSingleAttribute(AccountAttributes.MOBILE, declared.contact().mobile());
        if (declared.contact().email() != null) {
            user.setEmail(declared.contact().email());
            user.setEmailVerified(true);
        }
    }

    /**
     * By SMS; to the mailbox, where one was proved, when those are late just now or this one is not taken. Who had the account
     * before is told without it.
     */
    private void tell(Declared declared, AccountFile file, String password, Duration lifetime) {
        Outbox outbox = new Outbox(session);
        Recipient phone = declared.contact().phone();
        Optional<Recipient> mailbox = declared.contact().mailbox();
        Map<String, String> values = Map.of(
                "login", file.login(),
                "password", password,
                "hours", String.valueOf(lifetime.toHours()));
        Notice secret = new Notice("oneTimePassword", values, declared.contact().locale(), lifetime);
        if (mailbox.isEmpty()) {
            outbox.put(phone, secret);
        } else if (outbox.isDelayed(Channel.SMS)) {
            outbox.put(mailbox.get(), secret);
        } else {
            outbox.put(phone, mailbox.get(), secret);
        }
        Map<String, String> warned = Map.of("login", file.login(), "time", OfficeTime.now());
        Notice notice = new Notice("passwordReset", warned, declared.contact().locale(), lifetime);
        new Contacts(declared, file).others().forEach(old -> outbox.put(old, notice));
    }

    private void record(UserModel user, ReviewCase decided, boolean retired) {
        EventBuilder event = new EventBuilder(
                        realm, session, session.getContext().getConnection())
                .event(EventType.UPDATE_CREDENTIAL)
                .user(user)
                .detail(Details.USERNAME, user.getUsername())
                .detail(Details.CREDENTIAL_TYPE, PasswordCredentialModel.TYPE)
                .detail("appeal", decided.number());
        if (!retired) {
            event.detail("legacy_password", "not_retired");
        }
        event.success();
    }
}
