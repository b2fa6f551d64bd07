package io.tongban.idp.review;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Random;
import org.apache.commons.validator.routines.checkdigit.CheckDigitException;
import org.apache.commons.validator.routines.checkdigit.LuhnCheckDigit;

/**
 * A case's number: the day, six random digits, a check digit. Digits alone, since it is read out on the phone; random, since
 * nobody is to know a neighbour's from the own one.
 */
public final class CaseNumber {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");
    private static final int RANDOM = 1_000_000;
    private static final int LENGTH = 13;

    private CaseNumber() {}

    static String of(LocalDate day) {
        return of(day, new SecureRandom());
    }

    static String of(LocalDate day, Random random) {
        String number = DAY.format(day) + String.format("%06d", random.nextInt(RANDOM));
        try {
            return number + LuhnCheckDigit.LUHN_CHECK_DIGIT.calculate(number);
        } catch (CheckDigitException e) {
            throw new IllegalStateException("digits have a check digit", e);
        }
    }

    /** Whether a text, as somebody typed it, can be a case's number. */
    public static boolean isOne(String text) {
        return text.length() == LENGTH && LuhnCheckDigit.LUHN_CHECK_DIGIT.isValid(text);
    }
}
