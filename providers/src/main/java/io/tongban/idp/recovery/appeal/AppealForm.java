package io.tongban.idp.recovery.appeal;

import static io.tongban.idp.identity.field.Form.NATURAL_PERSON;
import static io.tongban.idp.identity.field.Form.PRIMARY_AGENT;
import static io.tongban.idp.identity.field.Form.UNIT;

import io.tongban.idp.identity.DocumentType;
import io.tongban.idp.identity.UnitRegion;
import io.tongban.idp.identity.field.Field;
import io.tongban.idp.identity.field.FieldCatalogue;
import io.tongban.idp.page.PostedForm;
import io.tongban.idp.page.Step;
import io.tongban.idp.page.StepPage;
import io.tongban.idp.recovery.appeal.Declared.Contact;
import io.tongban.idp.recovery.appeal.Declared.Person;
import io.tongban.idp.recovery.appeal.Declared.Unit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The text fields of an appeal's form (catalogue items 32 and 35), by the field catalogue.
 *
 * @param prefix of the person's fields in the catalogue
 */
record AppealForm(AppealKind kind, FieldCatalogue catalogue, String template, String prefix) {

    static final String UNIT_NAME = "unitName";

    private static final String UNIT_REGION = "unitRegion";

    /** Not on the form: given by an earlier page, or by what the manual's form has no field for. */
    private static final Set<String> GIVEN = Set.of(UNIT_NAME, UNIT_REGION);

    static final AppealForm NATURAL = new AppealForm(
            AppealKind.NATURAL,
            FieldCatalogue.of(NATURAL_PERSON)
                    .only("name", "mobile", "region", "documentType", "documentNumber", "email"),
            "tongban-appeal-person.ftl",
            "");

    static final AppealForm LEGAL = new AppealForm(
            AppealKind.LEGAL,
            FieldCatalogue.of(UNIT, PRIMARY_AGENT)
                    .only(
                            UNIT_NAME,
                            UNIT_REGION,
                            "unitKind",
                            "creditCode",
                            "agentName",
                            "agentMobile",
                            "agentRegion",
                            "agentDocumentType",
                            "agentDocumentNumber",
                            "agentEmail"),
            "tongban-appeal-unit-documents.ftl",
            "agent");

    String mobile() {
        return name("mobile");
    }

    String email() {
        return name("email");
    }

    /** The fields that the page has. */
    List<Field> asked() {
        return catalogue.fields().stream()
                .filter(field -> !GIVEN.contains(field.name()))
                .toList();
    }

    List<String> names() {
        return asked().stream().map(Field::name).toList();
    }

    /** What of them is shown again after a post. */
    List<Step.Field> kept() {
        return asked().stream()
                .map(field -> new Step.Field(field.name(), field.maxLength()))
                .toList();
    }

    /**
     * Checks the fields.
     *
     * @param told the fields of which the page says what is wrong
     * @return what was accepted, by field name, in normal form
     */
    Map<String, String> read(StepPage page, PostedForm form, Collection<String> told) {
        Map<String, String> given = new HashMap<>();
        page.progress().get(UNIT_NAME).ifPresent(name -> given.put(UNIT_NAME, name));
        given.put(UNIT_REGION, UnitRegion.DOMESTIC.code());
        return new FieldReader(page, form).read(catalogue, asked(), given, told);
    }

    /** @param values all that {@link #read} accepts */
    Declared declared(Map<String, String> values, Locale locale) {
        Unit unit = kind == AppealKind.NATURAL
                ? null
                : new Unit(values.get(UNIT_NAME), values.get("unitKind"), values.get("creditCode"));
        return new Declared(
                unit,
                new Person(
                        values.get(name("name")),
                        values.get(name("region")),
                        DocumentType.of(values.get(name("documentType"))).orElseThrow(),
                        values.get(name("documentNumber"))),
                new Contact(values.get(mobile()), values.get(email()), locale));
    }

    private String name(String field) {
        return prefix.isEmpty() ? field : prefix + Character.toUpperCase(field.charAt(0)) + field.substring(1);
    }
}
