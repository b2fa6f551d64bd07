package io.tongban.simulators.national;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** How the register is today, and what it was asked, newest first. */
@Singleton
class CheckDesk {

    private static final int KEPT = 500;

    /** How it answers. */
    enum Mode {
        /** By the rules. */
        UP,
        /** 503 at once. */
        DOWN,
        /** After 30 seconds. */
        SLOW,
        /** 200 with a page that is no answer. */
        BROKEN
    }

    private final Deque<AskedCheck> asked = new ArrayDeque<>();
    private final Clock clock = Clock.systemUTC();
    private Mode mode = Mode.UP;

    synchronized void note(CheckRequest request, String answer) {
        asked.addFirst(AskedCheck.of(clock.instant(), request, answer));
        if (asked.size() > KEPT) {
            asked.removeLast();
        }
    }

    synchronized List<AskedCheck> all() {
        return List.copyOf(asked);
    }

    synchronized Mode mode() {
        return mode;
    }

    synchronized void mode(Mode wanted) {
        mode = wanted;
    }
}
