package io.tongban.idp.identity.field;

import java.time.Clock;
import java.util.Map;

/**
 * What a rule may look at beside its own value.
 *
 * @param values the fields before it that were accepted, in normal form
 * @param clock tells today
 */
record Given(Map<String, String> values, Clock clock) {

    String of(String field) {
        return values.getOrDefault(field, "");
    }

    @Override
    public String toString() {
        return "Given";
    }
}
