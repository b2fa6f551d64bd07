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
        UserModel user = waiting(realm, decided)
                .orElseThrow(() -> new IllegalStateException("The account of case " + decided.number() + " is gone"));
        PendingReview.end(user);
        user.setSingleAttribute(AccountAttributes.REAL_NAME_STATE, RealNameState.MANUALLY_VERIFIED.code());
        if (decided.subjectType() == SubjectType.LEGAL) {
            user.setSingleAttribute(AccountAttributes.AGENT_REAL_NAME_STATE, RealNameState.MANUALLY_VERIFIED.code());
            new Units(session, realm).of(user).ifPresent(unit -> unit.setEnabled(true));
        }
        new Notices(session).approved(decided.contact().address(), locale(decided), user);
    }

    /** The applicant may register again, with the same names and numbers. */
    @Override
    public void refused(RealmModel realm, ReviewCase decided) {
        remove(realm, decided);
        new Notices(session).refused(decided.contact().address(), locale(decided), decided.reasons());
    }

    @Override
    public void ended(RealmModel realm, ReviewCase ended) {
        remove(realm, ended);
    }

    private void remove(RealmModel realm, ReviewCase decided) {
        waiting(realm, decided).ifPresent(user -> {
            NumberVault numbers = new NumberVault(session);
            Optional<OrganizationModel> unit = registered(realm, decided, user);
            numbers.remove(user.getId());
            session.users().removeUser(realm, user);
            unit.ifPresent(own -> {
                numbers.remove(own.getId());
                session.getProvider(OrganizationProvider.class).remove(own);
            });
        });
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
