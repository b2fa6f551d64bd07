package io.tongban.idp.legacy.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.crypto.bcrypt.BCrypt;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;

class LegacyPasswordsTest {

    private static final byte[] SALT = "saltsaltsaltsalt".getBytes(StandardCharsets.US_ASCII);

    /** The digests of "abc" are those of the standards (RFC 1321, FIPS 180-4, GB/T 32905); case must not matter. */
    @ParameterizedTest
    @CsvSource({
        "abc, {md5}900150983cd24fb0d6963f7d28e17f72",
        "abc, {MD5}900150983CD24FB0D6963F7D28E17F72",
        "abc, {sha1}a9993e364706816aba3e25717850c26c9cd0d89d",
        "abc, {SHA-1}a9993e364706816aba3e25717850c26c9cd0d89d",
        "abc, {sha256}ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        "abc, {sha512}ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f",
        "abc, {sm3}66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0",
        "bc, {md5}a$900150983cd24fb0d6963f7d28e17f72",
        "bc, {sm3}a$66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0",
        "ab, {md5-suffix}c$900150983cd24fb0d6963f7d28e17f72",
        "ab, {sha256-suffix}c$ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        "ab, {sm3-suffix}c$66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0",
    })
    void digestsMatchTheirPasswordOnly(String password, String stored) {
        assertThat(LegacyPasswords.isKnown(stored)).isTrue();
        assertThat(LegacyPasswords.matches(password, stored)).isTrue();
        assertThat(LegacyPasswords.matches(password + "x", stored)).isFalse();
        assertThat(LegacyPasswords.matches("", stored)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"$2a$", "$2b$", "$2y$"})
    void bcryptInItsThreeSpellings(String spelling) {
        String hash = spelling + BCrypt.hashpw("abcd1234", BCrypt.gensalt(4)).substring(4);

        assertThat(LegacyPasswords.matches("abcd1234", "{bcrypt}" + hash)).isTrue();
        assertThat(LegacyPasswords.matches("abcd1235", "{bcrypt}" + hash)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "pbkdf2, PBKDF2WithHmacSHA256", "pbkdf2-sha1, PBKDF2WithHmacSHA1",
        "pbkdf2-sha256, PBKDF2WithHmacSHA256", "pbkdf2-sha512, PBKDF2WithHmacSHA512"
    })
    void pbkdf2WithItsParameters(String scheme, String algorithm) throws Exception {
        byte[] hash = SecretKeyFactory.getInstance(algorithm)
                .generateSecret(new PBEKeySpec("abcd1234".toCharArray(), SALT, 1000, 256))
                .getEncoded();
        String stored = "{%s}1000$%s$%s".formatted(scheme, base64(SALT), base64(hash));

        assertThat(LegacyPasswords.matches("abcd1234", stored)).isTrue();
        assertThat(LegacyPasswords.matches("abcd1235", stored)).isFalse();
    }

    /** RFC 7914, section 11: PBKDF2-HMAC-SHA-256, P="passwd", S="salt", c=1, dkLen=64. */
    @Test
    void pbkdf2AsTheStandardHasIt() {
        byte[] expected = HexFormat.of()
                .parseHex("55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc"
                        + "49ca9cccf179b645991664b39d77ef317c71b845b1e30bd509112041d3a19783");

        assertThat(LegacyPasswords.matches(
                        "passwd",
                        "{pbkdf2}1$" + base64("salt".getBytes(StandardCharsets.US_ASCII)) + "$" + base64(expected)))
                .isTrue();
    }

    @Test
    void pbkdf2AsSpringStoresIt() {
        String stored = "{pbkdf2-spring}"
                + Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode("abcd1234");

        assertThat(LegacyPasswords.matches("abcd1234", stored)).isTrue();
        assertThat(LegacyPasswords.matches("abcd1235", stored)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abc",
                "{md5}",
                "{md5}zz",
                "{md5}900150983cd24fb0d6963f7d28e17f7",
                "{rot13}nop",
                "{bcrypt}$2a$10$x",
                "{bcrypt}$2a$31$0123456789012345678901234567890123456789012345678901",
                "{pbkdf2}0$AAAA$AAAAAAAAAAAAAAAAAAAAAAAA",
                "{pbkdf2}10$AAAAA$AAAAAAAAAAAAAAAAAAAAA",
                "{pbkdf2-spring}00",
                "{noop}abc",
                "{}abc"
            })
    void whatCannotBeReadNeverMatches(String stored) {
        assertThat(LegacyPasswords.matches("abc", stored)).isFalse();
        assertThat(LegacyPasswords.matches("", stored)).isFalse();
    }

    @Test
    void aMissingHashNeverMatchesAndIsNotKnown() {
        assertThat(LegacyPasswords.matches("abc", null)).isFalse();
        assertThat(LegacyPasswords.isKnown(null)).isFalse();
        assertThat(LegacyPasswords.isKnown("{rot13}nop")).isFalse();
    }

    @Test
    void theDecoyDecidesNothing() {
        String stored = "{md5}900150983cd24fb0d6963f7d28e17f72";
        String decoy = "{bcrypt}" + BCrypt.hashpw("decoy", BCrypt.gensalt(4));

        assertThat(LegacyPasswords.matches("abc", stored, decoy)).isTrue();
        assertThat(LegacyPasswords.matches("decoy", stored, decoy)).isFalse();
        assertThat(LegacyPasswords.matches("decoy", null, decoy)).isFalse();
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
