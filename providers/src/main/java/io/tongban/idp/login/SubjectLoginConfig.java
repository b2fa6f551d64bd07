package io.tongban.idp.login;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.keycloak.models.AuthenticatorConfigModel;
import org.keycloak.provider.ProviderConfigProperty;
import org.keycloak.provider.ProviderConfigurationBuilder;

/**
 * The settings of one execution of the login; anything unreadable counts as its default.
 *
 * @param mode when the code is demanded
 * @param afterFailures failures in a row from which it is demanded in mode {@link Mode#AFTER_FAILURES}
 * @param lifetime how long a code may be typed
 */
record SubjectLoginConfig(Mode mode, int afterFailures, Duration lifetime) {

    static final String CAPTCHA_MODE = "captchaMode";
    static final String CAPTCHA_AFTER_FAILURES = "captchaAfterFailures";
    static final String CAPTCHA_SECONDS = "captchaSeconds";

    private static final int DEFAULT_FAILURES = 3;
    private static final int DEFAULT_SECONDS = 120;

    /** When the code is demanded. */
    enum Mode {
        ALWAYS("always"),
        AFTER_FAILURES("after-failures"),
        NEVER("never");

        private final String word;

        Mode(String word) {
            this.word = word;
        }

        private static Mode of(String word) {
            return Arrays.stream(values())
                    .filter(mode -> mode.word.equals(word))
                    .findFirst()
                    .orElse(ALWAYS);
        }
    }

    /** Reads an execution's settings; {@code null} means it has none. */
    static SubjectLoginConfig of(AuthenticatorConfigModel model) {
        Map<String, String> settings = model == null || model.getConfig() == null ? Map.of() : model.getConfig();
        return new SubjectLoginConfig(
                Mode.of(settings.get(CAPTCHA_MODE)),
                positive(settings.get(CAPTCHA_AFTER_FAILURES), DEFAULT_FAILURES),
                Duration.ofSeconds(positive(settings.get(CAPTCHA_SECONDS), DEFAULT_SECONDS)));
    }

    static List<ProviderConfigProperty> properties() {
        return ProviderConfigurationBuilder.create()
                .property()
                .name(CAPTCHA_MODE)
                .label("Picture code")
                .helpText("When the login page demands the picture code or its spoken twin.")
                .type(ProviderConfigProperty.LIST_TYPE)
                .options(Arrays.stream(Mode.values()).map(mode -> mode.word).toList())
                .defaultValue(Mode.ALWAYS.word)
                .add()
                .property()
                .name(CAPTCHA_AFTER_FAILURES)
                .label("Failures before the picture code")
                .helpText("Wrong passwords in a row for one name before it is demanded; for the mode after-failures.")
                .type(ProviderConfigProperty.INTEGER_TYPE)
                .defaultValue(DEFAULT_FAILURES)
                .add()
                .property()
                .name(CAPTCHA_SECONDS)
                .label("Picture code lifetime (seconds)")
                .helpText("How long a shown code may be typed. Each code is good for one use.")
                .type(ProviderConfigProperty.INTEGER_TYPE)
                .defaultValue(DEFAULT_SECONDS)
                .add()
                .build();
    }

    private static int positive(String number, int fallback) {
        return number != null && number.matches("[1-9]\\d{0,5}") ? Integer.parseInt(number) : fallback;
    }
}
