package io.tongban.idp.message.staff;

import io.tongban.idp.message.store.Message;
import io.tongban.idp.message.store.MessageState;

/**
 * What staff see of a message. Times are milliseconds since 1970.
 *
 * @param recipient masked
 * @param error the code of what went wrong last, or null
 */
public record ShownMessage(
        String id,
        String channel,
        String template,
        String recipient,
        MessageState state,
        int attempts,
        String error,
        long created,
        long usefulUntil) {

    static ShownMessage of(Message message) {
        return new ShownMessage(
                message.id(),
                message.channel(),
                message.template(),
                message.recipientMask(),
                message.state(),
                message.attempts(),
                message.errorCode(),
                message.createdAt().toEpochMilli(),
                message.usefulUntil().toEpochMilli());
    }
}
