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
import org.junit.jupiter.params.provider.ValueSource;

class InputFoldingTest {

    private static final String BLANKS = " \t\n\r\u00A0\u2003\u3000\u200B\u200C\u200D\u2060\uFEFF";

    @Test
    void trimsBlanksOfEveryKind() {
        assertThat(InputFolding.trim(BLANKS + "a b" + BLANKS)).isEqualTo("a b");
        assertThat(InputFolding.trim(BLANKS)).isEmpty();
        assertThat(InputFolding.trim(null)).isEmpty();
    }

    @Test
    void leavesWhatIsInside() {
        assertThat(InputFolding.trim("a\u200Bb")).isEqualTo("a\u200Bb");
        assertThat(InputFolding.trim("\u0000a\u202E")).isEqualTo("\u0000a\u202E");
    }

    @ParameterizedTest
    @CsvSource({"ＡＢＣ＿ｘｙｚ, ABC_xyz", "０１２３４５６７８９, 0123456789", "（＄＼１）, ($\\1)", "甲　乙, 甲 乙", "！～, !~"})
    void foldsFullWidth(String typed, String folded) {
        assertThat(InputFolding.halfWidth(typed)).isEqualTo(folded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ﬁ½①", "ｶﾀｶﾅ", "测试，。", "é", "\uD83D\uDE00", "𝟙"})
    void leavesOtherCompatibilityCharacters(String typed) {
        // The ideographic comma is an exception: its full-width form is the twin of the ASCII one.
        assertThat(InputFolding.halfWidth(typed)).isEqualTo(typed.replace('，', ','));
    }

    @Test
    void raisesOnlyPlainLetters() {
        assertThat(InputFolding.foldUpper(" aｚßıſ ")).isEqualTo("AZßıſ");
        assertThat(InputFolding.foldUpper(null)).isEmpty();
    }

    @Provide
    Arbitrary<String> typed() {
        return Arbitraries.strings()
                .withChars(BLANKS + "ab_019")
                .withCharRange('\uFF00', '\uFFEF')
                .all()
                .ofMaxLength(30);
    }

    @Property
    void foldingAgainChangesNothing(@ForAll("typed") String typed) {
        String once = InputFolding.fold(typed);
        assertThat(InputFolding.fold(once)).isEqualTo(once);
        String upper = InputFolding.foldUpper(typed);
        assertThat(InputFolding.foldUpper(upper)).isEqualTo(upper);
    }

    @Property
    void foldingOnlyShortensAtTheEnds(@ForAll("typed") String typed) {
        assertThat(InputFolding.halfWidth(typed)).hasSameSizeAs(typed);
        assertThat(typed).contains(InputFolding.trim(typed));
        assertThat(InputFolding.foldUpper(typed)).hasSameSizeAs(InputFolding.trim(typed));
    }

    @Property
    void printableAsciiStaysAsItIs(@ForAll("ascii") String typed) {
        assertThat(InputFolding.fold(typed)).isEqualTo(typed);
    }

    @Provide
    Arbitrary<String> ascii() {
        return Arbitraries.strings().withCharRange('!', '~');
    }
}
