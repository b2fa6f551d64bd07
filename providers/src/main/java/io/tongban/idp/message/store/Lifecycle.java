package io.tongban.idp.message.store;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keycloak.common.util.Time;

/** What a worker may do to messages, each in the transaction of the store's session. */
public final class Lifecycle {

    private static final String TOO_LATE = "too-late";

    private final MessageStore store;
    private final Schedule schedule;

    public Lifecycle(MessageStore store, Schedule schedule) {
        this.store = store;
        this.schedule = schedule;
    }

    /**
     * What a look at the table came to.
     *
     * @param claimed what this node now delivers
     * @param more whether there may be more that is due
     */
    public record Claim(List<ClaimedMessage> claimed, boolean more) {}

    /** Takes the due messages of a channel: those to be delivered are leased to this node, the others put away. */
    public Claim claim(String channel) {
        List<MessageEntity> due = store.lockDue(channel, schedule.batch());
        List<ClaimedMessage> claimed = new ArrayList<>();
        due.forEach(row -> touch(row).ifPresent(claimed::add));
        return new Claim(claimed, due.size() == schedule.batch());
    }

    private Optional<ClaimedMessage> touch(MessageEntity row) {
        Instant now = now();
        if (row.state == MessageState.SENT || (row.state == MessageState.GIVEN_UP && row.content == null)) {
            store.remove(row);
            return Optional.empty();
        }
        if (row.usefulUntil <= now.toEpochMilli()) {
            end(row, MessageState.GIVEN_UP, row.errorCode == null ? TOO_LATE : row.errorCode);
            return Optional.empty();
        }
        row.state = MessageState.SENDING;
        row.attempts++;
        row.dueAt = now.plus(schedule.lease()).toEpochMilli();
        return Optional.of(new ClaimedMessage(Message.of(row), row.content));
    }

    /** The carrier took it: what it said is wiped. */
    public void sent(Message message) {
        store.ifHeld(message, row -> {
            row.sentAt = Time.currentTimeMillis();
            end(row, MessageState.SENT, null);
            if (row.alternative != null) {
                store.drop(row.alternative);
            }
        });
    }

    /** It failed: tried again later, or given up when that makes no sense. */
    public void failed(Message message, String errorCode, boolean forGood) {
        store.ifHeld(message, row -> {
            row.errorCode = errorCode;
            Optional<Duration> pause = forGood ? Optional.empty() : schedule.pauseAfter(row.attempts);
            row.state = pause.isPresent() ? MessageState.WAITING : MessageState.GIVEN_UP;
            // A given-up one is touched again when it is to be wiped; before that staff may try it again.
            long next = pause.map(wait -> now().plus(wait).toEpochMilli()).orElse(row.usefulUntil);
            row.dueAt = Math.min(next, row.usefulUntil);
            if (row.alternative != null && row.state == MessageState.GIVEN_UP) {
                store.hasten(row.alternative);
            }
        });
    }

    /** It was not tried, since the channel is down: as if it had not been claimed, a little later. */
    public void putOff(Message message, String errorCode) {
        store.ifHeld(message, row -> {
            row.state = MessageState.WAITING;
            row.attempts--;
            row.errorCode = errorCode;
            row.dueAt = now().plus(schedule.breather()).toEpochMilli();
        });
    }

    private void end(MessageEntity row, MessageState state, String errorCode) {
        row.state = state;
        row.errorCode = errorCode;
        row.content = null;
        row.dueAt = now().plus(schedule.retention()).toEpochMilli();
    }

    private static Instant now() {
        return Instant.ofEpochMilli(Time.currentTimeMillis());
    }
}
