package io.tongban.idp.recovery.appeal;

import io.tongban.idp.identity.DocumentType;
import io.tongban.idp.identity.IdentityRegion;
import io.tongban.idp.identity.Masks;
import io.tongban.idp.identity.UnitKind;
import io.tongban.idp.recovery.appeal.Declared.Person;
import io.tongban.idp.recovery.appeal.Declared.Unit;
import io.tongban.idp.review.CaseKind.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** What an appeal declares beside what is on file, in the order of its form; numbers, phones and mailboxes masked. */
final class Facts {

    private static final String PREFIX = "tongbanAppealFact";
    private static final AccountFile NOTHING =
            new AccountFile(null, false, null, null, null, null, null, null, true, false, AccountFile.Papers.NONE);

    private final List<Fact> facts = new ArrayList<>();

    private Facts() {}

    static List<Fact> of(Declared declared, Match match) {
        AccountFile file = match.found() ? match.file() : NOTHING;
        Facts facts = new Facts();
        facts.add("Login", null, file.login());
        if (declared.unit() != null) {
            facts.unit(declared.unit(), file);
        }
        facts.person(declared, file);
        facts.masked("Mobile", declared.contact().mobile(), file.mobile(), Masks::mobile);
        facts.masked("Email", declared.contact().email(), file.email(), Masks::email);
        return List.copyOf(facts.facts);
    }

    private void unit(Unit unit, AccountFile file) {
        add("Unit", unit.name(), file.name());
        add("UnitKind", kind(unit.legalType()), kind(file.papers().unitKind()));
        add("CreditCode", unit.creditCode(), file.creditCode());
    }

    private void person(Declared declared, AccountFile file) {
        boolean natural = declared.unit() == null;
        String whose = natural ? "" : "Agent";
        Person person = declared.person();
        add(whose + "Name", person.name(), natural ? file.name() : file.papers().agentName());
        add(whose + "Region", region(person.region()), region(file.papers().region()));
        add(
                whose + "DocumentType",
                person.documentType().label(),
                DocumentType.of(file.papers().documentType())
                        .map(DocumentType::label)
                        .orElse(null));
        masked(whose + "Number", person.number(), file.number(), Masks::document);
    }

    private static String kind(String code) {
        return UnitKind.of(code).map(UnitKind::label).orElse(null);
    }

    private static String region(String code) {
        return IdentityRegion.of(code).map(IdentityRegion::label).orElse(null);
    }

    private void add(String key, String declared, String onFile) {
        facts.add(new Fact(PREFIX + key, declared == null ? "" : declared, blankAsNull(onFile)));
    }

    /** Two that are not the same may have the same mask. */
    private void masked(String key, String declared, String onFile, UnaryOperator<String> mask) {
        boolean both = blankAsNull(declared) != null && blankAsNull(onFile) != null;
        facts.add(new Fact(
                PREFIX + key,
                blankAsNull(declared) == null ? "" : mask.apply(declared),
                blankAsNull(onFile) == null ? null : mask.apply(onFile),
                both && !declared.equalsIgnoreCase(onFile)));
    }

    private static String blankAsNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
