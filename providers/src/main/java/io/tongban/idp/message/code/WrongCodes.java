package io.tongban.idp.message.code;

import io.tongban.idp.message.Recipient;
import java.time.Instant;

/**
 * The wrong codes of a day for one account and recipient, whichever codes they were meant for: whoever asks for a code again
 * and again, in new browsers and from new addresses, gets no more tries by it. Counted by what was typed, so that it tells
 * nothing of an account.
 */
final class WrongCodes {

    static final int A_DAY = 5;

    private final Slots slots;
    private final Slots.Window day;
    private final String name;

    WrongCodes(Slots slots, CodeKeys keys, Purpose purpose, String account, Recipient to) {
        this.slots = slots;
        this.day = slots.day();
        this.name = keys.name("wrong", purpose.word(), account, to.channel().name(), to.address()) + "." + day.number();
    }

    /** Takes a place for a code that is about to be compared; 0 when none is left. */
    int take() {
        return slots.take(name, A_DAY, slots.untilAfter(day));
    }

    /** Whether nothing is compared any more today. */
    boolean full() {
        return slots.full(name, A_DAY);
    }

    /** When it is again. */
    Instant end() {
        return day.end();
    }

    /** Forgets the day's wrong codes: the owner has proved to be there. */
    void clear() {
        slots.clear(name, A_DAY);
    }
}
