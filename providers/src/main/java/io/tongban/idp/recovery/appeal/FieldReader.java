package io.tongban.idp.recovery.appeal;

import io.tongban.idp.identity.Flaw;
import io.tongban.idp.identity.Verdict;
import io.tongban.idp.identity.field.Checked;
import io.tongban.idp.identity.field.Field;
import io.tongban.idp.identity.field.FieldCatalogue;
import io.tongban.idp.page.PostedForm;
import io.tongban.idp.page.StepPage;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.keycloak.common.util.Time;

/** Reads fields of the catalogue out of a post. */
record FieldReader(StepPage page, PostedForm form) {

    /** Room for what folding and trimming take away. */
    private static final int SLACK = 4;

    /**
     * Checks fields.
     *
     * @param asked what the page has of the catalogue's fields
     * @param given values of the others
     * @param told the fields of which the page says what is wrong
     * @return what was accepted, by field name, in normal form
     */
    Map<String, String> read(
            FieldCatalogue catalogue, Collection<Field> asked, Map<String, String> given, Collection<String> told) {
        Map<String, String> typed = new HashMap<>(given);
        Map<String, Flaw> flaws = new HashMap<>();
        for (Field field : asked) {
            // As typed: full-width brackets are part of a unit's name. Each field's own rule folds what it may.
            Verdict text = form.secret(field.name(), SLACK * field.maxLength());
            text.accepted().ifPresent(value -> typed.put(field.name(), value));
            text.flaw().filter(flaw -> flaw != Flaw.EMPTY).ifPresent(flaw -> flaws.put(field.name(), flaw));
        }
        Checked checked = catalogue.check(typed, now());
        for (Field field : asked) {
            Flaw flaw = flaws.getOrDefault(field.name(), checked.flaws().get(field.name()));
            if (flaw != null && told.contains(field.name())) {
                page.fieldError(field.name(), Field.flawKey(flaw));
            }
        }
        return checked.values();
    }

    private static Clock now() {
        return Clock.fixed(Instant.ofEpochMilli(Time.currentTimeMillis()), ZoneOffset.UTC);
    }
}
