package io.tongban.realm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text that the providers ask for is in the themes, in both languages. */
class MessageKeysTest {

    private static final Pattern KEY = Pattern.compile("(?<!PREFIX = )\"(tongban(?!Legacy|Mail|Login\\.)[A-Z]\\w*)\"");

    @ParameterizedTest
    @ValueSource(strings = {"zh_Hans", "en"})
    void theThemeHasWhatTheProvidersSay(String language) throws IOException {
        Set<String> asked = asked();
        assertThat(asked).contains("tongbanInvalidCredentials", "tongbanBusy");
        Set<String> told = new TreeSet<>(messages(language).stringPropertyNames());
        told.addAll(messages("tongban-workbench", language).stringPropertyNames());
        assertThat(told).containsAll(asked);
    }

    private static Set<String> asked() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("../providers/src/main/java"))) {
            for (Path source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                KEY.matcher(Files.readString(source))
                        .results()
                        .map((MatchResult key) -> key.group(1))
                        .forEach(keys::add);
            }
        }
        return keys;
    }

    static Properties messages(String language) throws IOException {
        return messages("tongban", language);
    }

    private static Properties messages(String theme, String language) throws IOException {
        Properties messages = new Properties();
        String file = "/theme/" + theme + "/login/messages/messages_" + language + ".properties";
        try (Reader in =
                new InputStreamReader(MessageKeysTest.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            messages.load(in);
        }
        return messages;
    }
}
