package io.tongban.simulators;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * A short message that was sent.
 *
 * @param id the gateway's number of it
 * @param at when it was sent
 * @param to the mobile number
 * @param text what it says
 * @param idempotencyKey the sender's mark; the same mark is the same message
 */
public record SentMessage(long id, Instant at, String to, String text, String idempotencyKey) {

    static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));

    public String time() {
        return TIME.format(at);
    }
}
