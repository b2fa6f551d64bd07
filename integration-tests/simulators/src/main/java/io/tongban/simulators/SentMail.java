package io.tongban.simulators;

import java.time.Instant;

/**
 * A mail that came.
 *
 * @param at when it was sent
 * @param to the address
 * @param text its plain text
 * @param page the same as HTML
 */
public record SentMail(Instant at, String to, String subject, String text, String page) {

    public String time() {
        return SentMessage.TIME.format(at);
    }
}
