package io.tongban.idp.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** The pages stay light, keep to their host, and hold no code of their own beside the script files. */
class PageHygieneTest {

    private static final Pattern SCRIPT = Pattern.compile("<script(?![^>]*\\bsrc=)[^>]*>");
    private static final Pattern HANDLER = Pattern.compile("\\s(on[a-z]+|style)\\s*=\\s*[\"']");
    private static final Pattern REMOTE = Pattern.compile("(https?:)?//[a-z0-9.-]+\\.[a-z]{2,}");
    private static final String SVG_NAMESPACE = "http://www.w3.org/2000/svg";
    /** The page may weigh 120 KB in all; the code picture and the page itself take their share of it. */
    private static final int RESOURCES_AT_MOST = 20_000;

    @Test
    void theOnlyInlineScriptIsTheImportMap() {
        for (Path template : templates()) {
            List<String> inline = SCRIPT.matcher(ThemeFiles.text(template))
                    .results()
                    .map(found -> found.group())
                    .filter(tag -> !tag.equals("<script type=\"importmap\">"))
                    .toList();
            assertThat(inline).as("inline scripts of %s", template).isEmpty();
        }
    }

    @Test
    void noTemplateHasInlineHandlersOrStyles() {
        for (Path template : templates()) {
            assertThat(ThemeFiles.text(template)).as("%s", template).doesNotContainPattern(HANDLER);
        }
    }

    @Test
    void noFileNamesAnotherHost() {
        for (Path file : ThemeFiles.under(ThemeFiles.THEME, ".ftl", ".css", ".js", ".svg")) {
            assertThat(ThemeFiles.text(file).replace(SVG_NAMESPACE, ""))
                    .as("%s", file)
                    .doesNotContainPattern(REMOTE);
        }
    }

    @Test
    void allResourcesTogetherAreLight() throws IOException {
        int total = 0;
        for (Path file : ThemeFiles.under(ThemeFiles.THEME.resolve("login/resources"), "")) {
            total += compressed(file);
        }
        assertThat(total).isBetween(1, RESOURCES_AT_MOST);
    }

    private static List<Path> templates() {
        List<Path> templates = ThemeFiles.under(ThemeFiles.THEME, ".ftl");
        assertThat(templates).isNotEmpty();
        return templates;
    }

    private static int compressed(Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            Files.copy(file, zip);
        }
        return bytes.size();
    }
}
