package io.tongban.idp.identity.field;

import io.tongban.idp.identity.Flaw;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the catalogue says of a filled-in form. The values stay out of {@code toString}: they are personal data.
 *
 * @param values what was accepted, in normal form, in the order of the form
 * @param flaws why the others were not
 * @param warnings what is unusual about accepted ones: a hint to the applicant, a flag for the reviewer
 */
public record Checked(Map<String, String> values, Map<String, Flaw> flaws, Map<String, Flaw> warnings) {

    public Checked {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        flaws = Collections.unmodifiableMap(new LinkedHashMap<>(flaws));
        warnings = Collections.unmodifiableMap(new LinkedHashMap<>(warnings));
    }

    /** Whether nothing is wrong. */
    public boolean complete() {
        return flaws.isEmpty();
    }

    @Override
    public String toString() {
        return "Checked[flaws=" + flaws + ", warnings=" + warnings + "]";
    }
}
