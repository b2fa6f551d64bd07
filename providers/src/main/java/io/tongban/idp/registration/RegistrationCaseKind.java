package io.tongban.idp.registration;

import io.tongban.idp.account.AccountAttributes;
import io.tongban.idp.account.PendingReview;
import io.tongban.idp.account.Units;
import io.tongban.idp.account.vault.NumberVault;
import io.tongban.idp.identity.RealNameState;
import io.tongban.idp.identity.SubjectType;
import io.tongban.idp.review.CaseKind;
import io.tongban.idp.review.ReviewCase;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.OrganizationModel;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.organization.OrganizationProvider;

/** What a decision on a registration does (decision 13). */
final class RegistrationCaseKind implements CaseKind {

    private final KeycloakSession session;

    RegistrationCaseKind(KeycloakSession session) {
        this.session = session;
    }

    @Override
    public void approved(RealmModel realm, ReviewCase decided) {
        UserModel user = Optional.ofNullable(session.users().getUserById(realm, decided.accountId()))
                .orElseThrow(() -> new IllegalStateException("The account of case " + decided.number() + " is gone"));
        if (PendingReview.isPending(user)) {
            letIn(realm, decided, user);
        }
    }

    private void letIn(RealmModel realm, ReviewCase decided, UserModel user) {
        PendingReview.end(user);
        user.setSingleAttribute(AccountAttributes.REAL_NAME_STATE, RealNameState.MANUALLY_VERIFIED.code());
        if (decided.subjectType() == SubjectType.LEGAL) {
            user.setSingleAttribute(AccountAttributes.AGENT_REAL_NAME_STATE, RealNameState.MANUALLY_VERIFIED.code());
            new Units(session, realm).of(user).ifPresent(unit -> unit.setEnabled(true));
        }
        new Notices(session).approved(decided.contact().address(), locale(decided), user);
    }

    /**
     * The applicant may register again, with the same names and numbers. Nobody is told so whose account staff have let in
     * by hand: it stays.
     */
    @Override
    public void refused(RealmModel realm, ReviewCase decided) {
        if (remove(realm, decided)) {
            new Notices(session).refused(decided.contact().address(), locale(decided), decided.reasons());
        }
    }

    /** Also when staff deleted the waiting account: then its unit is left. */
    @Override
    public void ended(RealmModel realm, ReviewCase ended) {
        if (session.users().getUserById(realm, ended.accountId()) == null) {
            left(realm, ended).ifPresent(this::remove);
        } else {
            remove(realm, ended);
        }
    }

    private boolean remove(RealmModel realm, ReviewCase decided) {
        Optional<UserModel> waiting = waiting(realm, decided);
        waiting.ifPresent(user -> {
            Optional<OrganizationModel> unit = registered(realm, decided, user);
            new NumberVault(session).remove(user.getId());
            session.users().removeUser(realm, user);
            unit.ifPresent(this::remove);
        });
        return waiting.isPresent();
    }

    private void remove(OrganizationModel unit) {
        new NumberVault(session).remove(unit.getId());
        session.getProvider(OrganizationProvider.class).remove(unit);
    }

    /** The unit of an account that is gone, as the case names it, if nobody else's account is in it. */
    private Optional<OrganizationModel> left(RealmModel realm, ReviewCase ended) {
        Units units = new Units(session, realm);
        return ended.subjectType() == SubjectType.LEGAL
                ? units.find(ended.data().get("creditCode"), ended.data().get("unitName"))
                        .filter(unit -> !unit.isEnabled())
                        .filter(unit -> units.accountOf(unit).isEmpty())
                : Optional.empty();
    }

    /** The unit that this registration made. Staff may have put the account into another, which is not ours to remove. */
    private Optional<OrganizationModel> registered(RealmModel realm, ReviewCase decided, UserModel user) {
        return decided.subjectType() == SubjectType.LEGAL
                ? new Units(session, realm).of(user).filter(unit -> !unit.isEnabled())
                : Optional.empty();
    }

    /** Never an account that is let in already: staff may have done so in the console. */
    private Optional<UserModel> waiting(RealmModel realm, ReviewCase decided) {
        return Optional.ofNullable(session.users().getUserById(realm, decided.accountId()))
                .filter(PendingReview::isPending);
    }

    @Override
    public List<Hint> hints(RealmModel realm, ReviewCase open) {
        return new ReviewHints(session).of(open);
    }

    @Override
    public List<Fact> facts(RealmModel realm, ReviewCase open) {
        return ReviewFacts.of(open);
    }

    /** Nobody but the applicant has entered this data. */
    @Override
    public Optional<String> barred(RealmModel realm, ReviewCase open) {
        return Optional.empty();
    }

    @Override
    public boolean appeal() {
        return false;
    }

    private static Locale locale(ReviewCase decided) {
        return Locale.forLanguageTag(decided.data().getOrDefault(RegistrationCase.LOCALE, "zh-CN"));
    }

    @Override
    public void close() {
        // Holds nothing open.
    }
}
