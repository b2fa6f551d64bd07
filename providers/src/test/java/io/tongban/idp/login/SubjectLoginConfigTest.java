package io.tongban.idp.login;

import static org.assertj.core.api.Assertions.assertThat;

import io.tongban.idp.login.SubjectLoginConfig.Mode;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keycloak.models.AuthenticatorConfigModel;

class SubjectLoginConfigTest {

    @Test
    void demandsTheCodeAlwaysUnlessTold() {
        SubjectLoginConfig expected = new SubjectLoginConfig(Mode.ALWAYS, 3, Duration.ofMinutes(2));
        assertThat(SubjectLoginConfig.of(null)).isEqualTo(expected);
        assertThat(of(Map.of("captchaMode", "sometimes", "captchaAfterFailures", "-1", "captchaSeconds", "x")))
                .isEqualTo(expected);
    }

    @Test
    void readsItsSettings() {
        assertThat(of(Map.of("captchaMode", "after-failures", "captchaAfterFailures", "2", "captchaSeconds", "60")))
                .isEqualTo(new SubjectLoginConfig(Mode.AFTER_FAILURES, 2, Duration.ofMinutes(1)));
    }

    @Test
    void writesTheEndOfALockInTheCountrysTime() {
        Instant until = Instant.parse("2026-01-01T00:15:00Z");
        assertThat(LockText.of(until, Locale.forLanguageTag("zh-CN")))
                .contains("2026")
                .contains("8:15:00");
        assertThat(LockText.of(until, Locale.ENGLISH)).contains("8:15:00").endsWith("(UTC+8)");
    }

    private static SubjectLoginConfig of(Map<String, String> settings) {
        AuthenticatorConfigModel model = new AuthenticatorConfigModel();
        model.setConfig(settings);
        return SubjectLoginConfig.of(model);
    }
}
