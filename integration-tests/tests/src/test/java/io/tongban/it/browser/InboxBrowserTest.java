package io.tongban.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.tongban.it.support.Chromium;
import io.tongban.it.support.MessageHooks.Asker;
import io.tongban.it.support.Platform;
import io.tongban.it.support.PlatformTest;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page on which the demo's short messages and mails are read. */
@PlatformTest
class InboxBrowserTest {

    private final Platform platform;
    private final Chromium chromium;

    InboxBrowserTest(Platform platform, Chromium chromium) {
        this.platform = platform;
        this.chromium = chromium;
    }

    @ParameterizedTest(name = "{0} at {1}")
    @CsvSource({"zh-CN,1280", "en,390"})
    void whatWasSentIsRead(String language, int width) {
        String mobile = "1300000500" + width % 7;
        String address = "shouxiang" + width + "@example.com";
        platform.messages().send(Asker.of(mobile));
        platform.messages()
                .put(
                        address,
                        "caseRefused",
                        86_400,
                        Map.of("number", "SL" + width, "kind", "申诉", "reasons", "<b>照片</b>不清晰"));
        String code = platform.simulators().lastCode(mobile);
        platform.simulators().lastMail(address);
        try (Walk walk = new Walk(platform, chromium, language, width, true)) {
            Page page = walk.page();
            page.navigate(platform.simulators().home().toString());
            assertThat(page.textContent("#messages li:first-child")).contains(mobile, code);
            assertThat(page.textContent("#mails li:first-child")).contains(address, "SL" + width, "<b>照片</b>不清晰");
            walk.look("inbox");
        }
    }
}
