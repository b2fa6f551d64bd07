package io.tongban.idp.identity;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MasksTest {

    @ParameterizedTest
    @CsvSource({
        "13000000656, 13*****656",
        "1300000065, 13*****065",
        "130000006, 1*****06",
        "1300, *****0",
        "130, *****",
        "1, *****"
    })
    void masksMobiles(String number, String mask) {
        assertThat(Masks.mobile(number)).isEqualTo(mask);
    }

    @ParameterizedTest
    @CsvSource({
        "11010519491231002X, 1101********002X",
        "KAZ110090123105, KAZ********105",
        "X00000001, X0********01",
        "12345678, 12********78",
        "AB123, A********3",
        "A12, ********",
        "A, ********"
    })
    void masksDocuments(String number, String mask) {
        assertThat(Masks.document(number)).isEqualTo(mask);
    }

    @Test
    void masksNothingAsNothing() {
        assertThat(Masks.mobile(null)).isEmpty();
        assertThat(Masks.document("")).isEmpty();
    }

    @Test
    void neverCutsACharacter() {
        assertThat(Masks.document("\uD83D\uDE00ab\uD83D\uDE00")).isEqualTo("\uD83D\uDE00********\uD83D\uDE00");
    }

    @Provide
    Arbitrary<String> numbers() {
        return Arbitraries.strings()
                .withChars((Numbers.DIGITS + Numbers.UPPER).toCharArray())
                .ofMinLength(1)
                .ofMaxLength(40);
    }

    @Property
    void showsAtMostHalfAndNoMoreThanItsEnds(@ForAll("numbers") String number) {
        assertEnds(number, Masks.document(number), 4, "********", 4);
        assertEnds(number, Masks.mobile(number), 2, "*****", 3);
    }

    private static void assertEnds(String number, String mask, int head, String stars, int tail) {
        int start = mask.indexOf('*');
        String end = mask.substring(start + stars.length());
        assertThat(mask.substring(start)).startsWith(stars);
        assertThat(start).isLessThanOrEqualTo(head);
        assertThat(end.length()).isLessThanOrEqualTo(tail);
        assertThat(number).startsWith(mask.substring(0, start)).endsWith(end);
        assertThat(2 * (start + end.length())).isLessThanOrEqualTo(number.length());
    }

    @Property
    void doesNotTellTheMiddleApart(
            @ForAll("numbers") String number, @ForAll @IntRange(min = 1, max = 35) int step, @ForAll int place) {
        int index = Math.floorMod(place, number.length());
        String other = Numbers.changed(number, index, Numbers.DIGITS + Numbers.UPPER, step);
        boolean middle = index >= number.length() / 4 + 1 && index < number.length() - number.length() / 4 - 1;
        if (middle) {
            assertThat(Masks.document(other)).isEqualTo(Masks.document(number));
        }
    }

    @Property
    void allLongNumbersHaveMasksOfOneLength(@ForAll("numbers") String number) {
        assertThat(Masks.document("0123456789" + number + "012345")).hasSize(16);
        assertThat(Masks.mobile("0123456789" + number)).hasSize(10);
    }

    @Test
    void showsOfAMailboxTheFirstCharacterAndTheDomain() {
        assertThat(Masks.email("zhang@example.com")).isEqualTo("z*****@example.com");
        assertThat(Masks.email("z@example.com")).isEqualTo("*****@example.com");
        assertThat(Masks.email("")).isEmpty();
        assertThat(Masks.email(null)).isEmpty();
    }
}
