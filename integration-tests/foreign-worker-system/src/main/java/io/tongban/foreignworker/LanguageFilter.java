package io.tongban.foreignworker;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Finds the language of each answer and remembers a person's choice of it. */
final class LanguageFilter {

    private static final int REMEMBERED = (int) Duration.ofDays(365).toSeconds();

    @ServerRequestFilter
    void choose(ContainerRequestContext request) {
        Cookie before = request.getCookies().get(Language.NAME);
        request.setProperty(
                Language.NAME,
                Language.choose(
                        request.getUriInfo().getQueryParameters().getFirst(Language.NAME),
                        before == null ? null : before.getValue(),
                        request.getAcceptableLanguages()));
    }

    @ServerResponseFilter
    void remember(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(request.getProperty(Language.NAME) instanceof Language language)) {
            return;
        }
        response.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, language.tag());
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        if (request.getUriInfo().getQueryParameters().containsKey(Language.NAME)) {
            NewCookie cookie = new NewCookie.Builder(Language.NAME)
                    .value(language.tag())
                    .path("/")
                    .maxAge(REMEMBERED)
                    .httpOnly(true)
                    .sameSite(NewCookie.SameSite.LAX)
                    .build();
            response.getHeaders().add(HttpHeaders.SET_COOKIE, cookie);
        }
    }
}
