package io.tongban.idp.identity;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoginNameTest {

    @ParameterizedTest
    @CsvSource({
        "Zrr_Ceshi01, Zrr_Ceshi01",
        "'  Zrr_Ceshi01\t', Zrr_Ceshi01",
        "\u3000Ｚｒｒ＿Ｃｅｓｈｉ０１\u200B, Zrr_Ceshi01",
        "测试 甲, 测试 甲",
        "'''; drop table user_entity; --', '''; drop table user_entity; --'",
        "${7*7}, ${7*7}",
        "\uD83D\uDE00, \uD83D\uDE00"
    })
    void foldsAndStripsNothingElse(String typed, String name) {
        assertThat(LoginName.check(typed)).isEqualTo(Verdict.valid(name));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\u3000\u200B\n"})
    void refusesNothing(String typed) {
        assertThat(LoginName.check(typed)).isEqualTo(Verdict.invalid(Flaw.EMPTY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0000b",
                "a\u0000",
                "a\nb",
                "a\u001Bb",
                "a\u0085b",
                "a\u2028b",
                "\u202Eab",
                "ab\u202C",
                "a\u200Fb",
                "a\u2066b",
                "a\u061Cb",
                "a\u200Bb",
                "a\uFEFFb",
                "a\uD800b",
                "a\uFFFDb"
            })
    void refusesWhatCannotBeRead(String typed) {
        assertThat(LoginName.check(typed)).isEqualTo(Verdict.invalid(Flaw.UNREADABLE));
    }

    @Test
    void countsTheLengthAfterTrimming() {
        assertThat(LoginName.check(" " + "a".repeat(255) + " ").accepted()).isPresent();
        assertThat(LoginName.check("a".repeat(256))).isEqualTo(Verdict.invalid(Flaw.TOO_LONG));
        assertThat(LoginName.check(" ".repeat(1_000_000) + "x".repeat(1_000_000)))
                .isEqualTo(Verdict.invalid(Flaw.TOO_LONG));
    }

    @Property
    void checkingAgainChangesNothing(@ForAll String typed) {
        Verdict verdict = LoginName.check(typed);
        verdict.accepted().ifPresent(name -> assertThat(LoginName.check(name)).isEqualTo(verdict));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WP_lhdw0003",
                "WPlhdw0003",
                "wp_lhdw0003",
                "wPlhdw0003",
                "WP＿lhdw0003",
                "ＷＰlhdw0003",
                " Wp＿lhdw0003 "
            })
    void knowsTheSpellingsOfALegacyName(String typed) {
        assertThat(LoginName.withLegacyPrefix(typed)).contains("WP_lhdw0003");
        assertThat(LoginName.legacyName(typed)).contains("lhdw0003");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "WP", "wp_", "lhdw0003", "W_P_lhdw0003", "AWP_lhdw0003", "W P_lhdw0003"})
    void seesNoLegacyNameElsewhere(String typed) {
        assertThat(LoginName.withLegacyPrefix(typed)).isEmpty();
        assertThat(LoginName.legacyName(typed)).isEmpty();
    }

    @Provide
    Arbitrary<String> legacyNames() {
        return Arbitraries.strings().alpha().numeric().ofMinLength(1).ofMaxLength(40);
    }

    @Provide
    Arbitrary<String> prefixes() {
        return Arbitraries.of("WP", "wp", "Wp", "wP", "WP_", "wp_", "Wp＿", "ＷＰ＿");
    }

    @Property
    void everySpellingMeansTheSameName(@ForAll("prefixes") String prefix, @ForAll("legacyNames") String name) {
        assertThat(LoginName.withLegacyPrefix(prefix + name)).contains("WP_" + name);
        assertThat(LoginName.legacyName(prefix + name)).contains(name);
        assertThat(LoginName.withLegacyPrefix("WP_" + name)).contains("WP_" + name);
    }
}
