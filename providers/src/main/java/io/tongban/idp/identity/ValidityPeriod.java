package io.tongban.idp.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** The validity period (有效期) of a 居民身份证 (catalogue item 41). */
public final class ValidityPeriod {

    private ValidityPeriod() {}

    /**
     * @param start the first day; required
     * @param end the last day, on which the card is still valid; {@code null} when it is long-term (长期)
     * @param clock tells today; its zone is of no matter
     * @return what is wrong, if anything
     */
    public static Optional<Flaw> flaw(LocalDate start, LocalDate end, Clock clock) {
        if (start == null) {
            return Optional.of(Flaw.START_MISSING);
        }
        if (end == null) {
            return Optional.empty();
        }
        if (!end.isAfter(start)) {
            return Optional.of(Flaw.END_NOT_AFTER_START);
        }
        return end.isBefore(ChinaDate.today(clock)) ? Optional.of(Flaw.ENDED) : Optional.empty();
    }
}
