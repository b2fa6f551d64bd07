package io.tongban.it.registration;

import static io.tongban.it.support.RegistrationPage.accountFields;
import static io.tongban.it.support.RegistrationPage.agent;
import static io.tongban.it.support.RegistrationPage.citizen;
import static io.tongban.it.support.RegistrationPage.foreigner;
import static io.tongban.it.support.RegistrationPage.jpeg;
import static io.tongban.it.support.RegistrationPage.mobile;
import static io.tongban.it.support.RegistrationPage.person;
import static io.tongban.it.support.RegistrationPage.representative;
import static io.tongban.it.support.RegistrationPage.unit;
import static org.assertj.core.api.Assertions.assertThat;

import io.tongban.it.support.Browser;
import io.tongban.it.support.Page;
import io.tongban.it.support.Platform;
import io.tongban.it.support.PlatformTest;
import io.tongban.it.support.RegistrationPage;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whatever is typed, the same page comes back with a clear message and the data kept, and never a failure of the server. */
@PlatformTest
class RegistrationInputTest {

    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final List<String> BAD = List.of(
            "", "x".repeat(3000), SCRIPT, "\u0000\u202e", "'; drop table user_entity; --", "%00", "{{7*7}}${7*7}");

    /** What any text fits. */
    private static final Set<String> FREE = Set.of("unitName", "unitAddress", "postalAddress", "unitNumber");

    private final Platform platform;

    RegistrationInputTest(Platform platform) {
        this.platform = platform;
    }

    @Test
    void everyFieldOfEveryPageOfAPersonHoldsOut() {
        RegistrationPage page = RegistrationPage.open(platform).toData("natural", "Zc_Huai01", mobile(4001));
        attack(page, person("测试坏", citizen(4001)), Set.of("validUntil"));
    }

    @Test
    void everyFieldOfEveryPageOfAUnitHoldsOut() {
        RegistrationPage page = RegistrationPage.open(platform).toData("legal", "Zc_Huai02", mobile(4002));
        Map<String, String> unit = unit("测试坏单位", RegistrationPage.creditCode(4002));
        attack(page, unit, Set.of());
        page.send("next", unit);
        Map<String, String> representative = representative("测试坏代表", citizen(4002));
        attack(page, representative, Set.of());
        page.send("next", representative);
        assertThat(page.step()).isEqualTo("agent");
        attack(page, agent("测试坏代办", citizen(14002)), Set.of());
    }

    /** Each field in turn is bad while the others are good. */
    private void attack(RegistrationPage page, Map<String, String> good, Set<String> optional) {
        String step = page.step();
        for (String field : good.keySet()) {
            for (String bad : BAD) {
                Map<String, String> fields = new LinkedHashMap<>(good);
                fields.put(field, bad);
                page.send("next", fields);
                assertThat(page.page().status()).as(field + "=" + bad).isEqualTo(200);
                assertThat(page.page().body()).doesNotContain(SCRIPT).doesNotContain("Exception");
                if (page.step().equals(step)) {
                    assertThat(page.error(field))
                            .as(field + "=" + bad + page.errors())
                            .isNotEmpty();
                    assertKept(page, good, field);
                } else {
                    assertThat(bad.isEmpty() ? optional : FREE).as(bad + " in").contains(field);
                    page.send("previous", Map.of());
                    assertThat(page.step()).isEqualTo(step);
                }
            }
        }
    }

    private static void assertKept(RegistrationPage page, Map<String, String> good, String but) {
        good.forEach((name, value) -> {
            boolean dependsOnIt = name.endsWith("ocumentType")
                    || Set.of("unitKind", "creditCode", "unitNature").contains(name);
            if (!name.equals(but) && !dependsOnIt) {
                assertThat(page.value(name)).as(name + " beside a bad " + but).isEqualTo(value);
            }
        });
    }

    @Test
    void theAccountPageHoldsOutAndKeepsNoPassword() {
        RegistrationPage page =
                RegistrationPage.open(platform).notice("natural").phone(mobile(4003));
        String code = platform.simulators().lastCode(mobile(4003));
        Map<String, String> good = accountFields(code, "Zc_Huai03", RegistrationPage.PASSWORD);
        good.put("email", "huai@example.org");
        for (String field : good.keySet()) {
            for (String bad : BAD) {
                if (field.equals("email") && bad.isEmpty() || field.equals("code")) {
                    continue;
                }
                Map<String, String> fields = new LinkedHashMap<>(good);
                fields.put(field, bad);
                page.send("next", fields);
                assertThat(page.page().status()).isEqualTo(200);
                assertThat(page.step()).as(field + "=" + bad).isEqualTo("account");
                assertThat(page.page().body()).doesNotContain(SCRIPT).doesNotContain(RegistrationPage.PASSWORD);
                assertThat(page.errors()).as(field + "=" + bad).isNotEqualTo("[]");
            }
        }
        for (String name : List.of("WP_someone", "wpsomeone", "ＷＰ＿someone", "abc", mobile(4003), citizen(4003))) {
            page.send("next", accountFields(code, name, RegistrationPage.PASSWORD));
            assertThat(page.error("loginName")).as(name).isNotEmpty();
        }
        for (String weak : List.of("short1A", "alllowercase", "Zc_Huai03", "Aa" + mobile(4003))) {
            page.send("next", accountFields(code, "Zc_Huai03", weak));
            assertThat(page.error("password")).as(weak).isNotEmpty();
        }
        page.send("next", good);
        assertThat(page.step()).as(page.errors()).isEqualTo("person");
    }

    @Test
    void phoneAndNoticeHoldOut() {
        RegistrationPage page = RegistrationPage.open(platform);
        page.send("next", Map.of("accept", "no", "subjectType", SCRIPT));
        assertThat(page.step()).isEqualTo("notice");
        assertThat(page.errors()).isNotEqualTo("[]");
        page.notice("natural");
        for (String bad : List.of("", "12345", "+1 202 555 0100", SCRIPT, "x".repeat(3000))) {
            page.send("send", Map.of("mobile", bad, "captcha", page.captcha()));
            assertThat(page.step()).isEqualTo("phone");
            assertThat(page.error("mobile")).as(bad).isNotEmpty();
        }
        page.phone("+86 " + mobile(4004));
        assertThat(page.step()).as(page.errors()).isEqualTo("account");
    }

    @Test
    void noStepCanBeSkippedAndNoOtherBrowserGoesOn() {
        RegistrationPage page = RegistrationPage.open(platform).notice("natural");
        Map<String, String> forged = new LinkedHashMap<>(page.hidden());
        for (String step : List.of("account", "person", "check", "documents", "done")) {
            forged.put("step", step);
            forged.put("do", step.equals("check") ? "submit" : "next");
            Page answer = page.browser().post(page.action(), forged);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.document().select("input[name=step]").val()).isEqualTo("phone");
            URI next = URI.create(answer.document().select("#tb-flow").attr("action"));
            assertThat(next).isNotNull();
            page.send("refresh", Map.of());
        }
        Browser other = platform.browser();
        Page stolen = other.post(page.action(), forged);
        assertThat(stolen.status()).isLessThan(500);
        assertThat(stolen.document().select("input[name=step]").val()).isNotEqualTo("account");
    }

    @Test
    void aSessionThatRanOutIsToldAndAnActiveOneIsNotCutOff() {
        RegistrationPage page = RegistrationPage.open(platform).toData("natural", "Zc_Chaoshi", mobile(4005));
        try {
            platform.clock(1500);
            page.send("update", person("测试超时", citizen(4005)));
            platform.clock(3000);
            page.send("next", person("测试超时", citizen(4005)));
            assertThat(page.step()).as("each page has its time").isEqualTo("check");
            platform.clock(6000);
            page.send("submit", Map.of());
            assertThat(page.page().status()).isLessThan(500);
            assertThat(page.step()).isNotEqualTo("done");
            assertThat(page.page().document().text()).contains("超时");
        } finally {
            platform.clock(0);
        }
    }

    @Test
    void filesThatAreNoPicturesAreRefusedWithTheirReason() {
        RegistrationPage page = RegistrationPage.open(platform)
                .toData("natural", "Zc_Wenjian", mobile(4006))
                .send("next", foreigner("SAMPLE FILES", "X40000006"))
                .send("submit", Map.of());
        page.upload("submit", Map.of("front", SCRIPT.getBytes(StandardCharsets.UTF_8)));
        assertThat(page.error("front")).contains("jpg");
        page.upload("submit", Map.of("front", new byte[1024 * 1024 + 1]));
        assertThat(page.error("front")).contains("1MB");
        page.upload("upload", Map.of("front", jpeg(0x123456)));
        assertThat(page.step()).isEqualTo("documents");
        assertThat(page.page().text("#hint-front")).contains("已上传");
        page.upload("submit", Map.of());
        assertThat(page.step()).as(page.errors() + page.said()).isEqualTo("done");
    }

    @Test
    void theWaysInAreTheLoginPageThePortalAndTheClientSystem() {
        Browser browser = platform.browser();
        Page login = browser.get(platform.client().authorization(Map.of()));
        Page registration =
                browser.get(URI.create(login.document().select("#register").attr("abs:href")));
        assertThat(registration.document().select("input[name=step]").val()).isEqualTo("notice");
        Page portal = platform.browser().get(URI.create(platform.realm() + "/portal/registration"));
        assertThat(portal.document().select("input[name=step]").val()).isEqualTo("notice");
    }

    @Test
    void backKeepsWhatWasTyped() {
        RegistrationPage page = RegistrationPage.open(platform).toData("natural", "Zc_Huitui", mobile(4007));
        Map<String, String> half = person("测试回退", "not a number");
        page.send("previous", half);
        assertThat(page.step()).isEqualTo("account");
        assertThat(page.value("loginName")).isEqualTo("Zc_Huitui");
        page.send("next", Map.of("loginName", "Zc_Huitui", "password", "", "passwordConfirm", "", "email", ""));
        assertThat(page.step()).as(page.errors()).isEqualTo("person");
        assertThat(page.value("name")).isEqualTo("测试回退");
        assertThat(page.value("documentNumber")).isEqualTo("not a number");
    }
}
