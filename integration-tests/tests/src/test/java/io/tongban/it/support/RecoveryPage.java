package io.tongban.it.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Element;

/** The pages of 找回密码 as one browser has them open. */
public final class RecoveryPage {

    private final Platform platform;
    private final Browser browser;
    private Page page;
    private UnaryOperator<URI> way = UnaryOperator.identity();

    private RecoveryPage(Platform platform, Browser browser, Page page) {
        this.platform = platform;
        this.browser = browser;
        this.page = page;
    }

    /** Follows 忘记密码？ from the login page of the foreign-worker system. */
    public static RecoveryPage open(Platform platform, Browser browser) {
        LoginPage login = LoginPage.open(platform, browser, Map.of());
        String link = login.page().document().select("#forgot-password").attr("href");
        return new RecoveryPage(
                platform, browser, browser.get(login.page().uri().resolve(link)));
    }

    /** A page of it that a browser has come to by itself. */
    public static RecoveryPage at(Platform platform, Browser browser, Page page) {
        return new RecoveryPage(platform, browser, page);
    }

    /** Opens it by its address, as no client sent the person. */
    public static RecoveryPage bare(Platform platform) {
        Browser browser = platform.browser();
        return new RecoveryPage(
                platform, browser, browser.get(URI.create(platform.realm() + "/login-actions/reset-credentials")));
    }

    /** The same in a browser nobody has used yet. */
    public static RecoveryPage open(Platform platform) {
        return open(platform, platform.browser());
    }

    /** Goes on to 重置密码 for a login name. */
    public static RecoveryPage of(Platform platform, String loginName) {
        return open(platform).press("login-name", Map.of()).search(loginName);
    }

    /** Walks through by the phone, with the code that the carrier brings, and posts the form. */
    public static RecoveryPage reset(Platform platform, String loginName, String mobile, ResetForm form) {
        RecoveryPage page = of(platform, loginName);
        assertThat(page.step()).as(page.page().body()).isEqualTo("reset");
        page.press("send-code", form.fields());
        assertThat(page.messages()).contains("如您填写的信息与预留信息一致，短信验证码已发送，请查收。");
        return page.press(
                "reset", form.code(platform.simulators().lastCode(mobile)).fields());
    }

    /** What the browser shows now. */
    public Page page() {
        return page;
    }

    public Browser browser() {
        return browser;
    }

    /** The step whose page is open: choose, search, reset or done. */
    public String step() {
        return page.document().select("[name=step]").val().isEmpty()
                        && page.body().contains("recovery-home")
                ? "done"
                : page.document().select("[name=step]").val();
    }

    /** All that is said to be wrong, or went well. */
    public String messages() {
        return page.document().select(".tb-alert, .tb-field-error").text();
    }

    /** What is said below a field, "" for nothing. */
    public String error(String field) {
        return page.text("#error-" + field);
    }

    public URI action() {
        Element form = page.document().selectFirst("#tb-flow");
        assertThat(form).as("form in %s", page.body()).isNotNull();
        return URI.create(form.attr("action"));
    }

    /** The code in the picture, as the person sees it. */
    public String captcha() {
        return platform.captcha(browser, Page.query(action()).get("tab_id"));
    }

    /** 检索登录名 with the right picture code. */
    public RecoveryPage search(String loginName) {
        return press("search", Map.of("loginName", loginName, "captcha", captcha()));
    }

    /** Presses a button of the open page. */
    public RecoveryPage press(String button, Map<String, String> fields) {
        return press(button, step(), fields);
    }

    /** Presses a button as if another step's page were open. */
    public RecoveryPage press(String button, String step, Map<String, String> fields) {
        Map<String, String> form = new LinkedHashMap<>(fields);
        form.put("step", step);
        form.put("do", button);
        page = browser.post(way.apply(action()), form);
        return this;
    }

    /** Sends what follows by another way, such as to another node. */
    public RecoveryPage via(UnaryOperator<URI> another) {
        way = another;
        return this;
    }
}
