package io.tongban.idp.review;

import java.util.List;
import java.util.Optional;
import org.keycloak.models.RealmModel;
import org.keycloak.provider.Provider;

/**
 * What a decision on one kind of case does, implemented by the feature the kind belongs to; SPI {@code tongban-case-kind},
 * the provider's id is the kind. How a case lives is {@link Cases}'. All calls happen in the deciding transaction: what
 * they throw undoes the decision.
 */
public interface CaseKind extends Provider {

    /** Does what an approval promises, and writes the applicant's message to the outbox. */
    void approved(RealmModel realm, ReviewCase decided);

    /** Does what a refusal means, and writes the applicant's message, with the reasons, to the outbox. */
    void refused(RealmModel realm, ReviewCase decided);

    /** The applicant took it back, or the data changed under it. */
    void ended(RealmModel realm, ReviewCase ended);

    /** What the reviewer should look at twice. */
    List<Hint> hints(RealmModel realm, ReviewCase open);

    /** What the applicant declared, beside what is on file, in the order of the form; numbers masked. */
    List<Fact> facts(RealmModel realm, ReviewCase open);

    /** The user id of the staff member who registered the same account's data and so may not decide (decision 14). */
    Optional<String> barred(RealmModel realm, ReviewCase open);

    /** Whether this kind's approval can be set to need a second reviewer. */
    boolean appeal();

    /**
     * @param key message key of the hint
     * @param arguments for the message
     * @param risk whether it is a risk and not only a remark
     */
    record Hint(String key, List<String> arguments, boolean risk) {}

    /**
     * @param key message key of the field's label
     * @param declared what the applicant says, masked where it is a number
     * @param onFile what the platform has, masked alike; null where there is nothing
     * @param differs whether both are there and are not the same; their masks may be
     */
    record Fact(String key, String declared, String onFile, boolean differs) {

        /** One that is not masked. */
        public Fact(String key, String declared, String onFile) {
            this(key, declared, onFile, onFile != null && !declared.isEmpty() && !onFile.equals(declared));
        }
    }
}
