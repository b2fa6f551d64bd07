package io.tongban.idp.login;

import io.tongban.idp.account.AccountAttributes;
import io.tongban.idp.account.FailureIds;
import io.tongban.idp.account.bridge.Admission;
import io.tongban.idp.account.bridge.BridgedAccount;
import io.tongban.idp.account.bridge.Destination;
import io.tongban.idp.identity.SubjectType;
import io.tongban.idp.login.LoginOutcome.ByStaff;
import io.tongban.idp.login.LoginOutcome.Locked;
import io.tongban.idp.login.LoginOutcome.PasswordOver;
import io.tongban.idp.login.LoginOutcome.Pending;
import io.tongban.idp.login.LoginOutcome.Reason;
import io.tongban.idp.login.LoginOutcome.Refused;
import io.tongban.idp.login.LoginOutcome.Success;
import io.tongban.idp.login.LoginOutcome.UseOther;
import io.tongban.idp.login.LoginOutcome.WrongTab;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.keycloak.models.UserModel;

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
        Optional<LocalAccount> local = attempt.owner().or(() -> find(attempt.name(), search));
        String id = local.map(LocalAccount::id)
                .orElseGet(() -> ids.ofName(attempt.name().text()));
        Optional<Instant> lock = counter.lockOf(id);
        if (lock.isPresent()) {
            return new Locked(lock.get(), local.map(LocalAccount::user));
        }
        return local.map(account -> decideLocal(attempt, account, search))
                .orElseGet(() -> decideOutside(attempt, id, search));
    }

    /** The id whose failures say whether a picture code is due; asks no bridge unless the name is a {@code WP} spelling. */
    String counterId(TypedName name) {
        return find(name, new OutsideSearch(outsiders, name.text()))
                .map(LocalAccount::id)
                .orElseGet(() -> ids.ofName(name.text()));
    }

    private Optional<LocalAccount> find(TypedName name, OutsideSearch search) {
        Optional<LocalAccount> exact = locals.find(name.text());
        if (exact.isPresent() || name.canonical().isEmpty()) {
            return exact;
        }
        String canonical = name.canonical().get();
        // An outside account of exactly the typed name comes before the folded spelling of a local one.
        boolean anothers = search.account()
                .map(row -> !(row.destination() instanceof Destination.SignIn signIn
                        && signIn.loginName().equalsIgnoreCase(canonical)))
                .orElse(false);
        return anothers ? Optional.empty() : locals.find(canonical);
    }

    private LoginOutcome decideLocal(LoginAttempt attempt, LocalAccount account, OutsideSearch search) {
        boolean right = attempt.password().candidates().stream().anyMatch(account::passwordMatches);
        if (right && account.pending()) {
            return new Pending(account.user());
        }
        if (!right || !account.enabled()) {
            return new OutsideAttempt(attempt, Optional.of(account), account.id(), search)
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

    private LoginOutcome decideOutside(LoginAttempt attempt, String id, OutsideSearch search) {
        attempt.password().candidates().forEach(candidate -> locals.checkNobody());
        return new OutsideAttempt(attempt, Optional.empty(), id, search).decide(Reason.UNKNOWN);
    }

    /** The second half of an attempt that no local password opened: what the bridges say. */
    private final class OutsideAttempt {

        private final LoginAttempt attempt;
        private final Optional<LocalAccount> local;
        private final String id;
        private final OutsideSearch search;

        OutsideAttempt(LoginAttempt attempt, Optional<LocalAccount> local, String id, OutsideSearch search) {
            this.attempt = attempt;
            this.local = local;
            this.id = id;
            this.search = search;
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
            return counter.lockOf(ids.ofOutside(row.lockKey())).isEmpty();
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
            counter.clear(id);
            counter.clear(ids.ofOutside(row.lockKey()));
            return new Success(admitted, type, OptionalInt.of(admission.rule()));
        }

        private void count() {
            if (local.isPresent() || !search.down()) {
                counter.failed(id);
            }
            search.account().ifPresent(row -> counter.failed(ids.ofOutside(row.lockKey())));
        }

        private Reason known(Reason reason) {
            return reason == Reason.UNKNOWN ? Reason.WRONG_PASSWORD : reason;
        }

        private Optional<UserModel> user() {
            return local.map(LocalAccount::user);
        }
    }
}
