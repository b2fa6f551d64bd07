package io.tongban.idp.page.captcha;

import io.tongban.idp.identity.InputFolding;
import io.tongban.idp.identity.PlainText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * One code that a person is to read or hear and type (decision 8).
 *
 * <p>It is kept in the authentication session's note {@value #NOTE} as {@code id|kind|code|expiry}: a random UUID,
 * {@code picture} or {@code audio}, the code as drawn or spoken, seconds since 1970.
 */
record Captcha(String id, CaptchaKind kind, String code, Instant expiry) {

    static final String NOTE = "tongban.captcha";

    /** Of what is typed, blanks included, in UTF-16 characters. */
    private static final int MAX_LENGTH = 16;

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Remembers which codes are used up, for all nodes. */
    interface SingleUse {

        /** True for the first caller with this id alone. */
        boolean claim(String id);
    }

    static Captcha create(CaptchaKind kind, Instant expiry) {
        String code = RANDOM.ints(kind.length(), 0, kind.alphabet().length())
                .mapToObj(i -> String.valueOf(kind.alphabet().charAt(i)))
                .collect(Collectors.joining());
        return new Captcha(UUID.randomUUID().toString(), kind, code, expiry);
    }

    /** Reads a note; empty when there is none. */
    static Optional<Captcha> read(String note) {
        if (note == null) {
            return Optional.empty();
        }
        String[] parts = note.split("\\|");
        return CaptchaKind.of(parts[1])
                .map(kind -> new Captcha(parts[0], kind, parts[2], Instant.ofEpochSecond(Long.parseLong(parts[3]))));
    }

    String note() {
        return String.join("|", id, kind.word(), code, String.valueOf(expiry.getEpochSecond()));
    }

    /** Compares what was typed, letter case, blanks and width apart. Any code typed uses this one up. */
    CaptchaVerdict check(String typed, Instant now, SingleUse uses) {
        String text = typed == null ? "" : typed;
        if (text.length() > MAX_LENGTH) {
            return CaptchaVerdict.TOO_LONG;
        }
        String folded = fold(text);
        if (!PlainText.isReadable(folded)) {
            return CaptchaVerdict.UNREADABLE;
        }
        return folded.isEmpty() ? CaptchaVerdict.MISSING : compare(folded, now, uses);
    }

    private CaptchaVerdict compare(String folded, Instant now, SingleUse uses) {
        boolean right = MessageDigest.isEqual(bytes(folded), bytes(fold(code)));
        if (!now.isBefore(expiry) || !uses.claim(id)) {
            return CaptchaVerdict.EXPIRED;
        }
        return right ? CaptchaVerdict.RIGHT : CaptchaVerdict.WRONG;
    }

    private static String fold(String typed) {
        return InputFolding.fold(typed).replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "Captcha " + id;
    }
}
