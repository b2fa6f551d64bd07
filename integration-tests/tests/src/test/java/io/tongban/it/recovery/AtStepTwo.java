package io.tongban.it.recovery;

import io.tongban.it.support.LoginPage;
import io.tongban.it.support.Platform;
import io.tongban.it.support.RecoveryPage;
import io.tongban.it.support.ResetForm;
import io.tongban.it.support.Subjects;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A person of a test's own who has come to 重置密码. */
abstract class AtStepTwo {

    static final String NEW = "Xin-mima2026";
    static final String EXPIRED = "验证码已失效，请重新获取";
    static final String WRONG = "验证码错误，或填写的信息与预留信息不一致";

    final Platform platform;
    final Subjects subjects;
    String login;
    String mobile;
    RecoveryPage page;
    ResetForm form;

    AtStepTwo(Platform platform) {
        this.platform = platform;
        this.subjects = new Subjects(platform);
    }

    @BeforeEach
    void comeToStepTwo() {
        mobile = Subjects.mobile();
        login = "gj_" + mobile;
        subjects.person(login, mobile, null);
        page = RecoveryPage.of(platform, login);
        form = ResetForm.byPhone(mobile);
    }

    @AfterEach
    void setTheClockRight() {
        platform.clock(0);
    }

    final String code() {
        page.press("send-code", form.fields());
        return platform.simulators().lastCode(mobile);
    }

    final boolean oldPasswordWorks() {
        return LoginPage.open(platform)
                .submit("natural", login, Subjects.PASSWORD)
                .arrived();
    }

    static String other(String code) {
        return (code.charAt(0) == '9' ? '0' : (char) (code.charAt(0) + 1)) + code.substring(1);
    }

    static Map<String, String> withStep(Map<String, String> fields) {
        fields.put("step", "reset");
        fields.put("do", "reset");
        return fields;
    }
}
