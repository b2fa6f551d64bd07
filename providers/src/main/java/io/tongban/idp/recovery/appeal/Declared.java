package io.tongban.idp.recovery.appeal;

import io.tongban.idp.identity.DocumentType;
import io.tongban.idp.message.Recipient;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What an applicant declared, checked and in normal form. Personal data: nothing of it goes into {@code toString}.
 *
 * @param unit the unit that a legal appeal is about, else null
 * @param person the applicant or, of a unit, the primary agent
 * @param contact how the answer comes
 */
record Declared(Unit unit, Person person, Contact contact) {

    /** @param legalType the unit's kind (法人类型), a code of the field catalogue */
    record Unit(String name, String legalType, String creditCode) {
        @Override
        public String toString() {
            return "Unit";
        }
    }

    /** @param region the document's region (身份类型), a code of the field catalogue */
    record Person(String name, String region, DocumentType documentType, String number) {
        @Override
        public String toString() {
            return "Person";
        }
    }

    /**
     * @param mobile proved by a code
     * @param email proved by a code too; null where none was given
     * @param locale the language that the applicant read
     */
    record Contact(String mobile, String email, Locale locale) {

        Recipient phone() {
            return Recipient.mobile(mobile);
        }

        Optional<Recipient> mailbox() {
            return Optional.ofNullable(email).map(Recipient::email);
        }

        @Override
        public String toString() {
            return "Contact";
        }
    }

    AppealKind kind() {
        return unit == null ? AppealKind.NATURAL : AppealKind.LEGAL;
    }

    /** The person's or unit's name, under which the case is listed. */
    String applicant() {
        return unit == null ? person.name() : unit.name();
    }

    /** The number that the case is about: the unit's code, else the person's document number. */
    String number() {
        return unit == null ? person.number() : unit.creditCode();
    }

    /** As a case keeps it. */
    Map<String, String> toData() {
        Map<String, String> data = new HashMap<>();
        if (unit != null) {
            data.put("unit", unit.name());
            data.put("legalType", unit.legalType());
            data.put("creditCode", unit.creditCode());
        }
        data.put("name", person.name());
        data.put("region", person.region());
        data.put("documentType", person.documentType().code());
        data.put("number", person.number());
        data.put("mobile", contact.mobile());
        if (contact.email() != null) {
            data.put("email", contact.email());
        }
        data.put("locale", contact.locale().toLanguageTag());
        return data;
    }

    /** @throws IllegalArgumentException when a case of ours does not hold what it must */
    static Declared of(Map<String, String> data) {
        Unit unit = data.containsKey("unit")
                ? new Unit(data.get("unit"), data.get("legalType"), data.get("creditCode"))
                : null;
        DocumentType type = DocumentType.of(data.get("documentType"))
                .orElseThrow(() -> new IllegalArgumentException("An appeal without a document type"));
        return new Declared(
                unit,
                new Person(data.get("name"), data.get("region"), type, data.get("number")),
                new Contact(
                        data.get("mobile"),
                        data.get("email"),
                        Locale.forLanguageTag(data.getOrDefault("locale", "zh-CN"))));
    }

    @Override
    public String toString() {
        return "Declared[" + kind() + "]";
    }
}
