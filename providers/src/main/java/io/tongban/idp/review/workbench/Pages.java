package io.tongban.idp.review.workbench;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.keycloak.headers.SecurityHeadersProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.Urls;
import org.keycloak.theme.FreeMarkerException;
import org.keycloak.theme.Theme;
import org.keycloak.theme.beans.MessageFormatterMethod;
import org.keycloak.theme.freemarker.FreeMarkerProvider;

/**
 * Renders the workbench's pages from a theme of their own by Keycloak's own (internal) renderer: its form provider would take
 * the staff's login theme and set that realm's headers, which are laxer than these pages need.
 */
final class Pages {

    static final String THEME = "tongban-workbench";

    private static final String PAGE_POLICY =
            "default-src 'none'; img-src 'self'; style-src 'self'; form-action 'self';"
                    + " base-uri 'none'; frame-ancestors 'none'";
    private static final String FILE_POLICY = "default-src 'none'; sandbox; frame-ancestors 'none'";

    private final KeycloakSession session;
    private final Locale locale;
    private final String resources;

    Pages(KeycloakSession session, Locale locale) {
        this.session = session;
        this.locale = locale;
        this.resources = Urls.themeRoot(session.getContext().getUri().getBaseUri()) + "/login/" + THEME;
    }

    /** A page of a visitor who is in. */
    Response page(int status, String template, Visit visit, Map<String, Object> model) {
        Map<String, Object> all = new HashMap<>(model);
        all.put("staff", visit.staff().name());
        all.put("queue", visit.places().queue().toString());
        all.put("stateChecker", session.getAttribute("state_checker", String.class));
        return bare(status, template, all);
    }

    /** A page that needs nothing of the visitor. */
    Response bare(int status, String template, Map<String, Object> model) {
        try {
            Theme theme = session.theme().getTheme(THEME, Theme.Type.LOGIN);
            Map<String, Object> all = new HashMap<>(model);
            all.put("msg", new MessageFormatterMethod(locale, theme.getMessages(locale)));
            all.put("lang", locale.toLanguageTag());
            all.put("resources", resources);
            String html = session.getProvider(FreeMarkerProvider.class).processTemplate(all, template, theme);
            return sealed(
                    Response.status(status)
                            .type(MediaType.TEXT_HTML + "; charset=utf-8")
                            .entity(html),
                    PAGE_POLICY);
        } catch (IOException | FreeMarkerException e) {
            throw new IllegalStateException("the page " + template + " cannot be shown", e);
        }
    }

    /** A document, which nobody but its receiver's page may use and nothing may keep. */
    Response document(byte[] image, String type) {
        return sealed(Response.ok(image).type(type).header("Content-Disposition", "inline"), FILE_POLICY);
    }

    /** A message in the visitor's language; a key nobody has a text for is shown as it is. */
    String text(String key, Object... arguments) {
        return new MessageFormat(words(locale).getProperty(key, key), locale).format(arguments);
    }

    /** The text of something that has a name of its own, else that name. */
    String label(String prefix, String name) {
        return words(locale).getProperty(prefix + name, name);
    }

    /** The words of a language. */
    Properties words(Locale language) {
        try {
            return session.theme().getTheme(THEME, Theme.Type.LOGIN).getMessages(language);
        } catch (IOException e) {
            throw new IllegalStateException("the theme cannot be read", e);
        }
    }

    Locale locale() {
        return locale;
    }

    /**
     * The headers are all ours: the realm's own would come over them. The referrer stays within the server, because with none
     * at all a browser names no origin when a form is sent.
     */
    private Response sealed(Response.ResponseBuilder answer, String policy) {
        session.getProvider(SecurityHeadersProvider.class).options().skipHeaders();
        return answer.header("Content-Security-Policy", policy)
                .header("Cache-Control", "no-store")
                .header("Referrer-Policy", "same-origin")
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("X-Robots-Tag", "none")
                .header("Strict-Transport-Security", "max-age=31536000; includeSubDomains")
                .build();
    }
}
