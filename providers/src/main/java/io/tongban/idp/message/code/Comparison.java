package io.tongban.idp.message.code;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Optional;
import org.keycloak.models.SingleUseObjectProvider;

/**
 * Compares typed digits with a running code's. A place is taken before, so that all nodes together compare no more wrong
 * codes than there are places.
 *
 * @param ofAccount the account's own places, where they are counted
 */
record Comparison(SingleUseObjectProvider store, Instant now, RunningCode code, Optional<WrongCodes> ofAccount) {

    /** What is kept of a code, in seconds. */
    static final long KEPT = RunningCode.LIFETIME.plusMinutes(1).toSeconds();

    private static final int TRIES = 5;

    /** Under this name the store keeps that the code was found right. */
    static String proof(RunningCode code) {
        return "tongban.code.proof." + code.nonce();
    }

    CodeCheck of(String digits, String typed) {
        Slots slots = new Slots(store, now);
        int place = slots.take(tries(), TRIES, KEPT);
        if (place == 0 || ofAccount.filter(wrong -> wrong.take() == 0).isPresent()) {
            return CodeCheck.VOID;
        }
        boolean equal = MessageDigest.isEqual(
                digits.getBytes(StandardCharsets.US_ASCII), typed.getBytes(StandardCharsets.US_ASCII));
        if (equal && !code.decoy()) {
            // Whoever knows the code may send the page again, for example because of a flaw beside the code.
            slots.free(tries(), place);
            ofAccount.ifPresent(WrongCodes::clear);
            store.putIfAbsent(proof(code), KEPT);
            return CodeCheck.RIGHT;
        }
        return isOver() ? CodeCheck.VOID : CodeCheck.WRONG;
    }

    /** Whether no place is left. */
    boolean isOver() {
        return new Slots(store, now).full(tries(), TRIES)
                || ofAccount.filter(WrongCodes::full).isPresent();
    }

    private String tries() {
        return "tongban.code.try." + code.nonce();
    }
}
