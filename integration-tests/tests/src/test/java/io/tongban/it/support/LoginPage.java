package io.tongban.it.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Element;

/** 统一用户登录 as one browser has it open. */
public final class LoginPage {

    /** The tabs by the words the form uses. */
    public static final String NATURAL = "natural";

    public static final String LEGAL = "legal";

    private final Platform platform;
    private final Browser browser;
    private Page page;
    private UnaryOperator<URI> way = UnaryOperator.identity();

    private LoginPage(Platform platform, Browser browser, Page page) {
        this.platform = platform;
        this.browser = browser;
        this.page = page;
    }

    /** Opens the page as the foreign-worker system would send a browser there. */
    public static LoginPage open(Platform platform, Browser browser, Map<String, String> more) {
        LoginPage login =
                new LoginPage(platform, browser, browser.get(platform.client().authorization(more)));
        assertThat(login.page.status()).as(login.page.body()).isEqualTo(200);
        return login;
    }

    /** Opens the page in a browser nobody has used yet. */
    public static LoginPage open(Platform platform) {
        return open(platform, platform.browser(), Map.of());
    }

    /** What the browser shows now. */
    public Page page() {
        return page;
    }

    /** The browser that has the page open. */
    public Browser browser() {
        return browser;
    }

    /** The error the page says, "" for none. */
    public String error() {
        return page.text("#login-error");
    }

    /** The tab that is chosen. */
    public String tab() {
        return page.document().select("[name=subjectType]").val();
    }

    /** The name that the page kept. */
    public String name() {
        return page.document().select("#username").val();
    }

    /** The address the form is sent to. */
    public URI action() {
        Element form = page.document().selectFirst("#kc-form-login");
        assertThat(form).as("login form in %s", page.body()).isNotNull();
        return URI.create(form.attr("action"));
    }

    /** The code in the picture, as the person sees it. */
    public String captcha() {
        return platform.captcha(browser, Page.query(action()).get("tab_id"));
    }

    /** Logs in with the right picture code. */
    public LoginPage submit(String tab, String name, String password) {
        return submit(tab, name, password, captcha());
    }

    /** Logs in with any picture code. */
    public LoginPage submit(String tab, String name, String password, String captcha) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("subjectType", tab);
        form.put("username", name);
        form.put("password", password);
        form.put("captcha", captcha);
        form.put("do", "login");
        return send(form);
    }

    /** Presses another button of the form. */
    public LoginPage press(String button, Map<String, String> fields) {
        Map<String, String> form = new LinkedHashMap<>(fields);
        form.put("do", button);
        return send(form);
    }

    /** Sends whatever a test wants. */
    public LoginPage send(Map<String, String> form) {
        page = browser.post(way.apply(action()), form);
        return this;
    }

    /** Sends what follows by another way, such as to another node. */
    public LoginPage via(UnaryOperator<URI> another) {
        way = another;
        return this;
    }

    /** Follows the page's own link to English. */
    public LoginPage inEnglish() {
        page = browser.get(page.uri()
                .resolve(page.document().select("#kc-locale a[lang=en]").attr("href")));
        return this;
    }

    /** Whether the browser has been sent back to the client with a code. */
    public boolean arrived() {
        return page.location() != null
                && page.location().toString().startsWith(platform.client().redirectUri())
                && page.location().getQuery().contains("code=");
    }

    /** Where the browser was sent back to. */
    public URI arrival() {
        assertThat(arrived())
                .as("arrived, but is at %s: %s", page.uri(), error())
                .isTrue();
        return page.location();
    }
}
