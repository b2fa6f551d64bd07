package io.tongban.idp.identity.field;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * When something holds of what was filled in: every named field has one of its values. Data, so that a page can say it too.
 *
 * @param all by field name; empty holds always
 * @param possible false holds never
 */
public record Condition(Map<String, Set<String>> all, boolean possible) {

    static final Condition ALWAYS = new Condition(Map.of(), true);
    static final Condition NEVER = new Condition(Map.of(), false);

    static Condition when(String field, String... codes) {
        return new Condition(Map.of(field, Set.of(codes)), true);
    }

    Condition and(String field, String... codes) {
        Map<String, Set<String>> both = new HashMap<>(all);
        both.put(field, Set.of(codes));
        return new Condition(Map.copyOf(both), possible);
    }

    /** @param values by field name, as codes */
    public boolean holds(Map<String, String> values) {
        return possible
                && all.entrySet().stream()
                        .allMatch(one -> one.getValue().contains(values.getOrDefault(one.getKey(), "")));
    }
}
