package io.tongban.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.tongban.it.support.Chromium;
import io.tongban.it.support.Platform;
import io.tongban.it.support.PlatformTest;
import io.tongban.it.support.StaffMember;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keycloak.representations.idm.ComponentRepresentation;

/** The console's form of the old table, as staff see it. */
@PlatformTest
class ConsoleBrowserTest {

    private static final double PATIENCE_MS = 60_000;

    private final Platform platform;
    private final Chromium chromium;

    ConsoleBrowserTest(Platform platform, Chromium chromium) {
        this.platform = platform;
        this.chromium = chromium;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"zh-CN, 数据库地址, 数据库地址必须以", "en, Database address, The database address must start with"})
    void aFlawIsToldInTheConsolesLanguage(String language, String label, String refusal) {
        ComponentRepresentation table = platform.fuwu()
                .components()
                .query(null, "org.keycloak.storage.UserStorageProvider")
                .get(0);
        String staff = "console-" + language.toLowerCase();
        try (StaffMember member =
                        StaffMember.create(platform, staff, Map.of(), "manage-realm", "view-realm", "view-users");
                BrowserContext context = chromium.browser()
                        .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                                .setLocale(language)
                                .setViewportSize(Walk.WIDE, 1400))) {
            Page page = context.newPage();
            page.setDefaultTimeout(PATIENCE_MS);
            page.navigate(platform.server().base()
                    + "/admin/master/console/#/fuwu/user-federation/tongban-legacy-accounts/" + table.getId());
            page.fill("#username", staff);
            page.fill("#password", StaffMember.password());
            page.click("#kc-login");
            page.getByLabel(label).first().fill("ftp://nowhere");
            page.locator("button[type=submit]").first().click();
            page.getByText(refusal).first().waitFor();
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of(
                            System.getProperty("tongban.work"),
                            "screenshots",
                            "console-old-table-" + language + ".png")));
            assertThat(page.textContent("body")).doesNotContain("tongbanLegacy");
        }
        assertThat(platform.fuwu()
                        .components()
                        .component(table.getId())
                        .toRepresentation()
                        .getConfig()
                        .getFirst("jdbcUrl"))
                .startsWith("jdbc:postgresql:");
    }
}
