package io.tongban.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Both READMEs promise the same. */
class ReadmeTest {

    private static final Path ROOT = Path.of("../..");
    private static final Pattern LITERAL = Pattern.compile("`[^`]+`|\\]\\([^)]+\\)");

    @Test
    void theTablesOfBothLanguagesHaveTheSameRows() throws IOException {
        List<List<String>> english = rows("README.md");
        assertThat(rows("README.zh-CN.md")).isEqualTo(english);
        assertThat(english).hasSizeGreaterThan(15);
    }

    @Test
    void everyLoginOfThePanelIsInTheTable() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        assertThat(DemoLogin.all())
                .filteredOn(login -> !readme.contains("`" + login.login() + "`"))
                .as("not in the README")
                .isEmpty();
        assertThat(DemoLogin.all()).allSatisfy(login -> assertThat(readme).contains("`" + login.password() + "`"));
    }

    @Test
    void commandsAndAddressesAreTheSame() throws IOException {
        assertThat(literals("README.zh-CN.md", "(?m)^\\./mvnw.*$"))
                .isEqualTo(literals("README.md", "(?m)^\\./mvnw.*$"));
        String address = "<http://localhost:\\d+>";
        assertThat(literals("README.zh-CN.md", address).stream().distinct())
                .isEqualTo(literals("README.md", address).stream().distinct().toList());
    }

    /** What of each row is no prose: login, tab, password, link, and code in the text. */
    private static List<List<String>> rows(String file) throws IOException {
        return Files.readString(ROOT.resolve(file))
                .lines()
                .filter(line -> line.startsWith("|") && !line.startsWith("|-"))
                .map(line -> Arrays.stream(line.split("\\|"))
                        .flatMap(cell -> cell.strip().matches("(自然人|法人)登录")
                                ? java.util.stream.Stream.of(cell.strip())
                                : LITERAL.matcher(cell).results().map(found -> found.group()))
                        .toList())
                .toList();
    }

    private static List<String> literals(String file, String pattern) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(ROOT.resolve(file)))
                .results()
                .map(found -> found.group())
                .toList();
    }
}
