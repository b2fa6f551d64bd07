package io.tongban.idp.login;

import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * Hands out and takes back the codes of one authentication session.
 *
 * @param drawable whether this machine can draw; if not, codes are spoken
 */
record CaptchaDesk(
        KeycloakSession session,
        AuthenticationSessionModel authSession,
        Duration lifetime,
        boolean drawable,
        Clock clock) {

    private static final String KIND_NOTE = "tongban.captcha.kind";

    /** Remembers whether this user looks or listens. */
    void prefer(CaptchaKind kind) {
        authSession.setAuthNote(KIND_NOTE, kind.word());
    }

    /** Makes a new code in place of the last and gives what the page shows: its {@code mode} and data {@code uri}. */
    Map<String, String> issue(Locale locale) {
        CaptchaKind kind = drawable
                ? CaptchaKind.of(authSession.getAuthNote(KIND_NOTE)).orElse(CaptchaKind.PICTURE)
                : CaptchaKind.AUDIO;
        Captcha captcha = Captcha.create(kind, clock.instant().plus(lifetime));
        authSession.setAuthNote(Captcha.NOTE, captcha.note());
        String uri = kind == CaptchaKind.PICTURE
                ? uri("image/png", CaptchaPicture.draw(captcha.code()))
                : uri("audio/wav", CaptchaSound.speak(captcha.code(), locale));
        return Map.of("mode", kind.word(), "uri", uri);
    }

    /**
     * Compares the typed code with the session's, which is used up by it.
     *
     * @throws InputException when it is too long or no text
     */
    Captcha.Verdict check(String typed) throws InputException {
        Optional<Captcha> captcha = Captcha.read(authSession.getAuthNote(Captcha.NOTE));
        if (captcha.isEmpty()) {
            return Captcha.Verdict.MISSING;
        }
        Captcha.Verdict verdict = captcha.get().check(typed, clock.instant(), this::claim);
        if (verdict != Captcha.Verdict.MISSING) {
            authSession.removeAuthNote(Captcha.NOTE);
        }
        return verdict;
    }

    private boolean claim(String id) {
        return session.singleUseObjects().putIfAbsent("tongban.captcha." + id, lifetime.toSeconds());
    }

    private static String uri(String type, byte[] data) {
        return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(data);
    }
}
