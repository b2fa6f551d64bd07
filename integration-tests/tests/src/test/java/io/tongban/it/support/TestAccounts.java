package io.tongban.it.support;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.OrganizationRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** Accounts as a registration would have made them, with numbers on file. */
public final class TestAccounts {

    public static final String PASSWORD = "Ceshi@2024";

    private static final int[] CITIZEN_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CREDIT_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private final Platform platform;

    public TestAccounts(Platform platform) {
        this.platform = platform;
    }

    /** A natural person with a resident identity card on file, unless the number is null; the user's id. */
    public String person(String login, String name, String mobile, String number) {
        String id = user(login, "natural", name, mobile);
        if (number != null) {
            number(id, "person", number);
        }
        return id;
    }

    /** A unit with its legal account; the user's id. */
    public String unit(String login, String name, String code, String mobile, String agentNumber) {
        String id = user(login, "legal", name, mobile);
        if (agentNumber != null) {
            number(id, "primary-agent", agentNumber);
        }
        OrganizationRepresentation unit = new OrganizationRepresentation();
        unit.setName(name);
        unit.setAlias(code);
        unit.setEnabled(true);
        unit.setAttributes(Map.of("name", List.of(name), "credit_code", List.of(code)));
        String unitId;
        try (Response answer = platform.fuwu().organizations().create(unit)) {
            unitId = idOf(answer);
        }
        platform.fuwu().organizations().get(unitId).members().addMember(id).close();
        return id;
    }

    /** A user's attribute as it stands, or null. */
    public String attribute(String id, String name) {
        Map<String, List<String>> attributes =
                platform.fuwu().users().get(id).toRepresentation().getAttributes();
        return attributes == null || !attributes.containsKey(name)
                ? null
                : attributes.get(name).get(0);
    }

    public void disable(String id) {
        UserRepresentation user = platform.fuwu().users().get(id).toRepresentation();
        user.setEnabled(false);
        platform.fuwu().users().get(id).update(user);
    }

    /** A valid resident identity number of the region nobody has, by its running number below 1000. */
    public static String citizen(int sequence) {
        String head = "99000019900101%03d".formatted(sequence);
        int sum = 0;
        for (int i = 0; i < head.length(); i++) {
            sum += (head.charAt(i) - '0') * CITIZEN_WEIGHTS[i];
        }
        return head + "10X98765432".charAt(sum % 11);
    }

    /** A valid credit code, by its running number below 10,000. */
    public static String creditCode(int sequence) {
        String head = "91990000MA9X5%04d".formatted(sequence);
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < head.length(); i++) {
            sum += CREDIT_ALPHABET.indexOf(head.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return head + CREDIT_ALPHABET.charAt((31 - sum % 31) % 31);
    }

    private void number(String owner, String role, String number) {
        platform.browser()
                .post(
                        URI.create(platform.realm() + "/test-hooks/number?"
                                + Browser.encode(
                                        Map.of("owner", owner, "role", role, "kind", "resident-id", "number", number))),
                        Map.of());
    }

    private String user(String login, String type, String name, String mobile) {
        UserRepresentation user = new UserRepresentation();
        user.setUsername(login);
        user.setEnabled(true);
        Map<String, List<String>> attributes = new HashMap<>(Map.of(
                "subject_type", List.of(type),
                "registered_login", List.of(login),
                "display_name", List.of(name),
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
            return idOf(answer);
        }
    }

    private static String idOf(Response answer) {
        if (answer.getStatus() != 201) {
            throw new IllegalStateException("HTTP " + answer.getStatus() + ": " + answer.readEntity(String.class));
        }
        String path = answer.getLocation().getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
