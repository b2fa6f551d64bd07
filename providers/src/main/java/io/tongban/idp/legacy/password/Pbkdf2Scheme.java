package io.tongban.idp.legacy.password;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * PBKDF2 with its parameters beside it, {@code iterations$salt$hash}, both Base64. More than 9,999,999 rounds would hold
 * up the login for seconds and are not read.
 */
final class Pbkdf2Scheme implements PasswordScheme {

    private static final Pattern VALUE =
            Pattern.compile("([1-9][0-9]{0,6})\\$([A-Za-z0-9+/]{4,172}={0,2})\\$([A-Za-z0-9+/]{20,172}={0,2})");

    private final String algorithm;

    Pbkdf2Scheme(String algorithm) {
        this.algorithm = algorithm;
    }

    @Override
    public boolean matches(String password, String value) {
        Matcher form = VALUE.matcher(value);
        if (!form.matches() || password.isEmpty()) {
            return false;
        }
        try {
            byte[] salt = Base64.getDecoder().decode(form.group(2));
            byte[] stored = Base64.getDecoder().decode(form.group(3));
            return MessageDigest.isEqual(
                    stored, derive(password, salt, Integer.parseInt(form.group(1)), stored.length));
        } catch (IllegalArgumentException unreadable) {
            // Base64 of an impossible length: a damaged row, which matches nothing.
            return false;
        }
    }

    private byte[] derive(String password, byte[] salt, int iterations, int length) {
        PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, iterations, length * Byte.SIZE);
        try {
            return SecretKeyFactory.getInstance(algorithm).generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("The JDK lacks " + algorithm, missing);
        } finally {
            spec.clearPassword();
        }
    }
}
