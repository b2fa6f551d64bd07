package io.tongban.realm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.tongban.idp.account.AccountAttributes;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What decisions 11 and 30 and the integration with client systems ask of the realm files. */
class DeclaredRealmTest {

    private static JsonNode client(String clientId) {
        return Json.stream(DeclaredRealms.fuwu("clients"))
                .filter(client -> Json.text(client, "clientId").equals(clientId))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void tokensLiveFifteenMinutesAtMost() {
        JsonNode realm = DeclaredRealms.fuwu("realm");
        assertThat(realm.get("accessTokenLifespan").asInt()).isBetween(1, 900);
        assertThat(realm.get("accessTokenLifespanForImplicitFlow").asInt()).isBetween(1, 900);
    }

    @Test
    void noPasswordIsSetThatTheLoginPageWouldRefuseAsTooLong() {
        assertThat(DeclaredRealms.fuwu("realm").get("passwordPolicy").asText()).contains("maxLength(256)");
    }

    @Test
    void fiveWrongPasswordsLockForFifteenMinutes() {
        JsonNode realm = DeclaredRealms.fuwu("realm");
        assertThat(realm.get("bruteForceProtected").asBoolean()).isTrue();
        assertThat(realm.get("permanentLockout").asBoolean()).isFalse();
        assertThat(realm.get("failureFactor").asInt()).isEqualTo(5);
        assertThat(realm.get("waitIncrementSeconds").asInt()).isEqualTo(900);
        assertThat(realm.get("maxFailureWaitSeconds").asInt()).isEqualTo(900);
        assertThat(realm.get("quickLoginCheckMilliSeconds").asInt()).isZero();
        assertThat(realm.get("bruteForceStrategy").asText()).isEqualTo("MULTIPLE");
    }

    @Test
    void noClientTakesPasswordsOrOpenAddresses() {
        for (JsonNode client : DeclaredRealms.fuwu("clients")) {
            assertThat(client.path("directAccessGrantsEnabled").asBoolean(true)).isFalse();
            client.path("redirectUris")
                    .forEach(address -> assertThat(address.asText()).matches("https://[^*]+|/realms/fuwu/portal"));
        }
    }

    @Test
    void theForeignWorkerSystemUsesCodeWithPkceAndExactAddresses() {
        JsonNode client = client("foreign-worker-system");
        assertThat(client.get("redirectUris"))
                .extracting(JsonNode::asText)
                .containsExactly("https://foreign-worker.example.org/login");
        JsonNode attributes = client.get("attributes");
        assertThat(attributes.get("pkce.code.challenge.method").asText()).isEqualTo("S256");
        assertThat(attributes.get("post.logout.redirect.uris").asText())
                .doesNotContain("*")
                .doesNotContain("+");
        assertThat(attributes.get("backchannel.logout.url").asText())
                .isEqualTo("https://foreign-worker.example.org/back-channel-logout");
        assertThat(client.get("fullScopeAllowed").asBoolean()).isFalse();
        assertThat(client.get("publicClient").asBoolean()).isFalse();
    }

    @Test
    void aSubjectReachesNoConsole() {
        for (String console : Set.of("security-admin-console", "account-console", "admin-cli")) {
            assertThat(client(console).get("enabled").asBoolean()).as(console).isFalse();
        }
    }

    @Test
    void staffNeedASecondFactorUnlessTheDemoSaysOtherwise() {
        JsonNode flows = DeclaredRealms.all().get("master").get("flows");
        List<String> factors = new ArrayList<>();
        flows.findParents("authenticator").stream()
                .filter(step ->
                        Set.of("auth-otp-form", "deny-access-authenticator").contains(Json.text(step, "authenticator")))
                .forEach(step -> factors.add(Json.text(step, "requirement")));
        assertThat(factors).containsExactly("REQUIRED", "REQUIRED");
        JsonNode realm = DeclaredRealms.all().get("master").get("realm");
        assertThat(flows.findValuesAsText("alias"))
                .contains(Json.text(realm, "browserFlow"), Json.text(realm, "directGrantFlow"));
    }

    @Test
    void everyAttributeOfAnAccountIsInTheProfileAndNoneIsTheUsersToEdit() throws IllegalAccessException {
        JsonNode attributes = DeclaredRealms.fuwu("user-profile").get("attributes");
        List<String> names = new ArrayList<>();
        attributes.forEach(attribute -> {
            names.add(Json.text(attribute, "name"));
            assertThat(attribute.at("/permissions/edit"))
                    .extracting(JsonNode::asText)
                    .isSubsetOf("admin");
        });
        for (Field field : AccountAttributes.class.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && !field.getName().equals("CREDIT_CODE")) {
                assertThat(names).contains((String) field.get(null));
            }
        }
    }

    @Test
    void noSecretIsWrittenInAFile() throws IOException {
        try (Stream<Path> files = Files.walk(DeclaredRealms.FOLDER)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Json.MAPPER.readTree(file.toFile()).findValues("secret").forEach(secret -> assertThat(secret.asText())
                        .matches("\\$\\{[A-Z0-9_]+}"));
            }
        }
    }

    @Test
    void everyScopeOfAClientIsDeclaredOrKeycloaksOwn() {
        List<String> scopes =
                new ArrayList<>(DeclaredRealms.fuwu("client-scopes").findValuesAsText("name"));
        scopes.add("basic");
        for (JsonNode client : DeclaredRealms.fuwu("clients")) {
            client.path("defaultClientScopes")
                    .forEach(scope -> assertThat(scopes).contains(scope.asText()));
            client.path("optionalClientScopes")
                    .forEach(scope -> assertThat(scopes).contains(scope.asText()));
        }
    }
}
