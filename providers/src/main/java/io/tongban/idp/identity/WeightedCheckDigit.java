package io.tongban.idp.identity;

import java.util.OptionalInt;
import java.util.function.IntUnaryOperator;
import org.apache.commons.validator.routines.checkdigit.CheckDigit;
import org.apache.commons.validator.routines.checkdigit.CheckDigitException;

/**
 * The check characters that Commons Validator lacks. Each is found from a weighted sum: a character counts as its index
 * in an alphabet, times the weight of its place; the weights start again when they run out.
 */
final class WeightedCheckDigit implements CheckDigit {

    /** The characters of a unified social credit code: I, O, S, V and Z are left out (GB 32100). */
    static final String CREDIT_CODE_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static final String DIGITS = "0123456789";
    private static final String LETTERS_TOO = DIGITS + "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /** ISO 7064 MOD 11-2 as GB 11643 writes it, over 17 digits. */
    static final CheckDigit MOD_11_2 = new WeightedCheckDigit(
            DIGITS, new int[] {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2}, sum -> "10X98765432"
                    .charAt(sum % 11));

    /** GB 32100, over 17 characters; the weights are the powers of 3 modulo 31. */
    static final CheckDigit CREDIT_CODE = new WeightedCheckDigit(
            CREDIT_CODE_ALPHABET,
            new int[] {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28},
            sum -> CREDIT_CODE_ALPHABET.charAt((31 - sum % 31) % 31));

    /** ICAO 9303, the check digit of machine-readable travel documents. */
    static final CheckDigit ICAO_7_3_1 =
            new WeightedCheckDigit(LETTERS_TOO, new int[] {7, 3, 1}, sum -> DIGITS.charAt(sum % 10));

    private final String alphabet;
    private final int[] weights;
    private final IntUnaryOperator checkCharacter;

    private WeightedCheckDigit(String alphabet, int[] weights, IntUnaryOperator checkCharacter) {
        this.alphabet = alphabet;
        this.weights = weights;
        this.checkCharacter = checkCharacter;
    }

    @Override
    public String calculate(String code) throws CheckDigitException {
        if (code == null || code.isEmpty()) {
            throw new CheckDigitException("Nothing to check");
        }
        int sum = sum(code).orElseThrow(() -> new CheckDigitException("A character is not of the alphabet"));
        return Character.toString(checkCharacter.applyAsInt(sum));
    }

    @Override
    public boolean isValid(String code) {
        if (code == null || code.length() < 2) {
            return false;
        }
        int last = code.length() - 1;
        OptionalInt sum = sum(code.substring(0, last));
        return sum.isPresent() && checkCharacter.applyAsInt(sum.getAsInt()) == code.charAt(last);
    }

    private OptionalInt sum(String code) {
        int sum = 0;
        for (int i = 0; i < code.length(); i++) {
            int value = alphabet.indexOf(code.charAt(i));
            if (value < 0) {
                return OptionalInt.empty();
            }
            sum += value * weights[i % weights.length];
        }
        return OptionalInt.of(sum);
    }
}
