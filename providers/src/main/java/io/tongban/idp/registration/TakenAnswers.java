package io.tongban.idp.registration;

import io.tongban.idp.account.Places;
import io.tongban.idp.account.vault.Sealer;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.keycloak.models.KeycloakSession;

/**
 * How often in a day one proved phone is told that something is taken. Beyond it nothing is looked up for that phone, so that
 * the answer says nothing: who is registered cannot be asked in bulk.
 *
 * @param what tells the limits apart
 * @param count how many such answers a day
 */
record TakenAnswers(KeycloakSession session, String mobile, String what, int count) {

    /** Numbers and names of units and persons. */
    static final int NUMBERS = 5;

    /** Login names are often taken. */
    static final int NAMES = 20;

    static TakenAnswers ofNumbers(KeycloakSession session, String mobile) {
        return new TakenAnswers(session, mobile, "number", NUMBERS);
    }

    static TakenAnswers ofNames(KeycloakSession session, String mobile) {
        return new TakenAnswers(session, mobile, "name", NAMES);
    }

    /**
     * Looks, if that phone may still ask.
     *
     * @return also {@link Conflict#TOO_MANY}
     */
    Optional<Conflict> ask(Supplier<Optional<Conflict>> look) {
        Places places = places();
        if (!places.left()) {
            return Optional.of(Conflict.TOO_MANY);
        }
        Optional<Conflict> found = look.get();
        // Posts at once may all have seen a place left; each answer needs one of its own.
        return found.isEmpty() || places.take() ? found : Optional.of(Conflict.TOO_MANY);
    }

    private Places places() {
        String who = new Sealer(session).hash("registration-taken", mobile);
        return new Places(
                session.singleUseObjects(),
                "tongban-taken-" + what + "-" + who,
                count,
                Duration.ofDays(1).toSeconds());
    }

    @Override
    public String toString() {
        return "TakenAnswers of a " + what;
    }
}
