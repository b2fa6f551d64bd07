package io.tongban.testhooks;

import io.tongban.idp.review.CaseKind;
import io.tongban.idp.review.ReviewCase;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.RealmModel;

/**
 * A kind of case whose decisions leave a trace that a test can see: a realm role, which only the deciding transaction makes and
 * which cannot be made twice.
 */
final class TestCaseKind implements CaseKind {

    private final boolean appeal;

    TestCaseKind(boolean appeal) {
        this.appeal = appeal;
    }

    @Override
    public void approved(RealmModel realm, ReviewCase decided) {
        realm.addRole("test-approved-" + decided.number());
        if (decided.data().containsKey("fail")) {
            throw new IllegalStateException("as the test wants it");
        }
    }

    @Override
    public void refused(RealmModel realm, ReviewCase decided) {
        realm.addRole("test-refused-" + decided.number());
    }

    @Override
    public void ended(RealmModel realm, ReviewCase ended) {
        realm.addRole("test-ended-" + ended.number());
    }

    @Override
    public List<Hint> hints(RealmModel realm, ReviewCase open) {
        return open.data().containsKey("hint")
                ? List.of(new Hint("tongbanHintSameNumber", List.of(open.data().get("hint")), true))
                : List.of();
    }

    @Override
    public List<Fact> facts(RealmModel realm, ReviewCase open) {
        return List.of(
                new Fact("tongbanLoginName", open.data().get("login"), "在案登录名"),
                new Fact("tongbanWorkbenchApplicant", open.applicant(), open.applicant()),
                new Fact("tongbanWorkbenchDocumentNumber", open.maskedNumber(), null));
    }

    @Override
    public Optional<String> barred(RealmModel realm, ReviewCase open) {
        return Optional.ofNullable(open.data().get("registrar"));
    }

    @Override
    public boolean appeal() {
        return appeal;
    }

    @Override
    public void close() {
        // nothing is held
    }
}
