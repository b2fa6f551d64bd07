package io.tongban.idp.recovery.appeal;

import io.tongban.idp.identity.IdentityRegion;
import io.tongban.idp.identity.Masks;
import io.tongban.idp.identity.UnitKind;
import io.tongban.idp.recovery.appeal.Declared.Person;
import io.tongban.idp.recovery.appeal.Declared.Unit;
import io.tongban.idp.review.CaseKind.Fact;
import java.util.ArrayList;
import java.util.List;

/** What an appeal declares beside what is on file, in the order of its form; numbers, phones and mailboxes masked. */
final class Facts {

    private static final String PREFIX = "tongbanAppealFact";

    private final List<Fact> facts = new ArrayList<>();

    private Facts() {}

    static List<Fact> of(Declared declared, Match match) {
        AccountFile file = match.file();
        Facts facts = new Facts();
        facts.add("Login", null, file == null ? null : file.login());
        if (declared.unit() != null) {
            facts.unit(declared.unit(), file);
        }
        facts.person(declared, file);
        facts.add(
                "Mobile", Masks.mobile(declared.contact().mobile()), file == null ? null : Masks.mobile(file.mobile()));
        facts.add("Email", Masks.email(declared.contact().email()), file == null ? null : Masks.email(file.email()));
        return List.copyOf(facts.facts);
    }

    private void unit(Unit unit, AccountFile file) {
        add("Unit", unit.name(), file == null ? null : file.name());
        add("UnitKind", UnitKind.of(unit.legalType()).map(UnitKind::label).orElse(null), null);
        add("CreditCode", unit.creditCode(), file == null ? null : file.creditCode());
    }

    private void person(Declared declared, AccountFile file) {
        boolean natural = declared.unit() == null;
        String whose = natural ? "" : "Agent";
        Person person = declared.person();
        add(whose + "Name", person.name(), file == null || !natural ? null : file.name());
        add(
                whose + "Region",
                IdentityRegion.of(person.region()).map(IdentityRegion::label).orElse(null),
                null);
        add(whose + "DocumentType", person.documentType().label(), null);
        add(whose + "Number", Masks.document(person.number()), file == null ? null : Masks.document(file.number()));
    }

    private void add(String key, String declared, String onFile) {
        facts.add(new Fact(PREFIX + key, declared == null ? "" : declared, blankAsNull(onFile)));
    }

    private static String blankAsNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
