package io.tongban.idp.legacy.password;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks passwords against what the foreign-worker system stored, {@code {scheme}value}; the scheme's letter case does
 * not matter.
 *
 * <table>
 * <caption>Stored forms. H is the digest, hex in either letter case; text is UTF-8.</caption>
 * <tr><td>{@code {md5}} {@code {sha1}} {@code {sha256}} {@code {sha512}} {@code {sm3}}</td>
 *     <td>{@code hex} = H(password), or {@code salt$hex} = H(salt + password)</td></tr>
 * <tr><td>the same with {@code -suffix}, e.g. {@code {sha256-suffix}}</td>
 *     <td>{@code salt$hex} = H(password + salt)</td></tr>
 * <tr><td>{@code {bcrypt}}</td><td>{@code $2a$}, {@code $2b$} or {@code $2y$}…, 60 characters</td></tr>
 * <tr><td>{@code {pbkdf2}}</td>
 *     <td>{@code iterations$salt$hash}, both Base64, HMAC-SHA-256; also {@code {pbkdf2-sha1}},
 *     {@code {pbkdf2-sha256}}, {@code {pbkdf2-sha512}}</td></tr>
 * <tr><td>{@code {pbkdf2-spring}}</td><td>hex, as Spring Security 5.8 and later store it by default</td></tr>
 * </table>
 */
public final class LegacyPasswords {

    private static final Pattern STORED = Pattern.compile("\\{([A-Za-z0-9-]{1,32})}(.{1,1024})");
    private static final Map<String, PasswordScheme> SCHEMES = schemes();

    private LegacyPasswords() {}

    /** Whether the password is the stored one. What cannot be read never matches. */
    public static boolean matches(String password, String stored) {
        Matcher form = form(stored);
        return form.matches() && check(form, password);
    }

    /**
     * The same, and costs at least what checking {@code decoy} costs, so that a row of a cheap scheme, a row of a
     * costly one and no row at all answer alike (decision 32).
     *
     * @param decoy a stored form of the costliest scheme in use; absent or empty for none
     */
    public static boolean matches(String password, String stored, String decoy) {
        if (!scheme(decoy).equals(scheme(stored))) {
            // Only its time matters.
            matches(password, decoy);
        }
        return matches(password, stored);
    }

    /** Whether the stored form names a scheme that can be checked. */
    public static boolean isKnown(String stored) {
        return scheme(stored).filter(SCHEMES::containsKey).isPresent();
    }

    /** Whether checking it takes so long that the difference to nothing can be measured from outside. */
    public static boolean isCostly(String stored) {
        return scheme(stored)
                .filter(name -> name.startsWith("bcrypt") || name.startsWith("pbkdf2"))
                .isPresent();
    }

    private static boolean check(Matcher form, String password) {
        PasswordScheme scheme = SCHEMES.get(name(form));
        return scheme != null && scheme.matches(password, form.group(2));
    }

    private static Optional<String> scheme(String stored) {
        Matcher form = form(stored);
        return form.matches() ? Optional.of(name(form)) : Optional.empty();
    }

    private static Matcher form(String stored) {
        return STORED.matcher(stored == null ? "" : stored.strip());
    }

    private static String name(Matcher form) {
        return form.group(1).toLowerCase(Locale.ROOT);
    }

    private static Map<String, PasswordScheme> schemes() {
        Map<String, PasswordScheme> all = new TreeMap<>();
        Map.of("md5", "MD5", "sha1", "SHA-1", "sha256", "SHA-256", "sha512", "SHA-512", "sm3", "SM3")
                .forEach((name, algorithm) -> {
                    all.put(name, DigestScheme.saltFirst(algorithm));
                    all.put(name + "-suffix", DigestScheme.saltLast(algorithm));
                });
        all.put("sha-1", all.get("sha1"));
        all.put("sha-256", all.get("sha256"));
        all.put("sha-512", all.get("sha512"));
        all.put("bcrypt", new BcryptScheme());
        all.put("pbkdf2", new Pbkdf2Scheme("PBKDF2WithHmacSHA256"));
        all.put("pbkdf2-sha1", new Pbkdf2Scheme("PBKDF2WithHmacSHA1"));
        all.put("pbkdf2-sha256", new Pbkdf2Scheme("PBKDF2WithHmacSHA256"));
        all.put("pbkdf2-sha512", new Pbkdf2Scheme("PBKDF2WithHmacSHA512"));
        all.put("pbkdf2-spring", new SpringPbkdf2Scheme());
        return Map.copyOf(all);
    }
}
