package io.tongban.idp.message.store;

import java.time.Instant;

/**
 * What a message is apart from what it says.
 *
 * @param id also its idempotency key
 * @param channel the name of the channel
 * @param recipientMask whom it goes to, masked
 * @param language the recipient's language tag
 * @param attempts how often it was tried, the running attempt included
 * @param dueAt when the worker touches it next; while it is being sent, when it may be taken back
 * @param usefulUntil given up after that
 * @param errorCode what went wrong last, or null
 * @param alternative the id of the message that goes elsewhere unless this one was taken by then, or null
 */
public record Message(
        String id,
        String realmId,
        String channel,
        String template,
        String recipientMask,
        String language,
        MessageState state,
        int attempts,
        Instant dueAt,
        Instant usefulUntil,
        Instant createdAt,
        String errorCode,
        String alternative) {

    static Message of(MessageEntity row) {
        return new Message(
                row.id,
                row.realmId,
                row.channel,
                row.template,
                row.recipientMask,
                row.language,
                row.state,
                row.attempts,
                Instant.ofEpochMilli(row.dueAt),
                Instant.ofEpochMilli(row.usefulUntil),
                Instant.ofEpochMilli(row.createdAt),
                row.errorCode,
                row.alternative);
    }
}
