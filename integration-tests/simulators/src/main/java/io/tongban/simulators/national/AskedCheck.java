package io.tongban.simulators.national;

import java.time.Instant;

/**
 * One request as it may be shown.
 *
 * @param name only its first character
 * @param number masked
 * @param answer {@code match}, {@code mismatch}, or what was answered in their place
 */
public record AskedCheck(
        Instant at, String requestId, String subject, String name, String documentType, String number, String answer) {

    static AskedCheck of(Instant at, CheckRequest asked, String answer) {
        return new AskedCheck(
                at,
                asked.requestId(),
                asked.subject(),
                asked.name().substring(0, asked.name().offsetByCodePoints(0, 1)) + "**",
                asked.documentType(),
                masked(asked.number()),
                answer);
    }

    private static String masked(String number) {
        int shown = Math.min(4, number.length() / 4);
        return number.substring(0, shown) + "********" + number.substring(number.length() - shown);
    }
}
