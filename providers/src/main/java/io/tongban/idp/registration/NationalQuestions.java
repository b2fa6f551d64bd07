package io.tongban.idp.registration;

import io.tongban.idp.account.national.NationalCheck;
import io.tongban.idp.account.national.NationalRequest;
import java.util.ArrayList;
import java.util.List;
import org.keycloak.models.KeycloakSession;

/**
 * Asks the national check for everybody that a registration is about: the natural person; for an organisation the unit
 * and its primary agent. Where the matrices know no check for one of them nobody is asked, since a reviewer looks at all.
 */
record NationalQuestions(NationalCheck check) {

    static NationalQuestions of(KeycloakSession session) {
        return new NationalQuestions(session.getProvider(NationalCheck.class));
    }

    NationalResult ask(Declaration declared) {
        boolean applicable = declared.legal()
                ? declared.checksUnit() && declared.checksPerson(Persons.AGENT)
                : declared.checksPerson(Persons.APPLICANT);
        if (!applicable) {
            return NationalResult.NOT_APPLICABLE;
        }
        for (NationalRequest request : requests(declared)) {
            // A platform that no check is connected to is one whose check never answers.
            NationalResult result = check == null ? NationalResult.UNAVAILABLE : NationalResult.of(check.ask(request));
            if (result != NationalResult.MATCH) {
                return result;
            }
        }
        return NationalResult.MATCH;
    }

    private static List<NationalRequest> requests(Declaration declared) {
        List<NationalRequest> requests = new ArrayList<>();
        if (declared.legal()) {
            requests.add(new NationalRequest(
                    "unit",
                    declared.name(),
                    "credit-code",
                    declared.of("creditCode"),
                    null,
                    null,
                    declared.of("representativeName")));
            requests.add(person(declared, Persons.AGENT));
        } else {
            requests.add(person(declared, Persons.APPLICANT));
        }
        return requests;
    }

    private static NationalRequest person(Declaration declared, String prefix) {
        return new NationalRequest(
                "person",
                declared.of(Persons.field(prefix, "name")),
                declared.of(Persons.field(prefix, "documentType")),
                declared.of(Persons.field(prefix, "documentNumber")),
                orNull(declared.of(Persons.field(prefix, "validFrom"))),
                orNull(declared.of(Persons.field(prefix, "validUntil"))),
                null);
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
