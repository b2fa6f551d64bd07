package io.tongban.idp.page.captcha;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.keycloak.common.util.Time;
import org.keycloak.models.KeycloakSession;
import org.keycloak.sessions.AuthenticationSessionModel;

/** Hands out and takes back the codes of one login session. */
public final class CaptchaDesk {

    private static final String KIND_NOTE = "tongban.captcha.kind";

    private final KeycloakSession session;
    private final AuthenticationSessionModel authSession;
    private final Duration lifetime;
    private final boolean drawable;
    private final Clock clock;

    /**
     * A desk for one request.
     *
     * @param lifetime how long a code may be typed
     * @param drawable whether this machine can draw; if not, codes are spoken
     */
    public CaptchaDesk(
            KeycloakSession session, AuthenticationSessionModel authSession, Duration lifetime, boolean drawable) {
        this.session = session;
        this.authSession = authSession;
        this.lifetime = lifetime;
        this.drawable = drawable;
        this.clock = Clock.fixed(Instant.ofEpochMilli(Time.currentTimeMillis()), ZoneOffset.UTC);
    }

    /** Remembers whether this user looks or listens. */
    public void prefer(CaptchaKind kind) {
        authSession.setAuthNote(KIND_NOTE, kind.word());
    }

    /** Whether a code has been shown and not been used up. */
    public boolean shown() {
        return authSession.getAuthNote(Captcha.NOTE) != null;
    }

    /** Takes the shown code back. */
    public void forget() {
        authSession.removeAuthNote(Captcha.NOTE);
    }

    /** Makes a new code in place of the last and gives what the page shows: its {@code mode} and data {@code uri}. */
    public Map<String, String> issue(Locale locale) {
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

    /** Compares the typed code with the session's, which is used up by it. */
    public CaptchaVerdict check(String typed) {
        Optional<Captcha> captcha = Captcha.read(authSession.getAuthNote(Captcha.NOTE));
        if (captcha.isEmpty()) {
            return CaptchaVerdict.MISSING;
        }
        CaptchaVerdict verdict = captcha.get().check(typed, clock.instant(), this::claim);
        switch (verdict) {
            case RIGHT, WRONG, EXPIRED -> forget();
            default -> {
                // Nothing was compared: the code stays.
            }
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
