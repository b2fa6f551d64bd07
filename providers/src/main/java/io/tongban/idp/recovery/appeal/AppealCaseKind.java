package io.tongban.idp.recovery.appeal;

import io.tongban.idp.account.PendingReview;
import io.tongban.idp.message.Notice;
import io.tongban.idp.message.Outbox;
import io.tongban.idp.review.CaseKind;
import io.tongban.idp.review.Cases;
import io.tongban.idp.review.ReasonsText;
import io.tongban.idp.review.ReviewCase;
import io.tongban.idp.review.evidence.Evidence;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keycloak.common.util.Time;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/** What a decision on an appeal does (decision 21). */
final class AppealCaseKind implements CaseKind {

    private static final Duration RESULT_USEFUL_FOR = Duration.ofDays(3);

    private final KeycloakSession session;

    AppealCaseKind(KeycloakSession session) {
        this.session = session;
    }

    @Override
    public void approved(RealmModel realm, ReviewCase decided) {
        new Approval(session, realm).of(decided);
        keepForAWhile(decided);
    }

    /** The old password is untouched. */
    @Override
    public void refused(RealmModel realm, ReviewCase decided) {
        Declared declared = Declared.of(decided.data());
        Map<String, String> values =
                Map.of("number", decided.number(), "reasons", ReasonsText.oneLine(decided.reasons()));
        new Outbox(session)
                .put(
                        decided.contact(),
                        new Notice("appealRefused", values, declared.contact().locale(), RESULT_USEFUL_FOR));
        keepForAWhile(decided);
    }

    @Override
    public void ended(RealmModel realm, ReviewCase ended) {
        // Nothing was changed by the appeal, so nothing is to undo.
        keepForAWhile(ended);
    }

    @Override
    public List<Hint> hints(RealmModel realm, ReviewCase open) {
        Accounts accounts = new KeycloakAccounts(session);
        Declared declared = Declared.of(open.data());
        Clock clock = Clock.fixed(Instant.ofEpochMilli(Time.currentTimeMillis()), ZoneOffset.UTC);
        return Hints.of(declared, Subject.of(open, accounts), accounts, clock);
    }

    @Override
    public List<Fact> facts(RealmModel realm, ReviewCase open) {
        return Facts.of(Declared.of(open.data()), Subject.of(open, new KeycloakAccounts(session)));
    }

    @Override
    public Optional<String> barred(RealmModel realm, ReviewCase open) {
        return Optional.ofNullable(open.accountId())
                .flatMap(id -> new Cases(session).latest(PendingReview.caseKind(open.subjectType()), id))
                .map(ReviewCase::reviewer);
    }

    @Override
    public boolean appeal() {
        return true;
    }

    @Override
    public void close() {
        // Holds nothing open.
    }

    /** The documents of an ended case are erased after the set time (decision 28). */
    private void keepForAWhile(ReviewCase ended) {
        Evidence evidence = new Evidence(session);
        evidence.keepUntil(ended.id(), evidence.endOfKeeping());
    }
}
