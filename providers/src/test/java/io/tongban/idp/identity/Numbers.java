package io.tongban.idp.identity;

import java.math.BigInteger;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Makes valid numbers for the tests; check characters are found another way than in the code under test. */
final class Numbers {

    static final Clock NOON_15_MAY_2026 = Clock.fixed(Instant.parse("2026-05-15T04:00:00Z"), ZoneOffset.UTC);

    static final String DIGITS = "0123456789";
    static final String UPPER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    static final String CREDIT = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private Numbers() {}

    static Arbitrary<String> of(String alphabet, int length) {
        return Arbitraries.strings().withChars(alphabet.toCharArray()).ofLength(length);
    }

    static Arbitrary<LocalDate> birthDates() {
        long first = LocalDate.of(1800, 1, 1).toEpochDay();
        long last = LocalDate.of(2026, 5, 14).toEpochDay();
        return Arbitraries.longs().between(first, last).map(LocalDate::ofEpochDay);
    }

    static Arbitrary<String> citizens(Arbitrary<String> regions) {
        return Combinators.combine(regions, birthDates(), of(DIGITS, 3)).as(Numbers::citizen);
    }

    static String citizen(String region, LocalDate birthDate, String order) {
        return withMod112(region + birthDate.format(DateTimeFormatter.BASIC_ISO_DATE) + order);
    }

    /** ISO 7064's own recursion instead of the weights that GB 11643 derives from it. */
    static String withMod112(String body) {
        int product = 0;
        for (char digit : body.toCharArray()) {
            product = (product + digit - '0') * 2 % 11;
        }
        int check = (12 - product) % 11;
        return body + (check == 10 ? "X" : check);
    }

    static Arbitrary<String> creditCodes() {
        return Combinators.combine(of(CREDIT, 2), of(DIGITS, 6), of(CREDIT, 9))
                .as((authority, region, body) -> withCreditCheck(authority + region + body));
    }

    /** Powers of 3 instead of the standard's table of weights. */
    static String withCreditCheck(String body) {
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i < body.length(); i++) {
            sum = sum.add(BigInteger.valueOf(CREDIT.indexOf(body.charAt(i)))
                    .multiply(BigInteger.valueOf(3).pow(i)));
        }
        return body + CREDIT.charAt(sum.negate().mod(BigInteger.valueOf(31)).intValue());
    }

    static String replaced(String text, int index, char character) {
        return text.substring(0, index) + character + text.substring(index + 1);
    }

    /** Another character of the alphabet in that place, whichever {@code step} (not 0) picks. */
    static String changed(String text, int index, String alphabet, int step) {
        int old = alphabet.indexOf(text.charAt(index));
        return replaced(text, index, alphabet.charAt(Math.floorMod(old + step, alphabet.length())));
    }
}
