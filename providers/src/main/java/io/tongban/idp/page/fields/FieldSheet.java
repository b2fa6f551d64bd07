package io.tongban.idp.page.fields;

import io.tongban.idp.identity.DocumentType;
import io.tongban.idp.identity.Flaw;
import io.tongban.idp.identity.IdentityRegion;
import io.tongban.idp.identity.field.Checked;
import io.tongban.idp.identity.field.Choice;
import io.tongban.idp.identity.field.ChoiceList;
import io.tongban.idp.identity.field.Choices;
import io.tongban.idp.identity.field.Condition;
import io.tongban.idp.identity.field.Field;
import io.tongban.idp.identity.field.FieldCatalogue;
import io.tongban.idp.page.PostedForm;
import io.tongban.idp.page.StepPage;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.keycloak.util.JsonSerialization;

/**
 * A form of the field catalogue on a page: what the template {@code tongban-fields.ftl} draws, and the same rules as data
 * for {@code js/fields.js}, so that page and server ask for the same.
 *
 * @param clock tells today
 */
public record FieldSheet(FieldCatalogue catalogue, Clock clock) {

    private static final String TYPE = "documentType";

    /** Characters a browser may send for one that is kept; more is cut off by the check. */
    private static final int SLACK = 8;

    /** What was posted, as typed; a field that is broken or far too long is under {@link Posted#flaws}. */
    public Posted read(PostedForm form) {
        Map<String, String> typed = new LinkedHashMap<>();
        Map<String, Flaw> flaws = new LinkedHashMap<>();
        for (Field field : catalogue.fields()) {
            // As typed: full-width brackets are part of a unit's name. Each field's own rule folds what it may.
            var verdict = form.secret(field.name(), SLACK * field.maxLength());
            verdict.accepted().ifPresent(value -> typed.put(field.name(), value));
            verdict.flaw().filter(flaw -> flaw != Flaw.EMPTY).ifPresent(flaw -> flaws.put(field.name(), flaw));
        }
        return new Posted(typed, flaws);
    }

    /** The catalogue's verdict on what was typed. */
    public Checked check(Map<String, String> typed) {
        return catalogue.check(typed, clock);
    }

    /** Says below each field what is wrong with it. */
    public static void tell(StepPage page, Map<String, Flaw> flaws) {
        flaws.forEach((field, flaw) -> page.fieldError(field, Field.flawKey(flaw)));
    }

    /** Puts the form on the page: {@code tongban.fields} and {@code tongban.rules}; values come by {@link StepPage}. */
    public void show(StepPage page, Map<String, String> typed) {
        Map<String, String> values = check(typed).values();
        page.set(
                "fields",
                catalogue.fields().stream()
                        .map(field -> view(field, values, page.locale()))
                        .toList());
        page.set("rules", rules());
        catalogue.fields().forEach(field -> page.value(field.name(), shown(field, typed, values)));
    }

    /** What was accepted is shown in its normal form, which a date field of a browser needs. */
    private static String shown(Field field, Map<String, String> typed, Map<String, String> values) {
        return values.getOrDefault(field.name(), typed.getOrDefault(field.name(), ""));
    }

    private static Map<String, Object> view(Field field, Map<String, String> values, Locale locale) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("name", field.name());
        view.put("label", field.labelKey());
        view.put("input", field.input().name());
        view.put("maxLength", field.maxLength());
        view.put("applies", field.applies().holds(values));
        view.put("required", field.requiredWhen().holds(values));
        field.choices().ifPresent(list -> view.put("options", options(field, list, values, locale)));
        return view;
    }

    private static List<Map<String, Object>> options(
            Field field, ChoiceList list, Map<String, String> values, Locale locale) {
        Optional<List<String>> offered = Optional.ofNullable(regionOf(field.name()))
                .flatMap(region -> IdentityRegion.of(values.get(region)))
                .map(FieldSheet::codes);
        List<Map<String, Object>> options = new ArrayList<>();
        for (Choice choice : list.choices()) {
            Map<String, Object> option = new LinkedHashMap<>();
            option.put("value", choice.code());
            option.put("key", list.key(choice.code()));
            if (list == Choices.COUNTRIES) {
                option.put("text", Choices.countryLabel(choice.code(), locale));
            }
            option.put(
                    "offered",
                    offered.map(codes -> codes.contains(choice.code())).orElse(true));
            options.add(option);
        }
        return options;
    }

    private String rules() {
        List<Map<String, Object>> rules = new ArrayList<>();
        for (Field field : catalogue.fields()) {
            Map<String, Object> rule = new LinkedHashMap<>();
            rule.put("name", field.name());
            rule.put("applies", condition(field.applies()));
            rule.put("required", condition(field.requiredWhen()));
            String region = regionOf(field.name());
            if (region != null) {
                Map<String, List<String>> offers = new LinkedHashMap<>();
                for (IdentityRegion each : IdentityRegion.values()) {
                    offers.put(each.code(), codes(each));
                }
                rule.put("by", region);
                rule.put("offers", offers);
            }
            rules.add(rule);
        }
        return json(rules);
    }

    private static Map<String, Object> condition(Condition condition) {
        return Map.of("all", condition.all(), "possible", condition.possible());
    }

    private static List<String> codes(IdentityRegion region) {
        return region.documents().stream().map(DocumentType::code).toList();
    }

    /** The field of the 类型 that restricts a field of 证件类型; null for every other field. */
    private static String regionOf(String field) {
        if (field.equals(TYPE)) {
            return "region";
        }
        String suffix = "DocumentType";
        return field.endsWith(suffix) ? field.substring(0, field.length() - suffix.length()) + "Region" : null;
    }

    private static String json(Object value) {
        try {
            return JsonSerialization.writeValueAsString(value);
        } catch (IOException e) {
            throw new IllegalStateException("Texts and lists are JSON", e);
        }
    }

    /**
     * A post of the form; personal data, so nothing of it is in {@code toString}.
     *
     * @param typed by field name, as typed
     * @param flaws of fields that are no text
     */
    public record Posted(Map<String, String> typed, Map<String, Flaw> flaws) {

        @Override
        public String toString() {
            return "Posted[" + flaws + "]";
        }
    }
}
