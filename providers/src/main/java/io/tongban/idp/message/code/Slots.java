package io.tongban.idp.message.code;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.stream.IntStream;
import org.keycloak.models.SingleUseObjectProvider;

/**
 * Numbered places in Keycloak's single-use store, each of which one caller on all nodes can take. A limit is so many places
 * in a window of time; the window's number is in their names, so that the server's clock decides and not the store's.
 */
record Slots(SingleUseObjectProvider store, Instant now) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** Longer than what is kept is asked for, in case a clock of another node is behind. */
    private static final Duration MARGIN = Duration.ofMinutes(5);

    /**
     * A stretch of time that a limit counts in.
     *
     * @param number tells it from the others
     * @param end when the next begins
     */
    record Window(long number, Instant end) {}

    /** The window of that length that now is in. */
    Window window(Duration length) {
        long number = now.getEpochSecond() / length.toSeconds();
        return new Window(number, Instant.ofEpochSecond((number + 1) * length.toSeconds()));
    }

    /** Today, as the calendar in China has it. */
    Window day() {
        ZonedDateTime start = now.atZone(ZONE).toLocalDate().atStartOfDay(ZONE);
        return new Window(start.toEpochSecond(), start.plusDays(1).toInstant());
    }

    /** Takes a free place of a window; false when all are taken. */
    boolean take(String name, Window window, int places) {
        return take(name + "." + window.number(), places, untilAfter(window)) > 0;
    }

    /** Seconds for which a place of a window is to be kept. */
    long untilAfter(Window window) {
        return Duration.between(now, window.end()).plus(MARGIN).toSeconds();
    }

    /** Takes the first free place for that many seconds and answers its number, from 1; 0 when all are taken. */
    int take(String name, int places, long lifespan) {
        return IntStream.rangeClosed(1, places)
                .filter(place -> store.putIfAbsent(name + "." + place, lifespan))
                .findFirst()
                .orElse(0);
    }

    void free(String name, int place) {
        store.remove(name + "." + place);
    }

    /** Frees all places. */
    void clear(String name, int places) {
        IntStream.rangeClosed(1, places).forEach(place -> free(name, place));
    }

    /** Whether no place is left. */
    boolean full(String name, int places) {
        return IntStream.rangeClosed(1, places).allMatch(place -> store.contains(name + "." + place));
    }
}
