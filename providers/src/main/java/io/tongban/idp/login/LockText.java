package io.tongban.idp.login;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Writes when a lock ends, in the time of the platform's country. */
final class LockText {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private LockText() {}

    static String of(Instant until, Locale locale) {
        String text = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)
                .withLocale(locale)
                .withZone(ZONE)
                .format(until);
        // Readers of Chinese pages know the time of the country; others may be anywhere.
        return Locale.CHINESE.getLanguage().equals(locale.getLanguage()) ? text : text + " (UTC+8)";
    }
}
