package io.tongban.idp.review.workbench;

import io.tongban.idp.review.ReviewSettings;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.keycloak.common.util.Time;

/** Times as the pages say them. */
final class Words {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ReviewSettings.ZONE);

    private Words() {}

    static String minute(Instant instant) {
        return MINUTE.format(instant);
    }

    /** How long ago: a message's key and its number. */
    static List<String> age(long since) {
        Duration age = Duration.ofMillis(Math.max(0, Time.currentTimeMillis() - since));
        if (age.toDays() > 0) {
            return List.of("tongbanWorkbenchDays", String.valueOf(age.toDays()));
        }
        return age.toHours() > 0
                ? List.of("tongbanWorkbenchHours", String.valueOf(age.toHours()))
                : List.of("tongbanWorkbenchMinutes", String.valueOf(age.toMinutes()));
    }
}
