package io.tongban.idp.message.code;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.keycloak.models.SingleUseObjectProvider;

/** Decision 19: how often a code may be sent to a number, for an account and from an address. */
final class SendLimits {

    static final int A_DAY_TO_A_NUMBER = 10;
    static final int A_DAY_FOR_AN_ACCOUNT = 20;
    /** Where the realm says nothing else; an office shares one address. */
    static final int IN_A_WHILE_FROM_AN_ADDRESS = 60;

    static final Duration A_WHILE = Duration.ofMinutes(10);
    static final Duration GAP = Duration.ofMinutes(1);

    private static final String AT = "at";
    private static final Duration KEPT = GAP.multipliedBy(3);

    private final SingleUseObjectProvider store;
    private final CodeKeys keys;
    private final Instant now;
    private final int fromAnAddress;
    private final Slots slots;

    /** @param fromAnAddress sends from one network address in ten minutes */
    SendLimits(SingleUseObjectProvider store, CodeKeys keys, Instant now, int fromAnAddress) {
        this.store = store;
        this.keys = keys;
        this.now = now;
        this.fromAnAddress = fromAnAddress;
        this.slots = new Slots(store, now);
    }

    /** Counts a send, unless a limit holds: then answers when that ends. */
    Optional<Instant> take(CodeRequest request) {
        Optional<Instant> gap = takeGap(gapName(request));
        if (gap.isPresent()) {
            return gap;
        }
        Slots.Window day = slots.day();
        Slots.Window whileNow = slots.window(A_WHILE);
        if (!slots.take(keys.name("address", request.clientAddress()), whileNow, fromAnAddress)) {
            return Optional.of(whileNow.end());
        }
        boolean free = slots.take(keys.name("account", request.account()), day, A_DAY_FOR_AN_ACCOUNT)
                && slots.take(keys.name("number", numberOf(request)), day, A_DAY_TO_A_NUMBER);
        return free ? Optional.empty() : Optional.of(day.end());
    }

    /**
     * The pause between two sends, in windows as long as the pause: one send in each, and the time of the last window's
     * send is kept to measure from.
     */
    private Optional<Instant> takeGap(String name) {
        Slots.Window window = slots.window(GAP);
        String before = name + "." + (window.number() - 1);
        if (store.contains(before + ".1")) {
            Instant again = sentAt(before, window.end().minus(GAP)).plus(GAP);
            if (now.isBefore(again)) {
                return Optional.of(again);
            }
        }
        String current = name + "." + window.number();
        if (slots.take(current, 1, KEPT.toSeconds()) == 0) {
            return Optional.of(sentAt(current, window.end()).plus(GAP));
        }
        store.put(current, KEPT.toSeconds(), Map.of(AT, String.valueOf(now.getEpochSecond())));
        return Optional.empty();
    }

    /** When a window's send was; where that is not written yet, the latest it can have been. */
    private Instant sentAt(String name, Instant latest) {
        Map<String, String> notes = store.get(name);
        return notes == null ? latest : Instant.ofEpochSecond(Long.parseLong(notes.get(AT)));
    }

    private String gapName(CodeRequest request) {
        return keys.name("gap", numberOf(request));
    }

    /**
     * By the number alone: were those that nobody is to receive counted apart, the waiting time that a code of another
     * purpose leaves to a number would tell whether an account has it.
     */
    private static String numberOf(CodeRequest request) {
        return request.to().channel() + "\0" + request.to().address();
    }
}
