package io.tongban.idp.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A template that overrides Keycloak's must be looked at again whenever Keycloak changes its own. */
class UpstreamTemplatesTest {

    @Test
    void everyOverriddenTemplateHasItsOriginalBesideIt() {
        List<String> missing = overridden().stream()
                .filter(name -> !Files.exists(ThemeFiles.UPSTREAM.resolve(name)))
                .toList();

        assertThat(overridden()).contains("login/template.ftl", "login/login.ftl");
        assertThat(missing).isEmpty();
    }

    @Test
    void theOriginalsAreThoseOfTheRunningKeycloak() {
        for (Path original : ThemeFiles.under(ThemeFiles.UPSTREAM, ".ftl")) {
            String name = nameOf(ThemeFiles.UPSTREAM, original);
            assertThat(ThemeFiles.baseText(name))
                    .as(
                            "Keycloak changed %s: carry the change over to our template, then renew the original in %s",
                            name, ThemeFiles.UPSTREAM)
                    .isEqualTo(ThemeFiles.text(original));
        }
    }

    private static List<String> overridden() {
        return ThemeFiles.under(ThemeFiles.THEME, ".ftl").stream()
                .map(file -> nameOf(ThemeFiles.THEME, file))
                .filter(name -> ThemeFiles.baseText(name) != null)
                .toList();
    }

    private static String nameOf(Path root, Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }
}
