package io.tongban.idp.message.code;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * What the store keeps of a code: enough to compute it again with the realm's key, and nothing to read it from.
 *
 * @param nonce tells this code from the next for the same purpose, subject and recipient
 * @param keyId the realm's key
 * @param until when it ends
 * @param decoy whether it is one that nobody was sent, and that nothing typed can match
 */
record RunningCode(String nonce, String keyId, Instant until, boolean decoy) {

    static final Duration LIFETIME = Duration.ofMinutes(5);

    private static final String NONCE = "nonce";
    private static final String KEY = "key";
    private static final String UNTIL = "until";
    private static final String DECOY = "decoy";

    Map<String, String> notes() {
        return Map.of(NONCE, nonce, KEY, keyId, UNTIL, String.valueOf(until.getEpochSecond()), DECOY, "" + decoy);
    }

    static RunningCode of(Map<String, String> notes) {
        return new RunningCode(
                notes.get(NONCE),
                notes.get(KEY),
                Instant.ofEpochSecond(Long.parseLong(notes.get(UNTIL))),
                Boolean.parseBoolean(notes.get(DECOY)));
    }

    boolean runs(Instant now) {
        return now.isBefore(until);
    }
}
