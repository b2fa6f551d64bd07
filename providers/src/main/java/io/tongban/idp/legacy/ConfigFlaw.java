package io.tongban.idp.legacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import org.keycloak.component.ComponentValidationException;
import org.keycloak.models.KeycloakSession;
import org.keycloak.representations.AccessToken;
import org.keycloak.theme.Theme;

/** Why settings of the old table are refused; the sentence is a message of the admin theme. */
enum ConfigFlaw {
    URL,
    DRIVER,
    CREDENTIALS_IN_URL,
    OPTION_IN_URL,
    TABLE,
    DECOY,
    UNREACHABLE,
    COLUMNS,
    CASE_SENSITIVE,
    DECOY_MISSING;

    private static final String PREFIX = "tongbanLegacyFlaw.";

    /** The message's key. */
    String key() {
        return PREFIX + name().toLowerCase(Locale.ROOT);
    }

    /**
     * The refusal in the language of the console that asks. Keycloak itself would look the key up in the token's language,
     * which is English for whoever never chose one, whatever the console speaks.
     */
    ComponentValidationException refusal(KeycloakSession session) {
        return new ComponentValidationException(text(session));
    }

    private String text(KeycloakSession session) {
        try {
            // The caller formats the sentence, so that braces and quotes stay escaped as they are in the theme.
            return session.theme()
                    .getTheme(Theme.Type.ADMIN)
                    .getMessages(language(session))
                    .getProperty(key(), key());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Locale language(KeycloakSession session) {
        if (!(session.getContext().getBearerToken() instanceof AccessToken token)) {
            return Locale.ENGLISH;
        }
        return Optional.ofNullable(token.getLocale())
                .map(Locale::forLanguageTag)
                .orElseGet(() -> session.getContext().resolveLocale(null, Theme.Type.ADMIN));
    }
}
