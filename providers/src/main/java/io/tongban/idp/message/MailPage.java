package io.tongban.idp.message;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.keycloak.models.KeycloakSession;
import org.keycloak.theme.FreeMarkerException;
import org.keycloak.theme.Theme;
import org.keycloak.theme.freemarker.FreeMarkerProvider;

/** The mail as a page: the same words as its plain text, under the platform's name. */
final class MailPage {

    private MailPage() {}

    static String of(KeycloakSession session, Theme theme, Texts texts, String language, String subject, String body)
            throws IOException {
        // Keycloak adds words of its own.
        Map<String, Object> words = new HashMap<>(Map.of(
                "lang", Texts.language(language).toLanguageTag(),
                "site", texts.text("tongbanMailSite"),
                "footer", texts.text("tongbanMailFooter"),
                "subject", subject,
                "paragraphs", List.of(body.split("\n"))));
        try {
            // Internal API: Keycloak's own mails take it, and its public template provider writes to users only.
            return session.getProvider(FreeMarkerProvider.class).processTemplate(words, "html/tongban-mail.ftl", theme);
        } catch (FreeMarkerException e) {
            throw new IOException("the mail's template failed", e);
        }
    }
}
