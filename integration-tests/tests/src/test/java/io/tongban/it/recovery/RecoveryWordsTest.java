package io.tongban.it.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.tongban.it.support.Platform;
import io.tongban.it.support.PlatformTest;
import io.tongban.it.support.RecoveryPage;
import io.tongban.it.support.ResetForm;
import io.tongban.it.support.Subjects;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The words of the manual on every page of 登录名重置密码 (catalogue items 25 to 30). */
@PlatformTest
class RecoveryWordsTest {

    private static final List<String> STEPS = List.of("检索用户", "重置密码", "重置密码完成");

    private final Platform platform;
    private final Subjects subjects;

    RecoveryWordsTest(Platform platform) {
        this.platform = platform;
        this.subjects = new Subjects(platform);
    }

    private static void says(RecoveryPage page, String... words) {
        assertThat(page.page().document().text()).contains(words);
    }

    private static void isAtStep(RecoveryPage page, int step) {
        assertThat(page.page().document().select(".tb-steps li").eachText())
                .hasSize(3)
                .satisfies(texts -> {
                    for (int i = 0; i < STEPS.size(); i++) {
                        assertThat(texts.get(i)).contains(STEPS.get(i));
                    }
                });
        assertThat(page.page()
                        .document()
                        .select(".tb-steps [aria-current=step]")
                        .text())
                .contains(STEPS.get(step - 1));
    }

    @Test
    void aPersonReadsTheManualsWords() {
        String mobile = Subjects.mobile();
        subjects.person("cy_ziran", mobile, "cy_ziran@example.com");
        RecoveryPage page = RecoveryPage.open(platform);
        assertThat(page.page().document().title()).endsWith("用户注册备案服务系统");
        assertThat(page.page().document().select(".tb-way")).hasSize(3);
        says(
                page,
                "选择找回密码方式",
                "登录名重置密码",
                "您需要知道登录名和预留手机号才能进行重置密码",
                "单位法人用户申诉找回密码",
                "当您忘记登录名或预留手机号时，您可通过填写单位信息并上传有效身份证件进行申诉重置密码",
                "自然人申诉找回密码",
                "当您忘记登录名或预留手机号时，您可通过填写用户信息并上传有效身份证件进行申诉重置密码");
        page.press("login-name", Map.of());
        isAtStep(page, 1);
        says(
                page,
                "登录名重置密码",
                "1、该方式需要知道登录名和预留手机号才能进行重置密码",
                "2、密码重置流程包括如下三大步骤：(1)检索用户(2)重置密码(3)重置密码完成",
                "3、确保登录名填写正确",
                "登录名：",
                "验证码：",
                "换一张",
                "检索登录名");
        page.search("cy_ziran");
        isAtStep(page, 2);
        says(
                page,
                "1、确保填写手机号、电子邮箱地址与预留手机号以及预留电子邮箱地址匹配",
                "2、填写的密码至少包含以下4种类别的3种：大写字母、小写字母、数字、特殊符号，且长度不小于8位。",
                "3、发送的验证码有效期为5分钟，5分钟后验证码失效。",
                "验证方式：",
                "手机号",
                "电子邮箱",
                "预留手机号：",
                "确认预留手机号：",
                "密码修改原因：",
                "--请选择--",
                "新密码：",
                "确认新密码：",
                "密码强度：",
                "手机验证码：",
                "获取短信验证码",
                "确定");
        assertThat(page.page().document().select("#reason option").eachText())
                .containsExactly("--请选择--", "忘记密码", "定期更换", "怀疑泄露", "人员变更", "其他");
        assertThat(page.page().document().select("#strength [data-level]").eachText())
                .containsExactly("弱", "中", "强");
        assertThat(page.page().document().text()).doesNotContain("单位名称", "统一社会信用代码");
        ResetForm form = ResetForm.byPhone(mobile).password("Xin-mima2026");
        page.press("send-code", form.fields());
        page.press("reset", form.code(platform.simulators().lastCode(mobile)).fields());
        isAtStep(page, 3);
        says(page, "1、如需对用户的信息进行修改或完善，请登录科学技术部政务服务平台，并在\"在线办事\"中修改或完善。", "重置密码已完成，可以登录科学技术部政务服务平台。", "确定，并跳转至政务服务平台");
    }

    @Test
    void aUnitIsAskedForMoreAndMailForItsOwn() {
        String mobile = subjects.row("cy_danwei", "词语样例单位", "91990000MA9X6A0135");
        RecoveryPage page = RecoveryPage.of(platform, "cy_danwei");
        says(page, "单位名称：", "统一社会信用代码：", "获取验证码");
        page.press("switch", Map.of("way", "email"));
        says(page, "预留电子邮箱：", "确认预留电子邮箱：", "邮箱验证码：");
        assertThat(page.page().document().text()).doesNotContain("预留手机号：");
        for (ResetForm wrong : List.of(
                ResetForm.byPhone(mobile).unit("别的单位", "91990000MA9X6A0135"),
                ResetForm.byPhone(Subjects.mobile()).unit("词语样例单位", "91990000MA9X6A0135"))) {
            page.press("send-code", wrong.fields());
            assertThat(page.messages()).contains("如您填写的信息与预留信息一致");
            platform.clock(62);
        }
        page.press("send-code", ResetForm.byPhone(mobile).fields());
        assertThat(page.error("unitName")).isNotEmpty();
        assertThat(page.error("creditCode")).isNotEmpty();
        page.press(
                "send-code",
                ResetForm.byPhone(mobile).unit("词语样例单位", "91990000MA9X6A0135").fields());
        platform.simulators().await(mobile, 1);
        platform.clock(0);
        assertThat(platform.simulators().texts(mobile))
                .as("for the right data only")
                .hasSize(1);
    }
}
