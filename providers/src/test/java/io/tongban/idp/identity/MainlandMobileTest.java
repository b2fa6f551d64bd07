package io.tongban.idp.identity;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainlandMobileTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13000000656",
                "+8613000000656",
                "+86 13000000656",
                "+86-13000000656",
                "＋８６１３００００００６５６",
                "\u3000１３００００００６５６\u200B"
            })
    void foldsToElevenDigits(String typed) {
        assertThat(MainlandMobile.check(typed)).isEqualTo(Verdict.valid("13000000656"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', EMPTY",
        "12000000656, MALFORMED",
        "23000000656, MALFORMED",
        "1300000065, MALFORMED",
        "130000006560, MALFORMED",
        "8613000000656, MALFORMED",
        "+85213000000656, MALFORMED",
        "+86+8613000000656, MALFORMED",
        "1300000065a, MALFORMED",
        "1٣000000656, MALFORMED"
    })
    void refusesAndSaysWhy(String typed, Flaw reason) {
        assertThat(MainlandMobile.check(typed)).isEqualTo(Verdict.invalid(reason));
    }

    @Provide
    Arbitrary<String> mobiles() {
        return Combinators.combine(Numbers.of("3456789", 1), Numbers.of(Numbers.DIGITS, 9))
                .as((second, rest) -> "1" + second + rest);
    }

    @Property
    void acceptsEveryMobileWithAndWithoutCountryCode(@ForAll("mobiles") String number) {
        assertThat(MainlandMobile.check(number)).isEqualTo(Verdict.valid(number));
        assertThat(MainlandMobile.check("+86" + number)).isEqualTo(Verdict.valid(number));
    }

    @Property
    void acceptsOnlyDigitsInEveryPlace(
            @ForAll("mobiles") String number, @ForAll @CharRange(from = 'A', to = 'z') char letter) {
        for (int i = 0; i < number.length(); i++) {
            assertThat(MainlandMobile.check(Numbers.replaced(number, i, letter)))
                    .isEqualTo(Verdict.invalid(Flaw.MALFORMED));
        }
    }
}
