package io.tongban.it.login;

import static io.tongban.it.support.LoginPage.LEGAL;
import static io.tongban.it.support.LoginPage.NATURAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.tongban.it.support.LoginPage;
import io.tongban.it.support.LoginSettings;
import io.tongban.it.support.Platform;
import io.tongban.it.support.PlatformTest;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Decision 8's setting: the picture code at every login (tested elsewhere), after failures in a row, or never. */
@PlatformTest
class CaptchaModeTest {

    private static final String PERSON = "Zrr_Ceshi02";
    private static final String PASSWORD = "Ceshi@2024";
    private static final String NONE = "";

    private final Platform platform;
    private LoginSettings settings;

    CaptchaModeTest(Platform platform) {
        this.platform = platform;
    }

    @AfterEach
    void restore() {
        settings.close();
        platform.fuwu().attackDetection().clearAllBruteForce();
    }

    @Test
    void afterThreeFailuresTheCodeIsAskedAndNotBefore() {
        afterFailures(3);
        LoginPage page = LoginPage.open(platform);
        for (int i = 1; i <= 3; i++) {
            assertThat(asksForCode(page)).as("before failure %d", i).isFalse();
            page.submit(NATURAL, PERSON, "wrong-" + i, NONE);
            assertThat(page.error()).contains("登录名或密码错误");
        }
        assertThat(asksForCode(page)).as("after the third").isTrue();
        page.submit(NATURAL, PERSON, PASSWORD, NONE);
        assertThat(page.arrived()).as("without the code").isFalse();
        assertThat(page.error()).contains("验证码");
        assertThat(page.submit(NATURAL, PERSON, PASSWORD).arrived()).isTrue();

        LoginPage next = LoginPage.open(platform);
        assertThat(asksForCode(next)).isFalse();
        assertThat(next.submit(NATURAL, PERSON, PASSWORD, NONE).arrived())
                .as("a right password clears the failures")
                .isTrue();
    }

    /** Another browser starts without a code: it is asked once the name is known, before any password is compared. */
    @ParameterizedTest
    @ValueSource(strings = {PERSON, "nobody_with_a_code", "lhdw0001", "Zrr_Tingyong01"})
    void theCodeGoesWithTheNameWhoseverItIs(String name) {
        afterFailures(2);
        LoginPage first = LoginPage.open(platform);
        first.submit(NATURAL, name, "wrong-1", NONE).submit(NATURAL, name, "wrong-2", NONE);

        LoginPage elsewhere = LoginPage.open(platform);
        assertThat(asksForCode(elsewhere)).isFalse();
        elsewhere.submit(NATURAL, name, PASSWORD, NONE);
        assertThat(elsewhere.arrived()).isFalse();
        assertThat(elsewhere.error()).contains("验证码");
        assertThat(asksForCode(elsewhere)).isTrue();
        for (int i = 0; i < 4; i++) {
            elsewhere.submit(NATURAL, name, "wrong", "????");
        }
        assertThat(elsewhere.error()).as("nothing was counted").doesNotContain("登录已暂停");
    }

    @Test
    void neverMeansNeverAndTheLockStillHolds() {
        settings = LoginSettings.change(platform, Map.of("captchaMode", "never"));
        LoginPage page = LoginPage.open(platform);
        for (int i = 0; i < 5; i++) {
            page.submit(LEGAL, "Fr_Yangli04", "wrong-" + i, NONE);
            assertThat(asksForCode(page)).isFalse();
        }
        page.submit(LEGAL, "Fr_Yangli04", PASSWORD, NONE);
        assertThat(page.error()).contains("登录已暂停");
        assertThat(asksForCode(page)).isFalse();
        assertThat(LoginPage.open(platform)
                        .submit(NATURAL, PERSON, PASSWORD, NONE)
                        .arrived())
                .isTrue();
    }

    private static boolean asksForCode(LoginPage page) {
        return !page.page().document().select("#captcha").isEmpty();
    }

    private void afterFailures(int failures) {
        settings = LoginSettings.change(
                platform, Map.of("captchaMode", "after-failures", "captchaAfterFailures", String.valueOf(failures)));
    }
}
