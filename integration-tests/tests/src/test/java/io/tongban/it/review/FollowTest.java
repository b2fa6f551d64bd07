package io.tongban.it.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.tongban.it.support.Browser;
import io.tongban.it.support.Page;
import io.tongban.it.support.Platform;
import io.tongban.it.support.PlatformTest;
import io.tongban.it.support.TestCases;
import io.tongban.it.support.TestCases.Draft;
import io.tongban.it.support.TestCases.Submitted;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Following a case by number and phone tells nobody else anything. */
@PlatformTest
class FollowTest {

    private final Platform platform;
    private final TestCases cases;

    FollowTest(Platform platform) {
        this.platform = platform;
        this.cases = new TestCases(platform);
    }

    /** One browser's walk. */
    private final class Walk {
        private final Browser browser = platform.browser();
        private Page page = browser.get(URI.create(platform.realm() + "/login-actions/reset-credentials"));

        Walk press(String button, Map<String, String> fields) {
            return press(button, page.document().select("[name=step]").val(), fields);
        }

        Walk press(String button, String step, Map<String, String> fields) {
            Map<String, String> form = new LinkedHashMap<>(fields);
            form.put("step", step);
            form.put("do", button);
            page = browser.post(URI.create(page.document().select("#tb-flow").attr("action")), form);
            assertThat(page.status()).as(page.body()).isEqualTo(200);
            return this;
        }

        Walk find(String number, String mobile) {
            press("case", Map.of());
            return press("find", Map.of("caseNumber", number, "mobile", mobile, "captcha", captcha()));
        }

        String captcha() {
            String action = page.document().select("#tb-flow").attr("action");
            return platform.captcha(browser, Page.query(URI.create(action)).get("tab_id"));
        }

        String step() {
            return page.document().select("[name=step]").val();
        }

        String says() {
            return page.document().select(".tb-alert, .tb-field-error").text();
        }
    }

    @Test
    void aWrongNumberAndAWrongPhoneReadAsTheRightOnes() {
        Submitted made = cases.submit(new Draft().with("mobile", "13000002201"));
        Walk right = new Walk().find(made.number(), "13000002201");
        Walk wrongPhone = new Walk().find(made.number(), "13000002202");
        Walk wrongNumber = new Walk().find("2601011234567".substring(0, 12) + check("260101123456"), "13000002203");
        for (Walk walk : List.of(right, wrongPhone, wrongNumber)) {
            assertThat(walk.step()).isEqualTo("case-code");
            assertThat(walk.says()).isEqualTo("如受理编号与手机号一致，短信验证码已发送，请查收。");
            walk.press("prove", Map.of("code", "000000"));
            assertThat(walk.says()).isEqualTo("验证码错误，或受理编号与手机号不一致，请检查后重新输入。");
        }
        String code = platform.simulators().lastCode("13000002201");
        assertThat(platform.simulators().texts("13000002202")).isEmpty();
        assertThat(platform.simulators().texts("13000002203")).isEmpty();
        wrongPhone.press("prove", Map.of("code", code));
        assertThat(wrongPhone.step()).as("another's code").isEqualTo("case-code");
        right.press("prove", Map.of("code", code));
        assertThat(right.step()).isEqualTo("case-show");
        assertThat(right.page.text("#case-state")).isEqualTo("待审核");
    }

    @Test
    void noStepIsSkippedAndNoCaseOfAnotherIsReached() {
        cases.submit(new Draft().with("mobile", "13000002204"));
        Walk walk = new Walk();
        walk.press("case", Map.of());
        walk.press("withdraw", "case-show", Map.of("id", "x"));
        assertThat(walk.step()).isEqualTo("case");
        walk.press("find", Map.of("caseNumber", "2601011234560", "mobile", "13000002204", "captcha", "zzzz"));
        assertThat(walk.step()).isEqualTo("case");
        assertThat(walk.says()).contains("验证码");
        assertThat(platform.simulators().texts("13000002204")).isEmpty();
    }

    private static int check(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit * 2 : digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return (10 - sum % 10) % 10;
    }
}
