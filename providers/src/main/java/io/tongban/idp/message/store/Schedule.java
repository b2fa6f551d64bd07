package io.tongban.idp.message.store;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.keycloak.common.util.Time;

/**
 * When a message is tried, and how long it is kept.
 *
 * @param pauses between attempts; the last one repeats
 * @param attempts after how many a message is given up
 * @param batch how many messages are claimed at once
 * @param lease how long a claimed message is this node's; longer than delivering a whole batch can take
 * @param breather how long messages wait that were claimed and not tried, since their channel is down
 * @param retention how long a row is kept after its end
 */
public record Schedule(
        List<Duration> pauses, int attempts, int batch, Duration lease, Duration breather, Duration retention) {

    /** As operators get it when they set nothing. */
    public static Schedule usual() {
        return new Schedule(
                List.of(
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(15),
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(5),
                        Duration.ofMinutes(15)),
                100,
                10,
                Duration.ofMinutes(3),
                Duration.ofSeconds(5),
                Duration.ofDays(30));
    }

    /** The same with rows kept for another time after their end. */
    public Schedule keeping(Duration time) {
        return new Schedule(pauses, attempts, batch, lease, breather, time);
    }

    /**
     * Whether so much of a claimed message's lease is over that one slow carrier would outlast it: a mail takes several
     * answers, each of which may take the mail server's time-out.
     */
    public boolean isTooLateFor(Message claimed) {
        return Time.currentTimeMillis()
                > claimed.dueAt().minus(lease.dividedBy(2)).toEpochMilli();
    }

    /** The pause after so many failed attempts; none when it is given up. */
    Optional<Duration> pauseAfter(int failed) {
        return failed >= attempts ? Optional.empty() : Optional.of(pauses.get(Math.min(failed, pauses.size()) - 1));
    }
}
