package io.tongban.simulators.national;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the national register would know of synthetic people and units: everybody whose name says so exists, and nobody
 * else. So a mismatch is had by another name, a wrong check digit, a number of the list, or an end of validity in 2099.
 */
final class CheckRules {

    private static final Pattern SYNTHETIC = Pattern.compile("测试|样例|SAMPLE", Pattern.CASE_INSENSITIVE);
    private static final Pattern UNLIKE = Pattern.compile("不一致|MISMATCH", Pattern.CASE_INSENSITIVE);
    private static final String NEVER_ISSUED = "2099-12-31";
    private static final String CREDIT = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private final Set<String> unknownNumbers;

    CheckRules(Set<String> unknownNumbers) {
        this.unknownNumbers = Set.copyOf(unknownNumbers);
    }

    boolean matches(CheckRequest asked) {
        return known(asked.name())
                && (asked.representative() == null || known(asked.representative()))
                && !unknownNumbers.contains(asked.number())
                && !NEVER_ISSUED.equals(asked.validUntil())
                && genuine(asked.documentType(), asked.number());
    }

    private static boolean known(String name) {
        return SYNTHETIC.matcher(name).find() && !UNLIKE.matcher(name).find();
    }

    private static boolean genuine(String documentType, String number) {
        return switch (documentType) {
            case "resident-id", "hmt-residence-permit" -> number.matches("\\d{17}[0-9X]") && citizen(number);
            case "credit-code" -> number.matches("[" + CREDIT + "]{18}") && credit(number);
            default -> !number.isBlank();
        };
    }

    /** ISO 7064 MOD 11-2. */
    private static boolean citizen(String number) {
        int product = 0;
        for (char digit : number.substring(0, 17).toCharArray()) {
            product = (product + digit - '0') * 2 % 11;
        }
        return number.charAt(17) == "0123456789X".charAt((12 - product) % 11);
    }

    /** GB 32100. */
    private static boolean credit(String code) {
        int sum = 0;
        int weight = 1;
        for (char character : code.substring(0, 17).toCharArray()) {
            sum += CREDIT.indexOf(character) * weight;
            weight = weight * 3 % 31;
        }
        return code.charAt(17) == CREDIT.charAt((31 - sum % 31) % 31);
    }
}
