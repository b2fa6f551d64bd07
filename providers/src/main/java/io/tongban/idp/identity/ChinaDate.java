package io.tongban.idp.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The calendar of the documents: days begin when they begin in China, wherever the server stands. */
public final class ChinaDate {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private ChinaDate() {}

    /** Today there. */
    public static LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(ZONE));
    }
}
