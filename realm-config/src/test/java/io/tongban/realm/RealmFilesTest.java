package io.tongban.realm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealmFilesTest {

    @TempDir
    private Path folder;

    private void file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Map<String, JsonNode> read(String realm, Map<String, String> environment) {
        return RealmFiles.read(folder, environment, List.of()).get(realm);
    }

    @Test
    void namesEveryMissingVariableOfAllFilesAtOnce() throws IOException {
        file("a/realm.json", "{\"x\":\"${FIRST}\",\"y\":[\"${SECOND}/z\"]}");
        file("b/clients.json", "[{\"secret\":\"${THIRD}\"}]");
        assertThatThrownBy(() -> read("a", Map.of("SECOND", " ")))
                .isInstanceOf(InvalidDeclarationException.class)
                .hasMessageContaining("FIRST, SECOND, THIRD")
                .hasMessageContaining("nothing was changed");
    }

    @Test
    void fillsPlaceholdersAndTheirDefaults() throws IOException {
        file("a/realm.json", "{\"x\":\"${ONE}/p\",\"y\":\"${TWO:REQUIRED}\",\"z\":\"${client_account}\"}");
        JsonNode realm = read("a", Map.of("ONE", "q\"uo$1te")).get("realm");
        assertThat(realm.get("x").asText()).isEqualTo("q\"uo$1te/p");
        assertThat(realm.get("y").asText()).isEqualTo("REQUIRED");
        assertThat(realm.get("z").asText()).isEqualTo("${client_account}");
    }

    @Test
    void refusesAFileOfUnknownKindAndABrokenOne() throws IOException {
        file("a/realmm.json", "{}");
        assertThatThrownBy(() -> read("a", Map.of())).hasMessageContaining("realmm.json");
        Files.delete(folder.resolve("a/realmm.json"));
        file("a/realm.json", "{");
        assertThatThrownBy(() -> read("a", Map.of())).hasMessageContaining("realm.json");
    }

    @Test
    void theCommandNamesCredentialsAndPlaceholdersTogetherAndNeverPrintsAValue() throws IOException {
        file("a/clients.json", "[{\"secret\":\"${CLIENT_SECRET}\",\"name\":\"${CLIENT_NAME}\"}]");
        StringWriter out = new StringWriter();
        int code = RealmUpdate.run(
                new String[] {folder.toString()},
                Map.of("TONGBAN_ADMIN_USERNAME", "somebody", "CLIENT_SECRET", "do-not-show"),
                new PrintWriter(out, true));
        assertThat(code).isEqualTo(2);
        assertThat(out.toString())
                .contains("CLIENT_NAME, TONGBAN_ADMIN_PASSWORD, TONGBAN_SERVER_URL")
                .doesNotContain("do-not-show")
                .doesNotContain("somebody");
    }

    @Test
    void aServerThatDoesNotAnswerIsExitCodeOne() throws IOException {
        file("a/realm.json", "{}");
        StringWriter out = new StringWriter();
        Map<String, String> environment = Map.of(
                "TONGBAN_SERVER_URL", "http://127.0.0.1:1",
                "TONGBAN_ADMIN_CLIENT_ID", "updater",
                "TONGBAN_ADMIN_CLIENT_SECRET", "do-not-show");
        int code = RealmUpdate.run(new String[] {folder.toString()}, environment, new PrintWriter(out, true));
        assertThat(code).isEqualTo(1);
        assertThat(out.toString()).doesNotContain("do-not-show");
    }
}
