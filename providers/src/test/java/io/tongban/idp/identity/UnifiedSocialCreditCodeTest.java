package io.tongban.idp.identity;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnifiedSocialCreditCodeTest {

    @Provide
    Arbitrary<String> codes() {
        return Numbers.creditCodes();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91350100M000100Y43",
                " 91350100m000100y43 ",
                "９１３５０１００Ｍ０００１００Ｙ４３",
            })
    void acceptsTheSample(String typed) {
        assertThat(UnifiedSocialCreditCode.check(typed)).isEqualTo(Verdict.valid("91350100M000100Y43"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"91990000MA9X0A0190", "91990000MA9X0A06X3"})
    void acceptsTheDemoUnits(String code) {
        assertThat(UnifiedSocialCreditCode.check(code)).isEqualTo(Verdict.valid(code));
    }

    @ParameterizedTest
    @CsvSource({
        "'', EMPTY",
        "91350100M000100Y4Z, MALFORMED",
        "91350100M000100Y4, MALFORMED",
        "91350100M000100Y433, MALFORMED",
        "9135010AM000100Y43, MALFORMED",
        "91350100I000100Y43, MALFORMED",
        "91350100M000100S43, MALFORMED",
        "91350100M000100Y44, CHECK_DIGIT"
    })
    void refusesAndSaysWhy(String typed, Flaw reason) {
        assertThat(UnifiedSocialCreditCode.check(typed)).isEqualTo(Verdict.invalid(reason));
    }

    @Property
    void acceptsEveryValidCode(@ForAll("codes") String code) {
        assertThat(UnifiedSocialCreditCode.check(code)).isEqualTo(Verdict.valid(code));
        assertThat(UnifiedSocialCreditCode.check(code.toLowerCase())).isEqualTo(Verdict.valid(code));
    }

    @Property
    void refusesEveryChangeOfOneCharacter(
            @ForAll("codes") String code,
            @ForAll @IntRange(max = 17) int index,
            @ForAll @IntRange(min = 1, max = 30) int step) {
        assertThat(UnifiedSocialCreditCode.check(Numbers.changed(code, index, Numbers.CREDIT, step))
                        .accepted())
                .isEmpty();
    }

    @Property
    void answersAnyText(@ForAll String typed) {
        assertThat(UnifiedSocialCreditCode.check(typed).accepted()).isEmpty();
    }
}
