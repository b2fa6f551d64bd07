package io.tongban.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.tongban.it.support.Chromium;
import io.tongban.it.support.Platform;
import io.tongban.it.support.PlatformTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The login page without a mouse: everything is reached by the keys, is seen to be reached, and lets go again. */
@PlatformTest
class KeyboardBrowserTest {

    private static final String PASSWORD = "Ceshi@2024";
    private static final int MOST_KEYS = 60;

    /** What a key can do something with, the tabs that their list reaches by arrow keys left out. */
    private static final String REACHABLE =
            """
            () => [...document.querySelectorAll('a[href], button, input, select, audio[controls], [tabindex]')]
                .filter(e => e.type !== 'hidden' && !e.disabled && e.tabIndex >= 0 && e.checkVisibility())
                .map(e => [...document.all].indexOf(e) + ' ' + e.outerHTML.slice(0, 90))""";

    private static final String FOCUSED =
            """
            () => {
              const e = document.activeElement;
              return e === document.body ? '' : [...document.all].indexOf(e) + ' ' + e.outerHTML.slice(0, 90);
            }""";

    /** An outline or a shadow that the element has with the focus alone. */
    private static final String SEEN =
            """
            () => {
              const e = document.activeElement, s = getComputedStyle(e);
              return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0 || s.boxShadow !== 'none';
            }""";

    private final Platform platform;
    private final Chromium chromium;

    KeyboardBrowserTest(Platform platform, Chromium chromium) {
        this.platform = platform;
        this.chromium = chromium;
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void theTabKeyComesByEverythingAndOutAgain(String language) {
        try (Walk walk = new Walk(platform, chromium, language, Walk.WIDE, true)) {
            Page page = walk.toLogin().page();
            // From the field that has the focus at first, out at the end of the page; then one whole round.
            for (int i = 0; i < MOST_KEYS && !((String) page.evaluate(FOCUSED)).isEmpty(); i++) {
                page.keyboard().press("Tab");
            }
            List<String> reached = new ArrayList<>();
            for (int i = 0; i < MOST_KEYS; i++) {
                page.keyboard().press("Tab");
                String focused = (String) page.evaluate(FOCUSED);
                if (focused.isEmpty() || reached.contains(focused)) {
                    break;
                }
                reached.add(focused);
                assertThat((Boolean) page.evaluate(SEEN))
                        .as("the focus is seen on %s", focused)
                        .isTrue();
            }
            @SuppressWarnings("unchecked")
            List<String> all = (List<String>) page.evaluate(REACHABLE);
            assertThat(all).hasSizeGreaterThan(8);
            assertThat(reached).containsExactlyElementsOf(all);
        }
    }

    @Test
    void aWholeLoginNeedsNoMouse() {
        try (Walk walk = new Walk(platform, chromium, "zh-CN", Walk.WIDE, true)) {
            Page page = walk.toLogin().page();
            page.evaluate("document.activeElement.blur()");
            tabTo(page, "[data-tab=natural]");
            page.keyboard().press("ArrowRight");
            assertThat(page.inputValue("[name=subjectType]")).isEqualTo("legal");
            tabTo(page, "#username");
            page.keyboard().type("Fr_Yangli01");
            tabTo(page, "#password");
            page.keyboard().type(PASSWORD);
            String first = page.getAttribute("#captcha-picture", "src");
            tabTo(page, "#captcha-refresh");
            page.keyboard().press("Enter");
            page.waitForFunction("old => document.querySelector('#captcha-picture').src !== old", first);
            assertThat(page.inputValue("#password")).as("what was typed").isEqualTo(PASSWORD);
            tabTo(page, "#captcha");
            page.keyboard().type(walk.captcha());
            tabTo(page, "#kc-login");
            page.keyboard().press("Space");
            page.waitForURL(platform.foreignWorkerSystem().home() + "/**");
            assertThat(page.content()).contains("Fr_Yangli01");
        }
    }

    private static void tabTo(Page page, String selector) {
        for (int i = 0; i < MOST_KEYS; i++) {
            if ((Boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        assertThat(selector).as("reached by the tab key").isEmpty();
    }
}
