package io.tongban.bench;

import io.tongban.runtime.Postgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.PartialImportRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** The people who log in. All have one password and so one stored hash, which the server itself made once. */
final class Users {

    static final String PASSWORD = "Ceshi@2024";

    private static final int BATCH = 500;

    private Users() {}

    static String name(int number) {
        return "zrr_bench" + number;
    }

    /** Makes the users, by number; the first the ordinary way, the others as an import with its hash. */
    static void create(RealmResource realm, Postgres postgres, String database, int count) throws SQLException {
        UserRepresentation first = user(0);
        CredentialRepresentation password = new CredentialRepresentation();
        password.setType(CredentialRepresentation.PASSWORD);
        password.setValue(PASSWORD);
        first.setCredentials(List.of(password));
        realm.users().create(first).close();
        CredentialRepresentation hashed = hashed(postgres, database);
        for (int from = 1; from < count; from += BATCH) {
            PartialImportRepresentation batch = new PartialImportRepresentation();
            batch.setIfResourceExists("SKIP");
            batch.setUsers(IntStream.range(from, Math.min(count, from + BATCH))
                    .mapToObj(Users::user)
                    .peek(user -> user.setCredentials(List.of(hashed)))
                    .toList());
            realm.partialImport(batch).close();
        }
    }

    private static UserRepresentation user(int number) {
        UserRepresentation user = new UserRepresentation();
        user.setUsername(name(number));
        user.setFirstName("测试");
        user.setLastName("甲");
        user.setEmail(name(number) + "@example.org");
        user.setEmailVerified(true);
        user.setEnabled(true);
        user.setAttributes(Map.of(
                "subject_type", List.of("natural"),
                "registered_login", List.of(name(number)),
                "display_name", List.of("测试甲"),
                "data_state", List.of("complete")));
        return user;
    }

    private static CredentialRepresentation hashed(Postgres postgres, String database) throws SQLException {
        String sql = "select c.secret_data, c.credential_data from credential c"
                + " join user_entity u on u.id = c.user_id where u.username = '" + name(0) + "'";
        try (Connection connection = postgres.connect(database);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            if (!row.next()) {
                throw new IllegalStateException("the first user was not made");
            }
            CredentialRepresentation credential = new CredentialRepresentation();
            credential.setType(CredentialRepresentation.PASSWORD);
            credential.setSecretData(row.getString(1));
            credential.setCredentialData(row.getString(2));
            return credential;
        }
    }
}
