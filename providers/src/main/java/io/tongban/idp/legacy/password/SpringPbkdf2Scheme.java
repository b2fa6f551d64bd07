package io.tongban.idp.legacy.password;

import java.util.regex.Pattern;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;

/** PBKDF2 as Spring Security stores it since 5.8: hex of 16 bytes of salt and 32 of hash, 310,000 rounds, SHA-256. */
final class SpringPbkdf2Scheme implements PasswordScheme {

    private static final Pattern VALUE = Pattern.compile("[0-9a-fA-F]{96}");

    private final Pbkdf2PasswordEncoder encoder = Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8();

    @Override
    public boolean matches(String password, String value) {
        return VALUE.matcher(value).matches() && encoder.matches(password, value);
    }
}
