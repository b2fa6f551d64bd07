package io.tongban.idp.review;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.keycloak.common.util.Time;
import org.keycloak.models.RealmModel;

/** What a realm's attributes say about its cases. A value that cannot be read counts as not set, and is logged. */
public record ReviewSettings(RealmModel realm) {

    private static final Logger LOG = Logger.getLogger(ReviewSettings.class);

    /** The days of the office begin when they begin in China, wherever the server stands. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** Working days from a case's submission to its due day; 5 when not set. */
    static final String DAYS = "tongban.reviewDays";

    /** Days off beside the weekends, as {@code 2026-10-01,2026-10-02}. */
    static final String HOLIDAYS = "tongban.holidays";

    /** Weekend days that are worked in place of a holiday, in the same form. */
    static final String WORKED = "tongban.workedWeekends";

    /** Hours that a claim holds; 4 when not set. */
    static final String CLAIM_HOURS = "tongban.claimHours";

    /** {@code true} where an appeal's approval needs a second reviewer. */
    static final String FOUR_EYES = "tongban.fourEyes";

    /** The reasons that reviewers can choose from, one a line; the theme's own when not set. */
    static final String REASONS = "tongban.refusalReasons";

    private static final int MOST = 365;
    private static final int DEFAULT_DAYS = 5;
    private static final int DEFAULT_HOURS = 4;

    /** The office's date. */
    public static LocalDate today() {
        Instant now = Instant.ofEpochMilli(Time.currentTimeMillis());
        return LocalDate.now(Clock.fixed(now, ZONE));
    }

    LocalDate dueDay() {
        return new WorkingDays(days(HOLIDAYS), days(WORKED)).after(today(), number(DAYS, DEFAULT_DAYS));
    }

    /** How long a claim holds. */
    public Duration claim() {
        return Duration.ofHours(number(CLAIM_HOURS, DEFAULT_HOURS));
    }

    /** Claims from before that time, in milliseconds, have run out. */
    public long claimedSince() {
        return Time.currentTimeMillis() - claim().toMillis();
    }

    boolean fourEyes() {
        return Boolean.parseBoolean(realm.getAttribute(FOUR_EYES));
    }

    /** The reasons to choose from that this realm has of its own. */
    public List<String> reasons() {
        String own = realm.getAttribute(REASONS);
        return own == null
                ? List.of()
                : own.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private int number(String attribute, int otherwise) {
        String text = realm.getAttribute(attribute);
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        if (text.matches("[0-9]{1,3}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= MOST) {
            return Integer.parseInt(text);
        }
        LOG.warnf("%s of realm %s is no number from 1 to %d", attribute, realm.getName(), MOST);
        return otherwise;
    }

    private Set<LocalDate> days(String attribute) {
        String text = realm.getAttribute(attribute);
        if (text == null || text.isBlank()) {
            return Set.of();
        }
        try {
            return Arrays.stream(text.strip().split("[,\\s]+"))
                    .map(LocalDate::parse)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (DateTimeParseException e) {
            LOG.warnf("%s of realm %s is no list of days", attribute, realm.getName());
            return Set.of();
        }
    }
}
