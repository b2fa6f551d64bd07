package io.tongban.idp.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** The pages of the login and of the recovery speak the manual's words, sign for sign. */
class ManualWordsTest {

    private static final Path BUNDLE =
            Path.of("../themes/src/main/resources/theme/tongban/login/messages/messages_zh_Hans.properties");

    /** One text of the manual in each line, a label, a note, a button or a title. */
    private static final Path MANUAL = Path.of("src/test/resources/manual-words.txt");

    @Test
    void everyTextOfTheManualStandsInTheBundle() throws Exception {
        Properties words = new Properties();
        try (Reader bundle = Files.newBufferedReader(BUNDLE)) {
            words.load(bundle);
        }
        assertThat(words.stringPropertyNames()).extracting(words::getProperty).containsAll(Files.readAllLines(MANUAL));
    }
}
