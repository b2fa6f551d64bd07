package io.tongban.it.login;

import static io.tongban.it.support.LoginPage.NATURAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.tongban.it.support.LoginPage;
import io.tongban.it.support.Platform;
import io.tongban.it.support.PlatformTest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Decision 11: a lock says when it ends, and nothing of who is there. */
@PlatformTest
class LockTest {

    private static final String LOCKED = "登录已暂停";

    private final Platform platform;

    LockTest(Platform platform) {
        this.platform = platform;
    }

    @AfterEach
    void setTheClockRight() {
        platform.clock(0);
        platform.fuwu().attackDetection().clearAllBruteForce();
    }

    /** An account of the canonical spelling, one of the other, an account and an old row, and nobody at all. */
    @ParameterizedTest
    @ValueSource(strings = {"suo_guifan", "suo_duan", "suo_hang", "suo_meiyou"})
    void everySpellingIsLockedWithTheOneThatWasTried(String rest) {
        platform.person("WP_suo_guifan");
        platform.person("WPsuo_duan");
        platform.person("WP_suo_hang");
        platform.legacyRows().addOnce("WPsuo_hang", "old-Pass1", "锁行单位", null);
        for (String tried : List.of("WP" + rest, "WP_" + rest)) {
            LoginPage page = LoginPage.open(platform);
            for (int i = 0; i < 5; i++) {
                page.submit(NATURAL, tried, "wrong-" + i);
                assertThat(page.error()).contains("登录名或密码错误");
            }
            for (String other : List.of("WP" + rest, "WP_" + rest, "wp＿" + rest)) {
                assertThat(LoginPage.open(platform)
                                .submit(NATURAL, other, "wrong")
                                .error())
                        .as("%s after five failures under %s", other, tried)
                        .contains(LOCKED);
            }
            platform.fuwu().attackDetection().clearAllBruteForce();
        }
    }

    /** The server's clock decides, which tests move as an operator's time service may. */
    @Test
    void theEndOfALockIsToldByTheServersOwnClock() {
        platform.clock(-3600);
        LoginPage page = LoginPage.open(platform);
        for (int i = 0; i < 5; i++) {
            page.submit(NATURAL, "suo_shizhong", "wrong-" + i);
        }
        page.submit(NATURAL, "suo_shizhong", "wrong");
        assertThat(page.error()).contains(LOCKED).containsPattern("\\d{1,2}:\\d{2}");
    }
}
