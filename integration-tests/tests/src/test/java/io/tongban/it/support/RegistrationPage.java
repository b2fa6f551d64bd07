package io.tongban.it.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Element;

/** 用户注册 as one browser has it open. */
public final class RegistrationPage {

    public static final String PASSWORD = "Zhuce-2026";

    private final Platform platform;
    private final Browser browser;
    private Page page;
    private UnaryOperator<URI> way = UnaryOperator.identity();

    private RegistrationPage(Platform platform, Browser browser, Page page) {
        this.platform = platform;
        this.browser = browser;
        this.page = page;
    }

    /** Opens it as 现在注册 of the foreign-worker system does. */
    public static RegistrationPage open(Platform platform) {
        return open(platform, platform.browser());
    }

    public static RegistrationPage open(Platform platform, Browser browser) {
        Page page = browser.get(platform.client().authorization(Map.of("prompt", "create")));
        RegistrationPage registration = new RegistrationPage(platform, browser, page);
        assertThat(registration.step()).as(page.body()).isEqualTo("notice");
        return registration;
    }

    /** Sends what follows by another way, such as to another node. */
    public RegistrationPage via(UnaryOperator<URI> another) {
        way = another;
        return this;
    }

    /** A number of a phone that no other test uses. */
    public static String mobile(int n) {
        return String.format("139%08d", n);
    }

    /** Up to the page of the data, with a login name and a phone of one's own. */
    public RegistrationPage toData(String type, String loginName, String mobile) {
        notice(type).phone(mobile);
        assertThat(step()).as(page.text("#tb-messages") + errors()).isEqualTo("account");
        account(platform.simulators().lastCode(mobile), loginName, PASSWORD);
        assertThat(step()).as(page.text("#tb-messages") + errors()).isIn("person", "unit");
        return this;
    }

    public RegistrationPage notice(String type) {
        return send("next", Map.of("accept", "yes", "subjectType", type));
    }

    public RegistrationPage phone(String mobile) {
        return send("send", Map.of("mobile", mobile, "captcha", captcha()));
    }

    public RegistrationPage account(String code, String loginName, String password) {
        return send("next", accountFields(code, loginName, password));
    }

    public static Map<String, String> accountFields(String code, String loginName, String password) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("code", code);
        fields.put("loginName", loginName);
        fields.put("password", password);
        fields.put("passwordConfirm", password);
        fields.put("email", "");
        return fields;
    }

    /** What a page of a natural person with an identity card is filled in with. */
    public static Map<String, String> person(String name, String number) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name", name);
        fields.put("region", "mainland");
        fields.put("documentType", "resident-id");
        fields.put("documentNumber", number);
        fields.put("validFrom", "2020-01-01");
        fields.put("validUntil", "2040-01-01");
        return fields;
    }

    /** The same with a passport, which the national check does not know. */
    public static Map<String, String> foreigner(String name, String passport) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name", name);
        fields.put("region", "other");
        fields.put("documentType", "foreign-passport");
        fields.put("documentNumber", passport);
        return fields;
    }

    public static Map<String, String> unit(String name, String creditCode) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("unitName", name);
        fields.put("unitRegion", "domestic");
        fields.put("unitKind", "enterprise");
        fields.put("creditCode", creditCode);
        fields.put("unitNature", "private");
        fields.put("unitAddress", "样例市样例路1号");
        fields.put("establishedOn", "2010-05-01");
        fields.put("independent", "yes");
        fields.put("postalAddress", "样例市样例路1号");
        return fields;
    }

    public static Map<String, String> representative(String name, String number) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("representativeName", name);
        fields.put("representativeMobile", "13000000661");
        fields.put("representativeEmail", "daibiao@example.org");
        fields.put("representativeRegion", "mainland");
        fields.put("representativeDocumentType", "resident-id");
        fields.put("representativeDocumentNumber", number);
        fields.put("representativeValidFrom", "2020-01-01");
        return fields;
    }

    public static Map<String, String> agent(String name, String number) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("agentName", name);
        fields.put("agentRegion", "mainland");
        fields.put("agentDocumentType", "resident-id");
        fields.put("agentDocumentNumber", number);
        fields.put("agentValidFrom", "2020-01-01");
        return fields;
    }

    /** A citizen's number with the right check digit; its region is nobody's. */
    public static String citizen(int n) {
        String first = String.format("99000019%02d0101%03d", 50 + n / 1000 % 50, n % 1000);
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (first.charAt(i) - '0') * weights[i];
        }
        return first + "10X98765432".charAt(sum % 11);
    }

    /** A credit code with the right check character; its region is nobody's. */
    public static String creditCode(int n) {
        String alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        String first = String.format("91990000MA9Y%05d", n);
        int sum = 0;
        int weight = 1;
        for (char character : first.toCharArray()) {
            sum += alphabet.indexOf(character) * weight;
            weight = weight * 3 % 31;
        }
        return first + alphabet.charAt((31 - sum % 31) % 31);
    }

    /** A small JPEG of one colour. */
    public static byte[] jpeg(int colour) {
        BufferedImage image = new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB);
        image.getGraphics().setColor(new Color(colour));
        for (int x = 0; x < 320; x++) {
            for (int y = 0; y < 200; y++) {
                image.setRGB(x, y, colour + x * 7 + y * 13);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Presses a button of the open page. */
    public RegistrationPage send(String button, Map<String, String> fields) {
        Map<String, String> form = new LinkedHashMap<>(hidden());
        form.putAll(fields);
        form.put("do", button);
        page = browser.post(way.apply(action()), form);
        return this;
    }

    /** Presses a button of the page with files. */
    public RegistrationPage upload(String button, Map<String, byte[]> files) {
        Map<String, String> form = new LinkedHashMap<>(hidden());
        form.put("do", button);
        page = browser.postFiles(way.apply(action()), form, files);
        return this;
    }

    /** The fields that the page itself carries. */
    public Map<String, String> hidden() {
        Map<String, String> fields = new LinkedHashMap<>();
        page.document()
                .select("#tb-flow input[type=hidden]")
                .forEach(field -> fields.put(field.attr("name"), field.val()));
        return fields;
    }

    public URI action() {
        Element form = page.document().selectFirst("#tb-flow");
        assertThat(form).as("form in %s", page.body()).isNotNull();
        return URI.create(form.attr("action"));
    }

    public String captcha() {
        return platform.captcha(browser, Page.query(action()).get("tab_id"));
    }

    public Page page() {
        return page;
    }

    public Browser browser() {
        return browser;
    }

    /** The id of the open step, "" when the page is none of the registration's. */
    public String step() {
        return page.document().select("#tb-flow input[name=step]").val();
    }

    /** The message on top of the page. */
    public String said() {
        return page.text("#tb-messages");
    }

    /** What is said below a field. */
    public String error(String field) {
        return page.text("#error-" + field);
    }

    public String errors() {
        return page.document().select(".tb-field-error").eachText().toString();
    }

    /** What a field holds. */
    public String value(String field) {
        Element found = page.document().selectFirst("[name=" + field + "]");
        if (found == null) {
            return "";
        }
        return switch (found.attr("type")) {
            case "radio", "checkbox" ->
                page.document().select("[name=" + field + "][checked]").val();
            default -> found.val();
        };
    }

    /** The number of the case on the last page. */
    public String caseNumber() {
        return page.text("#case-number");
    }

    /** Whether the browser is back at the client with a code. */
    public boolean arrived() {
        return page.location() != null
                && page.location().toString().startsWith(platform.client().redirectUri())
                && page.location().getQuery().contains("code=");
    }
}
