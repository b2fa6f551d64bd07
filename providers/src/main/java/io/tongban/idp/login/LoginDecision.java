package io.tongban.idp.login;

import io.tongban.idp.account.FailureIds;
import io.tongban.idp.account.bridge.Destination;
import io.tongban.idp.identity.SubjectType;
import io.tongban.idp.login.LoginOutcome.ByStaff;
import io.tongban.idp.login.LoginOutcome.Locked;
import io.tongban.idp.login.LoginOutcome.PasswordOver;
import io.tongban.idp.login.LoginOutcome.Pending;
import io.tongban.idp.login.LoginOutcome.Reason;
import io.tongban.idp.login.LoginOutcome.Success;
import io.tongban.idp.login.LoginOutcome.WrongTab;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The order in which an attempt is judged: account, lock, password, state, subject type (decisions 2, 3, 4, 5, 11, 32).
 * Every attempt that fails costs one local hash and one outside hash, whoever the name belongs to.
 */
final class LoginDecision {

    private final LocalAccounts locals;
    private final OutsideAccounts outsiders;
    private final FailureCounter counter;
    private final FailureIds ids;

    LoginDecision(LocalAccounts locals, OutsideAccounts outsiders, FailureCounter counter, FailureIds ids) {
        this.locals = locals;
        this.outsiders = outsiders;
        this.counter = counter;
        this.ids = ids;
    }

    LoginOutcome decide(LoginAttempt attempt) {
        OutsideSearch search = new OutsideSearch(outsiders, attempt.name().text());
        LocalSearch known = new LocalSearch(locals);
        Optional<LocalAccount> local = attempt.owner().or(() -> find(attempt.name(), known, search));
        NameFailures failures = failuresOf(attempt.name(), attempt.owner(), known);
        Optional<Instant> lock = failures.lock();
        if (lock.isPresent()) {
            return new Locked(lock.get(), local.map(LocalAccount::user));
        }
        return local.map(account -> decideLocal(attempt, account, failures, search))
                .orElseGet(() -> decideOutside(attempt, failures, search));
    }

    /** How many failures say whether a picture code is due. */
    int failures(TypedName name, Optional<LocalAccount> owner) {
        return failuresOf(name, owner, new LocalSearch(locals)).count();
    }

    private NameFailures failuresOf(TypedName name, Optional<LocalAccount> owner, LocalSearch known) {
        return owner.map(account -> new NameFailures(counter, List.of(account.id())))
                .orElseGet(() -> NameFailures.of(name, known, counter, ids));
    }

    private Optional<LocalAccount> find(TypedName name, LocalSearch known, OutsideSearch search) {
        Optional<LocalAccount> exact = known.find(name.text());
        if (exact.isPresent() || name.canonical().isEmpty()) {
            return exact;
        }
        String canonical = name.canonical().get();
        // An outside account of exactly the typed name comes before the folded spelling of a local one.
        boolean anothers = search.account()
                .map(row -> !(row.destination() instanceof Destination.SignIn signIn
                        && signIn.loginName().equalsIgnoreCase(canonical)))
                .orElse(false);
        return anothers ? Optional.empty() : known.find(canonical);
    }

    private LoginOutcome decideLocal(
            LoginAttempt attempt, LocalAccount account, NameFailures failures, OutsideSearch search) {
        boolean right = attempt.password().candidates().stream().anyMatch(account::passwordMatches);
        if (right && account.pending()) {
            return new Pending(account.user());
        }
        if (!right || !account.enabled()) {
            return outside(attempt, Optional.of(account), failures, search)
                    .decide(right ? Reason.DISABLED : Reason.WRONG_PASSWORD);
        }
        if (account.passwordOver()) {
            return new PasswordOver(account.user());
        }
        Optional<SubjectType> type = account.subjectType();
        if (type.isEmpty()) {
            return new ByStaff(Optional.of(account.user()));
        }
        return type.get() == attempt.tab()
                ? new Success(account.user(), type.get(), OptionalInt.empty())
                : new WrongTab(type.get(), Optional.of(account.user()));
    }

    private LoginOutcome decideOutside(LoginAttempt attempt, NameFailures failures, OutsideSearch search) {
        attempt.password().candidates().forEach(candidate -> locals.checkNobody());
        return outside(attempt, Optional.empty(), failures, search).decide(Reason.UNKNOWN);
    }

    private OutsideAttempt outside(
            LoginAttempt attempt, Optional<LocalAccount> local, NameFailures failures, OutsideSearch search) {
        return new OutsideAttempt(
                outsiders, new OutsideAttempt.Failures(counter, ids, failures), attempt, local, search);
    }
}
