package io.tongban.idp.recovery.appeal;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.keycloak.common.util.Time;

/** The time as messages tell it. */
final class OfficeTime {

    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    private OfficeTime() {}

    static String now() {
        return FORM.format(Instant.ofEpochMilli(Time.currentTimeMillis()));
    }
}
