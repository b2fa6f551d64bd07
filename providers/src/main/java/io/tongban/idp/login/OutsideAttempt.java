package io.tongban.idp.login;

import io.tongban.idp.account.AccountAttributes;
import io.tongban.idp.account.FailureIds;
import io.tongban.idp.account.bridge.Admission;
import io.tongban.idp.account.bridge.BridgedAccount;
import io.tongban.idp.account.bridge.Destination;
import io.tongban.idp.identity.SubjectType;
import io.tongban.idp.login.LoginOutcome.ByStaff;
import io.tongban.idp.login.LoginOutcome.Locked;
import io.tongban.idp.login.LoginOutcome.Reason;
import io.tongban.idp.login.LoginOutcome.Refused;
import io.tongban.idp.login.LoginOutcome.Success;
import io.tongban.idp.login.LoginOutcome.UseOther;
import io.tongban.idp.login.LoginOutcome.WrongTab;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.keycloak.models.UserModel;

/** The second half of an attempt that no local password opened: what the bridges say. */
final class OutsideAttempt {

    private final OutsideAccounts outsiders;
    private final Failures failures;
    private final LoginAttempt attempt;
    private final Optional<LocalAccount> local;
    private final OutsideSearch search;

    OutsideAttempt(
            OutsideAccounts outsiders,
            Failures failures,
            LoginAttempt attempt,
            Optional<LocalAccount> local,
            OutsideSearch search) {
        this.outsiders = outsiders;
        this.failures = failures;
        this.attempt = attempt;
        this.local = local;
        this.search = search;
    }

    /** What is counted: against the typed name, and against an outside account. */
    record Failures(FailureCounter counter, FailureIds ids, NameFailures ofName) {

        boolean locked(BridgedAccount row) {
            return counter.lockOf(ids.ofOutside(row.lockKey())).isPresent();
        }

        void failed(BridgedAccount row) {
            counter.failed(ids.ofOutside(row.lockKey()));
        }

        /** Other accounts among the spellings of the name keep theirs. */
        void clear(String name, Optional<LocalAccount> local, BridgedAccount row) {
            counter.clear(local.map(LocalAccount::id).orElseGet(() -> ids.ofName(name)));
            counter.clear(ids.ofOutside(row.lockKey()));
        }
    }

    LoginOutcome decide(Reason reason) {
        Optional<String> right = rightPassword();
        // Whoever is asked again is that account's owner already: there is no other login to name.
        boolean open = right.isPresent()
                && attempt.owner().isEmpty()
                && search.account().orElseThrow().enabled();
        Optional<LoginOutcome> outcome = open ? told(right.get()) : Optional.empty();
        return outcome.orElseGet(() -> {
            boolean knownToNobody = local.isEmpty() && search.account().isEmpty();
            count();
            return new Refused(knownToNobody ? Reason.UNKNOWN : known(reason), user(), search.down());
        });
    }

    /** Exactly one outside hash for each form of the password, found or not. */
    private Optional<String> rightPassword() {
        Optional<BridgedAccount> row = search.account().filter(this::comparable);
        String right = null;
        for (String candidate : attempt.password().candidates()) {
            if (row.isPresent()) {
                boolean matches = row.get().passwordMatches(candidate);
                right = matches && right == null ? candidate : right;
            } else if (!search.down()) {
                outsiders.checkNobody(candidate);
            }
        }
        return Optional.ofNullable(right);
    }

    /**
     * A locked row stays shut without a word: it may have been locked under another spelling of its name, and a name
     * that was never tried would tell by its lock that it has a row. What was typed has a lock of its own.
     */
    private boolean comparable(BridgedAccount row) {
        return !failures.locked(row);
    }

    private Optional<LoginOutcome> told(String password) {
        BridgedAccount row = search.account().orElseThrow();
        if (!(row.destination() instanceof Destination.SignIn signIn)) {
            count();
            return Optional.of(new ByStaff(user()));
        }
        if (!here(signIn)) {
            count();
            return Optional.of(new UseOther(signIn.loginName(), signIn.subjectType(), user()));
        }
        // Once an account is linked, the one password it chose is the only one (decision 5).
        if (local.filter(account -> account.linked() || !account.enabled()).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                signIn.subjectType() == attempt.tab()
                        ? admit(row, signIn.subjectType(), password)
                        : new WrongTab(signIn.subjectType(), user()));
    }

    private boolean here(Destination.SignIn signIn) {
        return local.map(account -> account.loginName().equalsIgnoreCase(signIn.loginName()))
                .orElseGet(() -> attempt.name().means(signIn.loginName()));
    }

    private LoginOutcome admit(BridgedAccount row, SubjectType type, String password) {
        Admission admission;
        try {
            admission = row.admit(password);
        } catch (IllegalStateException changed) {
            // Something else took the name or the row since the rules were asked: trying again tells the new state.
            return new Locked(Instant.MIN, user());
        }
        UserModel admitted = admission.user();
        Optional<SubjectType> now = SubjectType.of(admitted.getFirstAttribute(AccountAttributes.SUBJECT_TYPE));
        if (now.isPresent() && now.get() != type) {
            return new WrongTab(now.get(), Optional.of(admitted));
        }
        if (!admitted.isEnabled()) {
            count();
            return new Refused(Reason.DISABLED, Optional.of(admitted), false);
        }
        failures.clear(attempt.name().text(), local, row);
        return new Success(admitted, type, OptionalInt.of(admission.rule()));
    }

    private void count() {
        if (local.isPresent() || !search.down()) {
            failures.ofName().failed();
        }
        search.account().ifPresent(failures::failed);
    }

    private Reason known(Reason reason) {
        return reason == Reason.UNKNOWN ? Reason.WRONG_PASSWORD : reason;
    }

    private Optional<UserModel> user() {
        return local.map(LocalAccount::user);
    }
}
