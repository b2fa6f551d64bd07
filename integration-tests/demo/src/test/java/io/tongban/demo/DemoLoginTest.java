package io.tongban.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The panel promises no login that the demo's data does not make. */
class DemoLoginTest {

    private static final Path DATA = Path.of("../../realm-config/demo");

    @Test
    void everyPlatformLoginIsMadeWithItsPassword() throws IOException {
        Set<String> made = new HashSet<>();
        for (JsonNode user :
                new ObjectMapper().readTree(DATA.resolve("users.json").toFile())) {
            made.add(user.at("/attributes/registered_login/0").asText() + " "
                    + user.at("/credentials/0/value").asText());
        }
        assertThat(DemoLogin.all().stream()
                        .filter(login -> login.password().equals("Ceshi@2024"))
                        .map(login -> login.login() + " " + login.password()))
                .isNotEmpty()
                .allMatch(made::contains);
    }

    @Test
    void everyOldLoginIsARowWithTheDocumentedPassword() throws IOException {
        String rows = Files.readString(DATA.resolve("foreign-worker-accounts.sql"));
        String documented = Files.readString(DATA.resolve("README.md"));
        assertThat(DemoLogin.all().stream().filter(login -> !login.password().equals("Ceshi@2024")))
                .hasSize(8)
                .allSatisfy(login -> {
                    String row = login.login().replaceFirst("^WP_", "");
                    assertThat(rows).contains("'" + row + "'");
                    assertThat(documented).contains("`" + row + "` | `" + login.password() + "`");
                });
    }
}
