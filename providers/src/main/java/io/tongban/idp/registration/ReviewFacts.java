package io.tongban.idp.registration;

import io.tongban.idp.identity.Masks;
import io.tongban.idp.identity.field.ChoiceList;
import io.tongban.idp.identity.field.Field;
import io.tongban.idp.review.CaseKind.Fact;
import io.tongban.idp.review.ReviewCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a registration declares, in the order of its pages. Nothing is on file of a new applicant; beside the number stands
 * what the national check said of it.
 */
final class ReviewFacts {

    private ReviewFacts() {}

    static List<Fact> of(ReviewCase open) {
        Map<String, String> data = open.data();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("tongbanRegistrationLoginName", data.get(RegistrationCase.LOGIN_NAME), null));
        facts.add(new Fact("tongbanField.mobile", Masks.mobile(data.get(RegistrationCase.MOBILE)), null));
        Optional.ofNullable(data.get(RegistrationCase.EMAIL))
                .ifPresent(email -> facts.add(new Fact("tongbanField.email", email, null)));
        for (Pages page : Pages.of(open.subjectType())) {
            page.catalogue().fields().forEach(field -> add(facts, field, data));
        }
        NationalResult.of(data.get(RegistrationCase.NATIONAL))
                .ifPresent(result -> facts.add(new Fact("tongbanRegistrationNational", result.label(), null)));
        return List.copyOf(facts);
    }

    private static void add(List<Fact> facts, Field field, Map<String, String> data) {
        Optional.ofNullable(data.get(field.name()))
                .ifPresent(value -> facts.add(new Fact(key(field), shown(field, value), null)));
    }

    /** On one list the label must say whose name or number it is; on the applicant's pages the heading does. */
    private static String key(Field field) {
        return field.name().matches("(representative|agent)\\p{Upper}.*")
                ? "tongbanRegistrationFact." + field.name()
                : field.labelKey();
    }

    /** As the applicant's language is not the reviewer's, a choice is shown in the words of Chinese pages. */
    private static String shown(Field field, String value) {
        if (isDocumentNumber(field)) {
            return Masks.document(value);
        }
        if (field.name().endsWith("Mobile")) {
            return Masks.mobile(value);
        }
        return field.choices().map(list -> label(list, value)).orElse(value);
    }

    private static String label(ChoiceList list, String code) {
        return list.choices().stream()
                .filter(choice -> choice.code().equals(code))
                .map(choice -> choice.label())
                .findFirst()
                .orElse(code);
    }

    /** Numbers of persons; a unit's code is public. */
    static boolean isDocumentNumber(Field field) {
        return field.name().toLowerCase(Locale.ROOT).endsWith("documentnumber");
    }
}
