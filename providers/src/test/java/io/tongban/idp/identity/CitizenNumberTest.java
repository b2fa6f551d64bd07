package io.tongban.idp.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitizenNumberTest {

    private static Verdict check(String typed) {
        return DocumentNumber.check(DocumentType.RESIDENT_ID, typed, Numbers.NOON_15_MAY_2026);
    }

    @Provide
    Arbitrary<String> citizens() {
        return Numbers.citizens(Numbers.of(Numbers.DIGITS, 6));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11010519491231002X",
                "440524188001010014",
                "990000199001010017",
                "99000019880808002X",
                "99000019950515003X",
                "990000197001010042"
            })
    void acceptsSamples(String number) {
        assertThat(check(number)).isEqualTo(Verdict.valid(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11010519491231002x",
                " 11010519491231002X\u3000",
                "１１０１０５１９４９１２３１００２ｘ",
                "\uFEFF11010519491231002X\n"
            })
    void foldsWhatWasTyped(String typed) {
        assertThat(check(typed)).isEqualTo(Verdict.valid("11010519491231002X"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', EMPTY",
        "' \u3000', EMPTY",
        "110105491231002, MALFORMED",
        "1101051949123100200, MALFORMED",
        "11010519491231002Y, MALFORMED",
        "X10105194912310029, MALFORMED",
        "110105 19491231002X, MALFORMED",
        "٢10105194912310029, MALFORMED",
        "110105194912310020, CHECK_DIGIT",
        "990000199013010017, BIRTH_DATE_UNREAL",
        "990000199000010017, BIRTH_DATE_UNREAL",
        "990000000001010017, BIRTH_DATE_UNREAL"
    })
    void refusesAndSaysWhy(String typed, Flaw reason) {
        assertThat(check(typed)).isEqualTo(Verdict.invalid(reason));
    }

    @Test
    void refusesNoInput() {
        assertThat(check(null)).isEqualTo(Verdict.invalid(Flaw.EMPTY));
    }

    @ParameterizedTest
    @CsvSource({
        "20000229, true",
        "20240229, true",
        "19000229, false",
        "20230229, false",
        "20230230, false",
        "20230431, false",
        "20231301, false"
    })
    void knowsTheCalendar(String birthDate, boolean real) {
        String number = Numbers.withMod112("990000" + birthDate + "001");

        assertThat(check(number)).isEqualTo(real ? Verdict.valid(number) : Verdict.invalid(Flaw.BIRTH_DATE_UNREAL));
    }

    @ParameterizedTest
    @CsvSource({"2026-05-14, true", "2026-05-15, false", "2026-05-16, false", "2099-01-01, false"})
    void wantsABirthDateInThePast(LocalDate birthDate, boolean past) {
        String number = Numbers.citizen("990000", birthDate, "001");

        assertThat(check(number)).isEqualTo(past ? Verdict.valid(number) : Verdict.invalid(Flaw.BIRTH_DATE_NOT_PAST));
    }

    @Test
    void countsDaysAsInChina() {
        String number = Numbers.citizen("990000", LocalDate.of(2026, 5, 14), "001");
        Clock lastSecond = Clock.fixed(Instant.parse("2026-05-14T15:59:59Z"), ZoneOffset.UTC);
        Clock midnight = Clock.fixed(Instant.parse("2026-05-14T16:00:00Z"), ZoneOffset.UTC);

        assertThat(DocumentNumber.check(DocumentType.RESIDENT_ID, number, lastSecond))
                .isEqualTo(Verdict.invalid(Flaw.BIRTH_DATE_NOT_PAST));
        assertThat(DocumentNumber.check(DocumentType.RESIDENT_ID, number, midnight))
                .isEqualTo(Verdict.valid(number));
    }

    @Property
    void acceptsEveryValidNumber(@ForAll("citizens") String number) {
        assertThat(check(number)).isEqualTo(Verdict.valid(number));
        assertThat(check(number.toLowerCase())).isEqualTo(Verdict.valid(number));
    }

    @Property
    void refusesEveryChangeOfOneDigit(
            @ForAll("citizens") String number,
            @ForAll @IntRange(max = 16) int index,
            @ForAll @IntRange(min = 1, max = 9) int step) {
        assertThat(check(Numbers.changed(number, index, Numbers.DIGITS, step)).accepted())
                .isEmpty();
    }

    @Property
    void refusesEveryOtherCheckCharacter(
            @ForAll("citizens") String number, @ForAll @IntRange(min = 1, max = 10) int step) {
        assertThat(check(Numbers.changed(number, 17, Numbers.DIGITS + "X", step)))
                .isEqualTo(Verdict.invalid(Flaw.CHECK_DIGIT));
    }

    @Property
    void refusesTwoDigitsSwapped(@ForAll("citizens") String number, @ForAll @IntRange(max = 15) int index) {
        Assume.that(number.charAt(index) != number.charAt(index + 1));
        String swapped = Numbers.replaced(
                Numbers.replaced(number, index, number.charAt(index + 1)), index + 1, number.charAt(index));

        assertThat(check(swapped).accepted()).isEmpty();
    }

    @Property
    void answersAnyText(@ForAll String typed) {
        assertThat(check(typed).accepted()).isEmpty();
    }

    @Property
    void tellsBirthDateAndSex(
            @ForAll("births") LocalDate birthDate, @ForAll @IntRange(max = 9) int order, @ForAll boolean any) {
        String number = Numbers.citizen(any ? "990000" : "110105", birthDate, "00" + order);

        assertThat(CitizenNumber.read(number))
                .contains(new CitizenNumber(birthDate, order % 2 == 1 ? Sex.MALE : Sex.FEMALE));
    }

    @Provide
    Arbitrary<LocalDate> births() {
        return Numbers.birthDates();
    }

    @Test
    void tellsNothingOfAWrongNumber() {
        assertThat(CitizenNumber.read("110105194912310020")).isEqualTo(Optional.empty());
        assertThat(CitizenNumber.read("990000202302290019")).isEqualTo(Optional.empty());
        assertThat(CitizenNumber.read(null)).isEqualTo(Optional.empty());
    }

    @Test
    void keepsPersonalDataOutOfLogs() {
        assertThat(check("11010519491231002X").toString()).doesNotContain("1101", "002X");
        assertThat(CitizenNumber.read("11010519491231002X").toString()).doesNotContain("1949", "FEMALE");
    }
}
