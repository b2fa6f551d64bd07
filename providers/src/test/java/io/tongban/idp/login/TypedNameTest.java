package io.tongban.idp.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNameTest {

    @ParameterizedTest
    @CsvSource({
        "'  Zrr_Ceshi01 ',Zrr_Ceshi01",
        "'\u3000ＷＰ＿ｌｈｄｗ０００３\t',WP_lhdw0003",
        "样例,样例",
        "\u200BZrr_Ceshi01\uFEFF,Zrr_Ceshi01",
        "\uFB01x\u00BD,\uFB01x\u00BD"
    })
    void foldsWhatAKeyboardOrAPasteAdds(String typed, String folded) throws InputException {
        assertThat(TypedName.of(typed).text()).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({"WPlhdw0003,WP_lhdw0003", "wplhdw0003,WP_lhdw0003"})
    void readsTheSpellingsOfThePrefix(String typed, String canonical) throws InputException {
        assertThat(TypedName.of(typed).canonical()).contains(canonical);
        assertThat(TypedName.of(typed).means(canonical.toLowerCase())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"WP_lhdw0003", "wp_x", "WP", "lhdw0003", "w"})
    void hasNoOtherSpelling(String typed) throws InputException {
        assertThat(TypedName.of(typed).canonical()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u202Eb", "a\u200Bb", "a\uFFFDb", "a\uD83D", "a\nb", "a\u2028b"})
    void refusesWhatNoNameHolds(String typed) {
        assertKind(typed, InputException.Kind.UNREADABLE);
    }

    @Test
    void refusesEmptyAndTooLong() throws InputException {
        assertKind(null, InputException.Kind.NAME_MISSING);
        assertKind("\u3000 ", InputException.Kind.NAME_MISSING);
        assertKind("a".repeat(256), InputException.Kind.TOO_LONG);
        assertKind("\u200B", InputException.Kind.NAME_MISSING);
        assertThat(TypedName.of("a".repeat(255)).text()).hasSize(255);
    }

    @Property
    void foldingTwiceChangesNothing(@ForAll String typed) throws InputException {
        TypedName once;
        try {
            once = TypedName.of(typed);
        } catch (InputException e) {
            return;
        }
        assertThat(TypedName.of(once.text())).isEqualTo(once);
    }

    private static void assertKind(String typed, InputException.Kind kind) {
        assertThatThrownBy(() -> TypedName.of(typed))
                .isInstanceOfSatisfying(
                        InputException.class, e -> assertThat(e.kind()).isEqualTo(kind));
    }
}
