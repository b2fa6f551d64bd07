package io.tongban.idp.identity;

import static io.tongban.idp.identity.Numbers.DIGITS;
import static io.tongban.idp.identity.Numbers.UPPER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentNumberTest {

    private static Verdict check(DocumentType type, String typed) {
        return DocumentNumber.check(type, typed, Numbers.NOON_15_MAY_2026);
    }

    @ParameterizedTest
    @CsvSource({
        "HMT_RESIDENCE_PERMIT, 810000199408230021",
        "FOREIGN_PERMANENT_RESIDENT, 932682198501010017",
        "FOREIGN_PERMANENT_RESIDENT, KAZ110090123105",
        "HM_TRAVEL_PERMIT, H12345678",
        "HM_TRAVEL_PERMIT, M1234567801",
        "HM_TRAVEL_PERMIT, HA1234567",
        "TAIWAN_TRAVEL_PERMIT, 12345678",
        "TAIWAN_TRAVEL_PERMIT, 1234567801",
        "TAIWAN_TRAVEL_PERMIT, 1234567801(B)",
        "EXIT_PERMIT_HM, C00000000",
        "EXIT_PERMIT_HM, CA0000001",
        "EXIT_PERMIT_HM, W00000000",
        "EXIT_PERMIT_TAIWAN, T12345678",
        "EXIT_PERMIT_TAIWAN, L12345678",
        "FOREIGN_PASSPORT, X00000001",
        "FOREIGN_PASSPORT, AB123",
        "FOREIGN_PASSPORT, ABCDEFGHIJ0123456789"
    })
    void acceptsSamples(DocumentType type, String number) {
        assertThat(check(type, number)).isEqualTo(Verdict.valid(number));
    }

    @ParameterizedTest
    @CsvSource({
        "HMT_RESIDENCE_PERMIT, 990000199001010017, REGION",
        "HMT_RESIDENCE_PERMIT, 810001199408230021, REGION",
        "HMT_RESIDENCE_PERMIT, 810000199408230022, CHECK_DIGIT",
        "HMT_RESIDENCE_PERMIT, 810000202702280021, BIRTH_DATE_NOT_PAST",
        "FOREIGN_PERMANENT_RESIDENT, 11010519491231002X, REGION",
        "FOREIGN_PERMANENT_RESIDENT, 932682198501010018, CHECK_DIGIT",
        "FOREIGN_PERMANENT_RESIDENT, 932682198502300010, BIRTH_DATE_UNREAL",
        "FOREIGN_PERMANENT_RESIDENT, KAZ11009012310, MALFORMED",
        "FOREIGN_PERMANENT_RESIDENT, KA1110090123105, MALFORMED",
        "HM_TRAVEL_PERMIT, T12345678, MALFORMED",
        "HM_TRAVEL_PERMIT, H123456789, MALFORMED",
        "HM_TRAVEL_PERMIT, HB1234567, MALFORMED",
        "HM_TRAVEL_PERMIT, HA123456701, MALFORMED",
        "TAIWAN_TRAVEL_PERMIT, 1234567, MALFORMED",
        "TAIWAN_TRAVEL_PERMIT, 123456789, MALFORMED",
        "TAIWAN_TRAVEL_PERMIT, 12345678(B), MALFORMED",
        "TAIWAN_TRAVEL_PERMIT, 1234567801(), MALFORMED",
        "EXIT_PERMIT_HM, CI0000001, MALFORMED",
        "EXIT_PERMIT_HM, CO0000001, MALFORMED",
        "EXIT_PERMIT_HM, WA0000001, MALFORMED",
        "EXIT_PERMIT_HM, C0000000, MALFORMED",
        "EXIT_PERMIT_TAIWAN, T123-4567, MALFORMED",
        "FOREIGN_PASSPORT, X123, MALFORMED",
        "FOREIGN_PASSPORT, ABCDEFGHIJ01234567890, MALFORMED",
        "FOREIGN_PASSPORT, X0000 0001, MALFORMED",
        "FOREIGN_PASSPORT, ıX0000001, MALFORMED",
        "FOREIGN_PASSPORT, X0000ß001, MALFORMED"
    })
    void refusesAndSaysWhy(DocumentType type, String typed, Flaw reason) {
        assertThat(check(type, typed)).isEqualTo(Verdict.invalid(reason));
    }

    @ParameterizedTest
    @CsvSource({
        "FOREIGN_PERMANENT_RESIDENT, kaz110090123106, KAZ110090123106, CHECK_DIGIT",
        "EXIT_PERMIT_TAIWAN, t1234567, T1234567, UNUSUAL",
        "EXIT_PERMIT_TAIWAN, X12345678, X12345678, UNUSUAL"
    })
    void acceptsWithAWarning(DocumentType type, String typed, String number, Flaw warning) {
        assertThat(check(type, typed)).isEqualTo(Verdict.doubtful(number, warning));
    }

    @Test
    void foldsFullWidthSigns() {
        assertThat(check(DocumentType.TAIWAN_TRAVEL_PERMIT, "　１２３４５６７８０１（ｂ）"))
                .isEqualTo(Verdict.valid("1234567801(B)"));
    }

    @ParameterizedTest
    @EnumSource
    void refusesNothingAndTooMuch(DocumentType type) {
        assertThat(check(type, " ")).isEqualTo(Verdict.invalid(Flaw.EMPTY));
        assertThat(check(type, "1".repeat(1_000_000))).isEqualTo(Verdict.invalid(Flaw.MALFORMED));
        assertThat(check(type, "12345678\u0000")).isEqualTo(Verdict.invalid(Flaw.MALFORMED));
    }

    @Provide
    Arbitrary<String> regionsOfResidencePermits() {
        return Numbers.citizens(Arbitraries.of("810000", "820000", "830000"));
    }

    @Property
    void acceptsEveryResidencePermit(@ForAll("regionsOfResidencePermits") String number) {
        assertThat(check(DocumentType.HMT_RESIDENCE_PERMIT, number)).isEqualTo(Verdict.valid(number));
    }

    @Provide
    Arbitrary<String> permanentResidents() {
        return Numbers.citizens(Numbers.of(DIGITS, 5).map("9"::concat));
    }

    @Property
    void acceptsEveryPermanentResidentAndNoChange(
            @ForAll("permanentResidents") String number,
            @ForAll @IntRange(max = 16) int index,
            @ForAll @IntRange(min = 1, max = 9) int step) {
        assertThat(check(DocumentType.FOREIGN_PERMANENT_RESIDENT, number)).isEqualTo(Verdict.valid(number));
        String changed = Numbers.changed(number, index, DIGITS, step);
        assertThat(check(DocumentType.FOREIGN_PERMANENT_RESIDENT, changed).accepted())
                .isEmpty();
    }

    @Provide
    Arbitrary<String> oldPermanentResidents() {
        return Combinators.combine(Numbers.of(UPPER, 3), Numbers.of(DIGITS, 11))
                .as((country, digits) -> country + digits)
                .map(body -> body + icao(body));
    }

    /** The ICAO sum by a loop over groups of three, apart from the code under test. */
    private static int icao(String body) {
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            int weight = i % 3 == 0 ? 7 : i % 3 == 1 ? 3 : 1;
            sum += weight * Character.getNumericValue(body.charAt(i));
        }
        return sum % 10;
    }

    @Property
    void warnsOfAnyOtherCheckDigitOfTheOldForm(
            @ForAll("oldPermanentResidents") String number, @ForAll @IntRange(min = 1, max = 9) int step) {
        assertThat(check(DocumentType.FOREIGN_PERMANENT_RESIDENT, number)).isEqualTo(Verdict.valid(number));
        String changed = Numbers.changed(number, 14, DIGITS, step);
        assertThat(check(DocumentType.FOREIGN_PERMANENT_RESIDENT, changed))
                .isEqualTo(Verdict.doubtful(changed, Flaw.CHECK_DIGIT));
    }

    @Property
    void acceptsEveryTravelPermit(
            @ForAll("eightDigits") String digits, @ForAll @IntRange(max = 99) int issue, @ForAll boolean macao) {
        String home = (macao ? "M" : "H") + digits;
        String permit = home + String.format("%02d", issue);
        assertThat(check(DocumentType.HM_TRAVEL_PERMIT, home)).isEqualTo(Verdict.valid(home));
        assertThat(check(DocumentType.HM_TRAVEL_PERMIT, permit)).isEqualTo(Verdict.valid(permit));
        assertThat(check(DocumentType.TAIWAN_TRAVEL_PERMIT, digits)).isEqualTo(Verdict.valid(digits));
        assertThat(check(DocumentType.TAIWAN_TRAVEL_PERMIT, home).accepted()).isEmpty();
    }

    @Property
    void acceptsEveryExitPermit(@ForAll("eightDigits") String digits, @ForAll("secondLetters") char letter) {
        String electronic = "C" + letter + digits.substring(1);
        assertThat(check(DocumentType.EXIT_PERMIT_HM, electronic)).isEqualTo(Verdict.valid(electronic));
        assertThat(check(DocumentType.EXIT_PERMIT_HM, "W" + digits)).isEqualTo(Verdict.valid("W" + digits));
        assertThat(check(DocumentType.EXIT_PERMIT_TAIWAN, "L" + digits)).isEqualTo(Verdict.valid("L" + digits));
    }

    @Provide
    Arbitrary<String> eightDigits() {
        return Numbers.of(DIGITS, 8);
    }

    @Provide
    Arbitrary<Character> secondLetters() {
        return Arbitraries.of('A', 'H', 'J', 'K', 'L', 'M', 'N', 'P', 'Z', '7');
    }

    @Property
    void acceptsEveryPassport(@ForAll("passports") String number) {
        assertThat(check(DocumentType.FOREIGN_PASSPORT, number.toLowerCase())).isEqualTo(Verdict.valid(number));
    }

    @Provide
    Arbitrary<String> passports() {
        return Arbitraries.strings()
                .withChars((DIGITS + UPPER).toCharArray())
                .ofMinLength(5)
                .ofMaxLength(20);
    }

    @Property
    void whatIsAcceptedStaysAccepted(@ForAll DocumentType type, @ForAll("passports") String typed) {
        Verdict verdict = check(type, typed);
        verdict.accepted().ifPresent(number -> assertThat(check(type, number)).isEqualTo(verdict));
    }

    @Test
    void codesAndLabelsAreUnique() {
        assertThat(Arrays.stream(DocumentType.values()).map(DocumentType::code).collect(Collectors.toSet()))
                .hasSameSizeAs(DocumentType.values());
        assertThat(DocumentType.values())
                .allSatisfy(type -> assertThat(DocumentType.of(type.code())).contains(type));
        assertThat(DocumentType.of("RESIDENT_ID")).isEmpty();
        assertThat(DocumentType.values())
                .extracting(DocumentType::label)
                .containsExactlyInAnyOrder(
                        "居民身份证", "港澳台居民居住证", "外国人永久居留证", "港澳居民往来内地通行证", "台湾居民来往大陆通行证", "往来港澳通行证", "往来台湾通行证", "境外护照");
    }
}
