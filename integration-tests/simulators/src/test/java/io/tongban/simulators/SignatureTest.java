package io.tongban.simulators;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SignatureTest {

    /** Test case 2 of RFC 4231. */
    private static final byte[] BODY = "what do ya want for nothing?".getBytes(StandardCharsets.US_ASCII);

    private static final String MAC = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";

    private final Signature signature = new Signature("Jefe");

    @Test
    void isTheStandardsOne() {
        assertThat(signature.of(BODY)).isEqualTo(MAC);
        assertThat(signature.matches(MAC, BODY)).isTrue();
    }

    @Test
    void refusesAnyOther() {
        assertThat(signature.matches(null, BODY)).isFalse();
        assertThat(signature.matches("", BODY)).isFalse();
        assertThat(signature.matches(MAC, "other".getBytes(StandardCharsets.US_ASCII)))
                .isFalse();
        assertThat(new Signature("other").matches(MAC, BODY)).isFalse();
    }
}
