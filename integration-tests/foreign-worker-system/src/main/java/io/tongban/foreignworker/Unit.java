package io.tongban.foreignworker;

import java.util.List;
import java.util.Map;

/**
 * A unit in the claim {@code organization}, whose form is {@code {alias: {attribute: [value]}}}, or only a list of aliases.
 *
 * @param alias the platform's short name of the unit
 * @param name the unit's full name; the alias where none was sent
 * @param creditCode the 统一社会信用代码, empty where none was sent
 */
public record Unit(String alias, String name, String creditCode) {

    static List<Unit> listOf(Object claim) {
        if (claim instanceof Map<?, ?> byAlias) {
            return byAlias.entrySet().stream()
                    .map(entry -> of(entry.getKey().toString(), entry.getValue()))
                    .toList();
        }
        if (claim instanceof List<?> aliases) {
            return aliases.stream()
                    .map(alias -> of(ReceivedIdentity.text(alias), null))
                    .toList();
        }
        return List.of();
    }

    private static Unit of(String alias, Object attributes) {
        if (!(attributes instanceof Map<?, ?> values)) {
            return new Unit(alias, alias, "");
        }
        String name = ReceivedIdentity.text(values.get("name"));
        return new Unit(alias, name.isBlank() ? alias : name, ReceivedIdentity.text(values.get("credit_code")));
    }
}
