package io.tongban.idp.legacy.table;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Turns results into rows. */
final class RowReader {

    // As the three databases and their drivers spell a true flag, be it a boolean, a number or a letter.
    private static final Set<String> TRUE = Set.of("1", "t", "true", "y", "yes");

    private RowReader() {}

    static List<LegacyRow> all(ResultSet result) throws SQLException {
        List<LegacyRow> rows = new ArrayList<>();
        while (result.next()) {
            rows.add(row(result));
        }
        return rows;
    }

    private static LegacyRow row(ResultSet result) throws SQLException {
        return new LegacyRow(
                result.getString("id"),
                result.getString("login_name"),
                result.getString("password_hash"),
                result.getString("unit_name"),
                result.getString("credit_code"),
                result.getString("contact_name"),
                result.getString("mobile"),
                result.getString("email"),
                flag(result.getString("enabled")));
    }

    private static boolean flag(String text) {
        return text != null && TRUE.contains(text.strip().toLowerCase(Locale.ROOT));
    }
}
