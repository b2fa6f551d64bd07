package io.tongban.simulators;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The last messages sent, newest first. They are gone when the simulators stop. */
@Singleton
class Inbox {

    private static final int KEPT = 500;

    private final Deque<SentMessage> messages = new ArrayDeque<>();
    private final Clock clock = Clock.systemUTC();
    private long last;

    /** Keeps a message; one whose mark was seen before is the message of then, and is not sent again. */
    synchronized SentMessage send(SmsRequest request) {
        Optional<SentMessage> before = messages.stream()
                .filter(message -> message.idempotencyKey().equals(request.idempotencyKey()))
                .findFirst();
        if (before.isPresent()) {
            return before.get();
        }
        SentMessage message =
                new SentMessage(++last, clock.instant(), request.to(), request.text(), request.idempotencyKey());
        messages.addFirst(message);
        if (messages.size() > KEPT) {
            messages.removeLast();
        }
        return message;
    }

    /** What was sent, newest first. */
    synchronized List<SentMessage> all() {
        return List.copyOf(messages);
    }
}
