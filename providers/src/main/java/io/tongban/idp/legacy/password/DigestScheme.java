package io.tongban.idp.legacy.password;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Provider;
import java.util.HexFormat;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** A plain or salted digest in hex. */
final class DigestScheme implements PasswordScheme {

    private static final Pattern VALUE = Pattern.compile("(?:(.{1,255})\\$)?([0-9a-fA-F]{32,128})");
    // SM3 (GB/T 32905) is not among the JDK's digests.
    private static final Provider BOUNCY_CASTLE = new BouncyCastleProvider();

    private final String algorithm;
    private final BinaryOperator<String> join;

    private DigestScheme(String algorithm, BinaryOperator<String> join) {
        this.algorithm = algorithm;
        this.join = join;
    }

    static DigestScheme saltFirst(String algorithm) {
        return new DigestScheme(algorithm, (salt, password) -> salt + password);
    }

    static DigestScheme saltLast(String algorithm) {
        return new DigestScheme(algorithm, (salt, password) -> password + salt);
    }

    @Override
    public boolean matches(String password, String value) {
        Matcher form = VALUE.matcher(value);
        if (!form.matches()) {
            return false;
        }
        String salt = form.group(1) == null ? "" : form.group(1);
        byte[] typed = digest().digest(join.apply(salt, password).getBytes(StandardCharsets.UTF_8));
        byte[] stored = form.group(2).length() % 2 == 0 ? HexFormat.of().parseHex(form.group(2)) : new byte[0];
        return MessageDigest.isEqual(typed, stored);
    }

    private MessageDigest digest() {
        try {
            return MessageDigest.getInstance(algorithm, BOUNCY_CASTLE);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Bouncy Castle lacks the digest " + algorithm, missing);
        }
    }
}
