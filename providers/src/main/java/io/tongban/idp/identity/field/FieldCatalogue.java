package io.tongban.idp.identity.field;

import io.tongban.idp.identity.Flaw;
import io.tongban.idp.identity.InputFolding;
import io.tongban.idp.identity.Verdict;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The fields of one or more forms, with the manual's rules. Pages, validation and re-verification all read it. */
public final class FieldCatalogue {

    private static final Map<Form, List<Field>> TABLES = Map.of(
            Form.NATURAL_PERSON, PersonFields.NATURAL,
            Form.UNIT, UnitFields.ALL,
            Form.LEGAL_REPRESENTATIVE, PersonFields.REPRESENTATIVE,
            Form.PRIMARY_AGENT, PersonFields.AGENT);

    private final List<Field> fields;

    private FieldCatalogue(List<Field> fields) {
        this.fields = List.copyOf(fields);
    }

    /** All fields of these forms. */
    public static FieldCatalogue of(Form... forms) {
        List<Field> fields = new ArrayList<>();
        for (Form form : forms) {
            fields.addAll(TABLES.get(form));
        }
        return new FieldCatalogue(fields);
    }

    /**
     * Those of the given names, in the tables' order: an appeal asks for less.
     *
     * @throws IllegalArgumentException for a name that is not here
     */
    public FieldCatalogue only(String... names) {
        Set<String> wanted = new LinkedHashSet<>(List.of(names));
        List<Field> kept =
                fields.stream().filter(field -> wanted.remove(field.name())).toList();
        if (!wanted.isEmpty()) {
            throw new IllegalArgumentException("no such fields: " + wanted);
        }
        return new FieldCatalogue(kept);
    }

    /** In the order of the form. */
    public List<Field> fields() {
        return fields;
    }

    public Optional<Field> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /**
     * Checks what was typed. Names that are not here are left out, and so is what was sent for a field that does not apply.
     *
     * @param typed by field name; may lack any
     * @param clock tells today
     */
    public Checked check(Map<String, String> typed, Clock clock) {
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, Flaw> flaws = new LinkedHashMap<>();
        Map<String, Flaw> warnings = new LinkedHashMap<>();
        for (Field field : fields) {
            if (!field.asked(values)) {
                continue;
            }
            String value = typed.get(field.name());
            if (InputFolding.trim(value).isEmpty()) {
                if (field.requiredWhen().holds(values)) {
                    flaws.put(field.name(), Flaw.EMPTY);
                }
                continue;
            }
            Verdict verdict = field.check(value, new Given(values, clock));
            verdict.accepted().ifPresent(accepted -> values.put(field.name(), accepted));
            Map<String, Flaw> sink = verdict.accepted().isPresent() ? warnings : flaws;
            verdict.flaw().ifPresent(flaw -> sink.put(field.name(), flaw));
        }
        return new Checked(values, flaws, warnings);
    }

    /**
     * The names of the fields whose change makes a verified identity be verified anew.
     *
     * @param before normalised values on file
     * @param after normalised values to be saved
     */
    public Set<String> reverifying(Map<String, String> before, Map<String, String> after) {
        Set<String> changed = new LinkedHashSet<>();
        for (Field field : fields) {
            String name = field.name();
            if (field.triggersReverification() && !before.getOrDefault(name, "").equals(after.getOrDefault(name, ""))) {
                changed.add(name);
            }
        }
        return changed;
    }
}
