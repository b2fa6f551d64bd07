package io.tongban.idp.login;

import io.tongban.idp.identity.SubjectType;
import io.tongban.idp.login.LoginOutcome.ByStaff;
import io.tongban.idp.login.LoginOutcome.Locked;
import io.tongban.idp.login.LoginOutcome.PasswordOver;
import io.tongban.idp.login.LoginOutcome.Pending;
import io.tongban.idp.login.LoginOutcome.Refused;
import io.tongban.idp.login.LoginOutcome.UseOther;
import io.tongban.idp.login.LoginOutcome.WrongTab;
import java.time.Instant;
import java.util.Optional;
import org.keycloak.events.Errors;
import org.keycloak.events.EventBuilder;
import org.keycloak.models.UserModel;

/** What a failed attempt writes on the page and in the event log. */
final class OutcomePage {

    private OutcomePage() {}

    /** Writes the message of a failed attempt; the tab is set already. */
    static void show(LoginOutcome outcome, LoginPage page) {
        if (outcome instanceof Locked locked) {
            showLock(locked.until(), page);
        } else if (outcome instanceof WrongTab wrong) {
            page.tab(wrong.right()).error("tongbanWrongTab", wrong.right().code());
        } else if (outcome instanceof UseOther other) {
            showOther(other.loginName(), other.subjectType(), page);
        } else if (outcome instanceof PasswordOver) {
            page.error("tongbanOneTimePasswordOver");
        } else if (outcome instanceof Pending pending) {
            page.pending(pending.waiting());
        } else if (outcome instanceof ByStaff) {
            page.error("tongbanByStaff");
        } else if (outcome instanceof Refused refused) {
            page.error(refused.bridgeDown() ? "tongbanInvalidCredentialsBridgeDown" : "tongbanInvalidCredentials");
        }
    }

    /** Writes the hint once more where its offer still stands, so that a change of language does not lose it. */
    static void showOffer(LoginPage page) {
        String[] offer = page.offer().split("\\|", 2);
        SubjectType.of(offer[0]).ifPresent(type -> showOther(offer[1], type, page));
    }

    private static void showOther(String loginName, SubjectType type, LoginPage page) {
        page.goOn(loginName, type).error("tongbanUseOther", loginName, type.code());
    }

    /** Writes the event of a failed attempt. */
    static void record(LoginOutcome outcome, EventBuilder event) {
        user(outcome).ifPresent(event::user);
        event.error(error(outcome));
    }

    private static void showLock(Instant until, LoginPage page) {
        if (until.equals(Instant.MIN)) {
            page.error("tongbanBusy");
            return;
        }
        String time = LockText.of(until, page.locale());
        page.lockedUntil(time).error("tongbanLocked", time);
    }

    private static Optional<UserModel> user(LoginOutcome outcome) {
        if (outcome instanceof Locked locked) {
            return locked.user();
        } else if (outcome instanceof WrongTab wrong) {
            return wrong.user();
        } else if (outcome instanceof UseOther other) {
            return other.user();
        } else if (outcome instanceof PasswordOver over) {
            return Optional.of(over.user());
        } else if (outcome instanceof Pending pending) {
            return Optional.of(pending.waiting());
        } else if (outcome instanceof ByStaff byStaff) {
            return byStaff.user();
        }
        return outcome instanceof Refused refused ? refused.user() : Optional.empty();
    }

    private static String error(LoginOutcome outcome) {
        if (outcome instanceof Locked) {
            return Errors.USER_TEMPORARILY_DISABLED;
        } else if (outcome instanceof WrongTab) {
            return "subject_type_mismatch";
        } else if (outcome instanceof UseOther) {
            return "other_login_named";
        } else if (outcome instanceof PasswordOver) {
            return "one_time_password_over";
        } else if (outcome instanceof Pending) {
            return "registration_pending";
        } else if (outcome instanceof Refused refused) {
            return switch (refused.reason()) {
                case UNKNOWN -> Errors.USER_NOT_FOUND;
                case WRONG_PASSWORD -> Errors.INVALID_USER_CREDENTIALS;
                case DISABLED -> Errors.USER_DISABLED;
            };
        }
        return "login_by_staff";
    }
}
