package io.tongban.idp.registration;

import io.tongban.idp.account.vault.NumberVault;
import io.tongban.idp.identity.SubjectType;
import io.tongban.idp.review.CaseKind.Hint;
import io.tongban.idp.review.ReviewCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.keycloak.models.KeycloakSession;

/** What a reviewer of a registration should look at twice, beside what the workbench finds in other cases. */
record ReviewHints(KeycloakSession session) {

    private static final int MOST_OWNERS = 20;

    List<Hint> of(ReviewCase open) {
        List<Hint> hints = new ArrayList<>();
        national(hints, open);
        numbers(hints, open);
        formats(hints, open);
        return List.copyOf(hints);
    }

    private static void national(List<Hint> hints, ReviewCase open) {
        NationalResult.of(open.data().get(RegistrationCase.NATIONAL))
                .filter(result -> result != NationalResult.MATCH)
                .ifPresent(result -> hints.add(new Hint(
                        "tongbanRegistrationHintNational." + result.code(),
                        List.of(),
                        result == NationalResult.MISMATCH)));
    }

    /** A person may be somebody for several units, and register too: a remark, no risk. */
    private void numbers(List<Hint> hints, ReviewCase open) {
        NumberVault numbers = new NumberVault(session);
        List<String> own = open.subjectType() == SubjectType.LEGAL
                ? List.of(Persons.REPRESENTATIVE, Persons.AGENT)
                : List.of(Persons.APPLICANT);
        for (String person : own) {
            String kind = open.data().get(Persons.field(person, "documentType"));
            String number = open.data().get(Persons.field(person, "documentNumber"));
            if (number == null) {
                continue;
            }
            numbers.owners(kind, number, MOST_OWNERS).stream()
                    .filter(owner -> !Objects.equals(owner.id(), open.accountId()))
                    .map(NumberVault.Owner::role)
                    .distinct()
                    .forEach(role -> hints.add(new Hint(
                            "tongbanRegistrationHintNumberElsewhere." + Persons.role(person) + "." + role,
                            List.of(),
                            false)));
        }
    }

    private static void formats(List<Hint> hints, ReviewCase open) {
        for (Pages page : Pages.of(open.subjectType())) {
            page.catalogue()
                    .check(open.data(), Today.clock())
                    .warnings()
                    .forEach((field, flaw) ->
                            hints.add(new Hint("tongbanRegistrationHintFormat." + field, List.of(), false)));
        }
    }
}
