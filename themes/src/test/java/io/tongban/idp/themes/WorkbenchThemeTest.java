package io.tongban.idp.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The workbench's theme: complete in both languages, without a script or a style in its pages. */
class WorkbenchThemeTest {

    private static final Path THEME = Path.of("src/main/resources/theme/tongban-workbench/login");
    private static final Pattern USED = Pattern.compile("msg\\(\"([A-Za-z.]+[A-Za-z0-9])\"");
    private static final Pattern CODE = Pattern.compile("<script|<style|\\son[a-z]+=|\\sstyle=|https?://");

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(own("zh_Hans").stringPropertyNames()).isEqualTo(own("en").stringPropertyNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh_Hans", "en"})
    void everyMessageIsAWellFormedPattern(String language) throws IOException {
        own(language).forEach((key, text) -> {
            assertThat(text.toString().replace("''", "")).as("%s", key).doesNotContain("'");
            assertThat(new MessageFormat(text.toString()).format(new Object[] {"a", "b"}))
                    .as("%s", key)
                    .isNotBlank();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh_Hans", "en"})
    void everyMessageTheTemplatesUseExists(String language) throws IOException {
        Set<String> known = new TreeSet<>(own(language).stringPropertyNames());
        known.addAll(ThemeFiles.messages("login", language).stringPropertyNames());
        Set<String> used = new TreeSet<>();
        for (Path template : ThemeFiles.under(THEME, ".ftl")) {
            USED.matcher(ThemeFiles.text(template)).results().forEach(found -> used.add(found.group(1)));
        }
        assertThat(used).hasSizeGreaterThan(50);
        assertThat(known).containsAll(used);
    }

    /** Their content policy would not run any. */
    @Test
    void thePagesHoldNoCode() {
        for (Path file : ThemeFiles.under(THEME, ".ftl", ".css")) {
            assertThat(ThemeFiles.text(file)).as("%s", file).doesNotContainPattern(CODE);
        }
    }

    private static Properties own(String language) throws IOException {
        Properties messages = new Properties();
        try (Reader in = Files.newBufferedReader(THEME.resolve("messages/messages_" + language + ".properties"))) {
            messages.load(in);
        }
        return messages;
    }
}
