package io.tongban.idp.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedNameTest {

    @ParameterizedTest
    @CsvSource({
        "lhdw0003,    lhdw0003,    lhdw0003",
        "LHDW0003,    lhdw0003,    lhdw0003",
        "WP_lhdw0003, wp_lhdw0003, lhdw0003",
        "wp_Lhdw0003, wp_lhdw0003, lhdw0003",
        "WP＿lhdw0003, wp＿lhdw0003, lhdw0003",
        "WPlhdw0003,  wplhdw0003,  lhdw0003",
        "WP_WP_x,     wp_wp_x,     wp_x",
        "WP,          wp,          wp",
        "WP_,         wp_,         wp_",
    })
    void aPrefixIsOneOfThreeSpellings(String typed, String exact, String bare) {
        assertThat(TypedName.of(typed)).isEqualTo(new TypedName(exact, bare));
    }

    @Test
    void theNameTypedToTheLetterComesFirst() {
        TypedName typed = TypedName.of("WP_abc");

        assertThat(java.util.stream.Stream.of("abc", "Wp_ABC").sorted(typed.exactFirst()))
                .containsExactly("Wp_ABC", "abc");
    }
}
