package io.tongban.simulators;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The carrier behind the gateways: how it behaves just now, and every request it has seen. */
@Singleton
class Carrier {

    private static final int KEPT = 2000;
    private static final int HANGS_SECONDS = 20;

    private final Deque<SeenRequest> seen = new ArrayDeque<>();
    private final Clock clock = Clock.systemUTC();
    private volatile Mode mode = Mode.UP;

    void become(Mode wanted) {
        mode = wanted;
    }

    /** The status a good request gets just now. */
    int answers(int good) {
        return switch (mode) {
            case UP, HANGING -> good;
            case DOWN -> 503;
            case BUSY -> 429;
            case REFUSING -> 403;
        };
    }

    void hangWhenTold() {
        if (mode == Mode.HANGING) {
            try {
                TimeUnit.SECONDS.sleep(HANGS_SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Writes a request down. */
    synchronized void saw(String key, String to, int status) {
        boolean repeated = key != null && seen.stream().anyMatch(request -> key.equals(request.idempotencyKey()));
        seen.addLast(new SeenRequest(clock.instant(), key, to, status, repeated));
        if (seen.size() > KEPT) {
            seen.removeFirst();
        }
    }

    /** Every request, oldest first. */
    synchronized List<SeenRequest> all() {
        return List.copyOf(seen);
    }
}
