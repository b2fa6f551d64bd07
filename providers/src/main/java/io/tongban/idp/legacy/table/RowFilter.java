package io.tongban.idp.legacy.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Which rows a search wants; built up by the methods, which add conditions that all must hold. */
public final class RowFilter {

    private static final char ESCAPE = '!';

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();

    /** Rows with one of the words in one of the columns that staff know an account by; {@code *} stands for anything. */
    public RowFilter anyOf(String search) {
        for (String word : search.strip().split("\\s+")) {
            String pattern = pattern(word, false);
            conditions.add("(lower(login_name) LIKE ? ESCAPE '!' OR lower(unit_name) LIKE ? ESCAPE '!'"
                    + " OR lower(contact_name) LIKE ? ESCAPE '!' OR lower(email) LIKE ? ESCAPE '!')");
            parameters.addAll(List.of(pattern, pattern, pattern, pattern));
        }
        return this;
    }

    public RowFilter loginName(String value, boolean exact) {
        return like("login_name", value, exact);
    }

    public RowFilter email(String value, boolean exact) {
        return like("email", value, exact);
    }

    public RowFilter unitName(String value, boolean exact) {
        return like("unit_name", value, exact);
    }

    /** Rows whose unit is written in one of these ways. */
    public RowFilter unitNameIn(List<String> spellings) {
        conditions.add(spellings.stream()
                .map(spelling -> "lower(unit_name) LIKE ? ESCAPE '!'")
                .collect(Collectors.joining(" OR ", "(", ")")));
        spellings.forEach(spelling -> parameters.add(pattern(spelling, true)));
        return this;
    }

    public RowFilter creditCode(String value) {
        return like("credit_code", value, true);
    }

    /** Rows without a code. */
    public RowFilter withoutCreditCode() {
        conditions.add("(credit_code IS NULL OR credit_code = '')");
        return this;
    }

    public RowFilter contact(String name, String mobile) {
        return like("contact_name", name, true).like("mobile", mobile, true);
    }

    private RowFilter like(String column, String value, boolean exact) {
        conditions.add("lower(" + column + ") LIKE ? ESCAPE '!'");
        parameters.add(pattern(value, exact));
        return this;
    }

    /** As in Keycloak's own search: quotes ask for exactly this, {@code *} for anything, else the beginning counts. */
    private static String pattern(String text, boolean exact) {
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        String wanted = quoted ? text.substring(1, text.length() - 1) : text;
        String escaped = wanted.toLowerCase(Locale.ROOT)
                .replace("!", ESCAPE + "!")
                .replace("%", ESCAPE + "%")
                .replace("_", ESCAPE + "_");
        return quoted || exact ? escaped : escaped.replace('*', '%') + "%";
    }

    String where() {
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    List<Object> parameters() {
        return List.copyOf(parameters);
    }
}
