package io.tongban.idp.account.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.tongban.idp.support.TestKeys;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealsTest {

    private static final byte[] DATA = "990000199001010017".getBytes(StandardCharsets.UTF_8);

    private static Seals seals(String keys, String algorithm) {
        return new Seals(TestKeys.of(Map.of("keys", keys, "hashKey", TestKeys.key(9), "algorithm", algorithm))
                .keyring());
    }

    private static final Seals AES = seals("one:" + TestKeys.key(1), "aes");
    private static final Seals SM4 = seals("one:" + TestKeys.key(1), "sm4");

    @ParameterizedTest
    @ValueSource(strings = {"aes", "SM4", ""})
    void opensWhatItSealedAndNothingElse(String algorithm) {
        Seals seals = seals("one:" + TestKeys.key(1), algorithm);
        byte[] sealed = seals.seal(DATA, "a row");
        assertThat(seals.open(sealed, "a row")).isEqualTo(DATA);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("9900");
        assertThat(seals.seal(DATA, "a row")).as("sealed anew").isNotEqualTo(sealed);
        assertThatIllegalStateException().isThrownBy(() -> seals.open(sealed, "another row"));
    }

    @Test
    void oldKeysAndAlgorithmsStayReadable() {
        byte[] aes = AES.seal(DATA, "row");
        byte[] sm4 = SM4.seal(DATA, "row");
        Seals rotated = seals("two:" + TestKeys.key(2) + ",one:" + TestKeys.key(1), "sm4");
        assertThat(rotated.open(aes, "row")).isEqualTo(DATA);
        assertThat(rotated.open(sm4, "row")).isEqualTo(DATA);
        byte[] now = rotated.seal(DATA, "row");
        assertThatIllegalStateException()
                .isThrownBy(() -> AES.open(now, "row"))
                .withMessageContaining("key")
                .withMessageNotContaining(TestKeys.key(1));
        Seals other = seals("one:" + TestKeys.key(3), "aes");
        assertThatIllegalStateException().as("same id, other key").isThrownBy(() -> other.open(aes, "row"));
    }

    @Property(tries = 300)
    void noticesEveryChange(@ForAll @IntRange(max = 66) int at, @ForAll @IntRange(min = 1, max = 255) int change) {
        byte[] sealed = AES.seal(DATA, "row");
        int index = at % sealed.length;
        sealed[index] ^= (byte) change;
        assertThatIllegalStateException().isThrownBy(() -> AES.open(sealed, "row"));
    }

    @Property(tries = 200)
    void refusesWhatItNeverSealed(@ForAll byte[] bytes) {
        assertThatIllegalStateException().isThrownBy(() -> AES.open(bytes, "row"));
    }

    @Property(tries = 100)
    void sealsAnything(@ForAll byte[] bytes, @ForAll String context) {
        assertThat(SM4.open(SM4.seal(bytes, context), context)).isEqualTo(bytes);
        assertThat(AES.open(AES.seal(bytes, context), context)).isEqualTo(bytes);
    }

    @Test
    void hashesAreEqualForEqualTextsOfOneKindUnderOneKey() {
        assertThat(AES.hash("kind", "text")).matches("[0-9a-f]{64}").isEqualTo(SM4.hash("kind", "text"));
        assertThat(AES.hash("kin", "dtext")).isNotEqualTo(AES.hash("kind", "text"));
        assertThat(seals("two:" + TestKeys.key(2), "aes").hash("kind", "text"))
                .as("a new key for sealing changes no hash")
                .isEqualTo(AES.hash("kind", "text"));
        Seals other = new Seals(TestKeys.of(Map.of("keys", "one:" + TestKeys.key(1), "hashKey", TestKeys.key(8)))
                .keyring());
        assertThat(other.hash("kind", "text")).isNotEqualTo(AES.hash("kind", "text"));
    }
}
