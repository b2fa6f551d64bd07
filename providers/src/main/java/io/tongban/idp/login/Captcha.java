package io.tongban.idp.login;

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

    /** What a typed code comes to. */
    enum Verdict {
        RIGHT,
        WRONG,
        MISSING,
        EXPIRED
    }

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

    /**
     * Compares what was typed, letter case, blanks and width apart. Any code typed uses this one up.
     *
     * @throws InputException when it is far too long or no text
     */
    Verdict check(String typed, Instant now, SingleUse uses) throws InputException {
        String folded = fold(typed);
        if (folded.isEmpty()) {
            return Verdict.MISSING;
        }
        boolean right = MessageDigest.isEqual(bytes(folded), bytes(fold(code)));
        if (!now.isBefore(expiry) || !uses.claim(id)) {
            return Verdict.EXPIRED;
        }
        return right ? Verdict.RIGHT : Verdict.WRONG;
    }

    private static String fold(String typed) throws InputException {
        String code = typed == null ? "" : typed;
        if (code.length() > MAX_LENGTH) {
            throw new InputException(InputException.Kind.TOO_LONG);
        }
        String folded = InputFolding.fold(code).replaceAll("\\s+", "");
        if (!PlainText.isReadable(folded)) {
            throw new InputException(InputException.Kind.UNREADABLE);
        }
        return folded.toLowerCase(Locale.ROOT);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "Captcha " + id;
    }
}
