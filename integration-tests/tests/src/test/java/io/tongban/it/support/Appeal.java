package io.tongban.it.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Somebody who lost everything, filling in an appeal. */
public final class Appeal {

    private static final AtomicInteger IMAGE = new AtomicInteger(70_000);

    private final Platform platform;
    private final FlowPage flow;
    private final String prefix;

    private Appeal(Platform platform, FlowPage flow, String prefix) {
        this.platform = platform;
        this.flow = flow;
        this.prefix = prefix;
    }

    /** Goes to the page 上传证件 of a natural person. */
    public static Appeal person(Platform platform) {
        FlowPage flow = FlowPage.recovery(platform).press("person", Map.of());
        assertThat(flow.step()).isEqualTo("appeal-person");
        return new Appeal(platform, flow, "");
    }

    /** Goes to the page 上传文件 of a unit. */
    public static Appeal unit(Platform platform, String name) {
        FlowPage flow = FlowPage.recovery(platform).press("unit", Map.of());
        assertThat(flow.step()).isEqualTo("appeal-unit");
        flow.press("search", Map.of("unitName", name, "captcha", flow.captcha()));
        assertThat(flow.step()).as(flow.page().body()).isEqualTo("appeal-unit-documents");
        return new Appeal(platform, flow, "agent");
    }

    public FlowPage flow() {
        return flow;
    }

    /** A person's fields with a resident identity card. */
    public Map<String, String> fields(String name, String number, String mobile) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(field("name"), name);
        fields.put(field("region"), "mainland");
        fields.put(field("documentType"), "resident-id");
        fields.put(field("documentNumber"), number);
        fields.put(field("mobile"), mobile);
        return fields;
    }

    /** Two images that nobody uploaded before. */
    public static Map<String, byte[]> images() {
        return Map.of(
                "front", TestCases.image(IMAGE.incrementAndGet()), "back", TestCases.image(IMAGE.incrementAndGet()));
    }

    /** Has a code sent to the phone, with the picture code where one is shown, and reads it. */
    public String code(Map<String, String> fields) {
        String mobile = fields.get(field("mobile"));
        int before = platform.simulators().texts(mobile).size();
        Map<String, String> form = new LinkedHashMap<>(fields);
        if (!flow.page().document().select("[name=captcha]").isEmpty()) {
            form.put("captcha", flow.captcha());
        }
        flow.press("send-code", form);
        assertThat(flow.message()).as(flow.page().body()).contains("验证码已发送");
        return platform.simulators().codeAfter(mobile, before);
    }

    /** Proves a mailbox too, and keeps it in the fields. */
    public void mailbox(Map<String, String> fields, String address) {
        fields.put(field("email"), address);
        Map<String, String> form = new LinkedHashMap<>(fields);
        if (!flow.page().document().select("[name=captcha]").isEmpty()) {
            form.put("captcha", flow.captcha());
        }
        flow.press("send-mail-code", form);
        assertThat(flow.message()).as(flow.page().body()).contains("验证码已发送");
        fields.put(
                "mailCode",
                Simulators.code(
                        platform.simulators().lastMail(address).path("text").asText()));
    }

    /** Does everything right; the case's number. */
    public String submit(Map<String, String> fields) {
        Map<String, String> form = new LinkedHashMap<>(fields);
        form.put("code", code(fields));
        flow.press("next", form, images());
        assertThat(flow.page().text("#case-number")).as(flow.page().body()).isNotEmpty();
        return number();
    }

    /** The number that the page 等待审核 shows. */
    public String number() {
        return flow.page().text("#case-number");
    }

    /** The id of the case with that number. */
    public static String caseId(Platform platform, String number) {
        return one(platform, "select id from tb_case where case_number = ?", number);
    }

    /** The id of a case's document 证件正面. */
    public static String front(Platform platform, String caseId) {
        return one(platform, "select id from tb_evidence where slot = 'front' and case_id = ?", caseId);
    }

    private static String one(Platform platform, String sql, String parameter) {
        try (Connection connection = platform.postgres().connect(Platform.KEYCLOAK_DATABASE);
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, parameter);
            try (ResultSet row = statement.executeQuery()) {
                assertThat(row.next()).as("%s of %s", sql, parameter).isTrue();
                return row.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public String field(String name) {
        return prefix.isEmpty() ? name : prefix + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
