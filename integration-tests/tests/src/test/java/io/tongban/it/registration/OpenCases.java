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
        try (Connection connection = platform.postgres().connect(Platform.KEYCLOAK_DATABASE);
                PreparedStatement query = connection.prepareStatement(
                        "select id from tb_case where account_id = ? order by submitted_at desc")) {
            query.setString(1, accountId);
            ResultSet row = query.executeQuery();
            if (!row.next()) {
                throw new AssertionError("no case about " + accountId);
            }
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
