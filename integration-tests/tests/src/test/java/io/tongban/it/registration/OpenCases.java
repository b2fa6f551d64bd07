package io.tongban.it.registration;

import io.tongban.it.support.Platform;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Finds a case by the account it is about, as the workbench would by its list. */
final class OpenCases {

    private OpenCases() {}

    static String of(Platform platform, String accountId) {
        return first(platform, "select id from tb_case where account_id = ? order by submitted_at desc", accountId);
    }

    /** The word of a case's state. */
    static String state(Platform platform, String caseId) {
        return first(platform, "select case_state from tb_case where id = ?", caseId);
    }

    private static String first(Platform platform, String sql, String value) {
        try (Connection connection = platform.postgres().connect(Platform.KEYCLOAK_DATABASE);
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, value);
            ResultSet row = query.executeQuery();
            if (!row.next()) {
                throw new AssertionError("no case of " + value);
            }
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
