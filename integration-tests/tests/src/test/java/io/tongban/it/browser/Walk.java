package io.tongban.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;
import io.tongban.it.support.Captcha;
import io.tongban.it.support.Chromium;
import io.tongban.it.support.Platform;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/** One person at a real browser: a language, a width, with or without JavaScript. */
final class Walk implements AutoCloseable {

    /** A desk and a phone, in CSS pixels. */
    static final int WIDE = 1280;

    static final int PHONE = 390;

    /** The narrowest that every page must fit: a desk at 400 percent (WCAG 2.2, 1.4.10). */
    private static final int NARROW = 320;

    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final Platform platform;
    private final BrowserContext context;
    private final Page page;
    private final String name;
    private final boolean script;

    Walk(Platform platform, Chromium chromium, String language, int width, boolean script) {
        this.platform = platform;
        this.context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setLocale(language)
                        .setViewportSize(width, width == WIDE ? 900 : 844)
                        .setJavaScriptEnabled(script));
        this.page = context.newPage();
        this.script = script;
        this.name = language + "-" + width;
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    /** Opens the foreign-worker system and goes on to the login page, as a person would. */
    Walk toLogin() {
        page.navigate(platform.foreignWorkerSystem().home().toString());
        page.locator("a[href*='login']").first().click();
        // With scripts the tabs become a tab list, and only then do they obey the arrow keys.
        page.waitForSelector(script ? "[role=tablist]" : "#kc-form-login");
        return this;
    }

    /** Fills the form in, the picture code included, and sends it. */
    Walk login(String login, String password) {
        return send(login, password, captcha());
    }

    /** Fills the form in with any picture code and sends it. */
    Walk send(String login, String password, String captcha) {
        page.fill("#username", login);
        page.fill("#password", password);
        page.fill("#captcha", captcha);
        page.click("#kc-login");
        return this;
    }

    /** The code in the picture that this browser shows. */
    String captcha() {
        return captcha("#kc-form-login");
    }

    /** The same on another page's form. */
    String captcha(String form) {
        String action = page.getAttribute(form, "action");
        String tab = io.tongban.it.support.Page.query(URI.create(action)).get("tab_id");
        return Captcha.code(context.request()
                .get(platform.realm() + "/test-hooks/captcha?tab_id=" + tab)
                .text());
    }

    /**
     * Keeps a picture of the page, asserts that it fits its width and 320 pixels, and that axe finds nothing. Without JavaScript there is
     * only the picture: both others are scripts.
     */
    Walk look(String what) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of(
                        System.getProperty("tongban.work"),
                        "screenshots",
                        what + "-" + name + (script ? "" : "-plain") + ".png")));
        if (!script) {
            return this;
        }
        assertThat(page.innerText("body"))
                .as("a message shown as it stands in its file, in %s at %s", what, name)
                .doesNotContain("''");
        fits(what);
        AxeResults found = new AxeBuilder(page).withTags(WCAG).analyze();
        assertThat(found.getViolations())
                .as("%s at %s", what, name)
                .extracting(rule -> rule.getId() + ": " + rule.getNodes().get(0).getHtml())
                .isEmpty();
        ViewportSize size = page.viewportSize();
        page.setViewportSize(NARROW, size.height);
        fits(what + " (narrowed)");
        page.setViewportSize(size.width, size.height);
        return this;
    }

    private void fits(String what) {
        Object overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) overflow).intValue())
                .as("%s scrolls sideways at %s", what, page.viewportSize().width)
                .isLessThanOrEqualTo(0);
    }

    @Override
    public void close() {
        context.close();
    }
}
