package io.tongban.it.support;

import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** Makes accounts of a test's own, each with a phone of its own, so that no test meets another's limits. */
public final class Subjects {

    /** The password they all begin with. */
    public static final String PASSWORD = "Ceshi@2024";

    private static final AtomicInteger NEXT = new AtomicInteger();

    private final Platform platform;

    public Subjects(Platform platform) {
        this.platform = platform;
    }

    /** A number nobody else has. */
    public static String mobile() {
        return "1390000" + "%04d".formatted(NEXT.incrementAndGet());
    }

    /** Makes a natural person; phone and address may be null. */
    public void person(String login, String mobile, String email) {
        UserRepresentation user = new UserRepresentation();
        user.setUsername(login);
        user.setEmail(email);
        user.setEnabled(true);
        Map<String, List<String>> attributes = new HashMap<>(Map.of(
                "subject_type", List.of("natural"),
                "registered_login", List.of(login),
                "display_name", List.of("测试己"),
                "data_state", List.of("complete")));
        if (mobile != null) {
            attributes.put("mobile", List.of(mobile));
        }
        user.setAttributes(attributes);
        CredentialRepresentation password = new CredentialRepresentation();
        password.setType(CredentialRepresentation.PASSWORD);
        password.setValue(PASSWORD);
        user.setCredentials(List.of(password));
        try (Response answer = platform.fuwu().users().create(user)) {
            if (answer.getStatus() != 201) {
                throw new IllegalStateException("no user " + login + ": HTTP " + answer.getStatus());
            }
        }
    }

    /** Adds a row of the old system with a phone of its own, and answers that. */
    public String row(String login, String unit, String creditCode) {
        String mobile = mobile();
        platform.legacyRows().add(login, PASSWORD, unit, creditCode);
        platform.postgres()
                .execute(
                        Platform.LEGACY_DATABASE,
                        "update foreign_worker_account set mobile = '" + mobile + "' where login_name = '" + login
                                + "'");
        return mobile;
    }

    /** An account as staff see it. */
    public UserResource user(String login) {
        return platform.fuwu()
                .users()
                .get(platform.fuwu()
                        .users()
                        .searchByUsername(login, true)
                        .get(0)
                        .getId());
    }
}
