package io.tongban.it.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** A page of a walk of several steps, in a browser without a screen. */
public final class FlowPage {

    private static final String BOUNDARY = "----boundary-of-a-test-7MA4YWxk";

    private final Platform platform;
    private final Browser browser;
    private Page page;

    private FlowPage(Platform platform, Browser browser, Page page) {
        this.platform = platform;
        this.browser = browser;
        this.page = page;
    }

    /** Opens the login page as the foreign-worker system would, and goes on by 忘记密码？. */
    public static FlowPage recovery(Platform platform) {
        LoginPage login = LoginPage.open(platform);
        Element link = login.page().document().selectFirst("#forgot-password");
        assertThat(link).as(login.page().body()).isNotNull();
        return new FlowPage(platform, login.browser(), login.browser().get(URI.create(link.absUrl("href"))));
    }

    public Page page() {
        return page;
    }

    public Browser browser() {
        return browser;
    }

    /** The word of the step that is shown. */
    public String step() {
        return page.document().select("#tb-flow [name=step]").val();
    }

    /** What is said on top of the page. */
    public String message() {
        return page.text("#tb-messages");
    }

    /** What is said below a field. */
    public String error(String field) {
        return page.text("#error-" + field);
    }

    /** What a field shows. */
    public String value(String field) {
        Element found =
                page.document().selectFirst("[name=" + field + "]:not([type=radio]), [name=" + field + "][checked]");
        return found == null ? "" : found.val();
    }

    /** Where the form goes. */
    public URI action() {
        Element form = page.document().selectFirst("#tb-flow");
        assertThat(form).as("a form in %s: %s", page.uri(), page.body()).isNotNull();
        return URI.create(form.attr("action"));
    }

    /** The code in the picture. */
    public String captcha() {
        return platform.captcha(browser, Page.query(action()).get("tab_id"));
    }

    /** Presses a button with these fields filled in; the page's hidden fields go along. */
    public FlowPage press(String button, Map<String, String> fields) {
        return press(button, fields, Map.of());
    }

    /** The same with files, by field name. */
    public FlowPage press(String button, Map<String, String> fields, Map<String, byte[]> files) {
        Map<String, String> form = new LinkedHashMap<>();
        page.document()
                .select("#tb-flow input[type=hidden]")
                .forEach(hidden -> form.put(hidden.attr("name"), hidden.val()));
        form.putAll(fields);
        form.put("do", button);
        boolean multipart = page.document().select("#tb-flow[enctype]").size() == 1;
        return multipart ? sendMultipart(action(), form, files) : send(action(), form);
    }

    /** Sends whatever a test wants. */
    public FlowPage send(URI to, Map<String, String> form) {
        page = browser.post(to, form);
        return this;
    }

    /** Sends whatever a test wants as a form with files. */
    public FlowPage sendMultipart(URI to, Map<String, String> form, Map<String, byte[]> files) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        form.forEach((name, value) -> part(body, "name=\"" + name + "\"", "", value.getBytes(StandardCharsets.UTF_8)));
        files.forEach((name, content) ->
                part(body, "name=\"" + name + "\"; filename=\"photo.jpg\"", "Content-Type: image/jpeg\r\n", content));
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        page = browser.post(to, "multipart/form-data; boundary=" + BOUNDARY, body.toByteArray());
        return this;
    }

    /** Shows the page of an address in the same browser. */
    public FlowPage get(URI uri) {
        page = browser.get(uri);
        return this;
    }

    private static void part(ByteArrayOutputStream body, String disposition, String more, byte[] content) {
        String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n" + more + "\r\n";
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    }
}
