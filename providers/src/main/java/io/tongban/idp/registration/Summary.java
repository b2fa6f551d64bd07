package io.tongban.idp.registration;

import io.tongban.idp.identity.Masks;
import io.tongban.idp.identity.field.ChoiceList;
import io.tongban.idp.identity.field.Choices;
import io.tongban.idp.identity.field.Field;
import io.tongban.idp.page.StepPage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was entered, page by page, for the applicant to read once more. Document numbers are masked. */
record Summary(StepPage page, Draft draft) {

    /** Puts {@code tongban.sections} on the page: each with the id of its page and its lines. */
    void show() {
        List<Map<String, Object>> sections = new ArrayList<>();
        sections.add(section(AccountStep.ID, account()));
        draft.type().ifPresent(type -> Pages.of(type).forEach(each -> sections.add(section(each.id(), lines(each)))));
        page.set("sections", sections);
        page.set("warnings", warned());
    }

    /** The fields whose value is unusual: a hint, no refusal. */
    private List<String> warned() {
        return draft.type().stream()
                .flatMap(type -> Pages.of(type).stream())
                .flatMap(each -> each.catalogue().check(draft.texts(), Today.clock()).warnings().keySet().stream())
                .toList();
    }

    private List<Map<String, String>> account() {
        List<Map<String, String>> lines = new ArrayList<>();
        lines.add(line(Draft.LOGIN_NAME, "tongbanRegistrationLoginName", draft.text(Draft.LOGIN_NAME)));
        lines.add(line(Draft.MOBILE, "tongbanField.mobile", draft.text(Draft.MOBILE)));
        if (!draft.text(Draft.EMAIL).isEmpty()) {
            lines.add(line(Draft.EMAIL, "tongbanField.email", draft.text(Draft.EMAIL)));
        }
        return lines;
    }

    private List<Map<String, String>> lines(Pages each) {
        Map<String, String> values =
                each.catalogue().check(draft.texts(), Today.clock()).values();
        return each.catalogue().fields().stream()
                .filter(field -> values.containsKey(field.name()))
                .map(field -> line(field, values.get(field.name())))
                .toList();
    }

    private Map<String, String> line(Field field, String value) {
        if (ReviewFacts.isDocumentNumber(field)) {
            return line(field.name(), field.labelKey(), Masks.document(value));
        }
        if (field.choices().isEmpty()) {
            return line(field.name(), field.labelKey(), value);
        }
        ChoiceList list = field.choices().get();
        Map<String, String> line = line(field.name(), field.labelKey(), "");
        if (list == Choices.COUNTRIES) {
            line.put("value", Choices.countryLabel(value, page.locale()));
        } else {
            line.put("key", list.key(value));
        }
        return line;
    }

    private static Map<String, String> line(String name, String label, String value) {
        return new HashMap<>(Map.of("name", name, "label", label, "value", value));
    }

    private static Map<String, Object> section(String id, List<Map<String, String>> lines) {
        return Map.of("id", id, "lines", lines);
    }

    @Override
    public String toString() {
        return "Summary";
    }
}
