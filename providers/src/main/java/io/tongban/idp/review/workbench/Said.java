package io.tongban.idp.review.workbench;

import io.tongban.idp.review.Outcome;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What a page says after an act, as a word in its address; each has a message. */
final class Said {

    static final String NO_REASON = "NO_REASON";

    private static final String FAILED = "FAILED";
    private static final Set<String> ACTS = Set.of("claim", "release", "approve", "refuse");

    private Said() {}

    static boolean isAct(String act) {
        return ACTS.contains(act);
    }

    /** @param outcome empty when the act failed and was undone */
    static String word(String act, Optional<Outcome> outcome) {
        String word = outcome.map(Outcome::name).orElse(FAILED);
        return outcome.filter(Outcome.DONE::equals).isPresent() ? word + "_" + act.toUpperCase(Locale.ROOT) : word;
    }

    /** The word when it is one of these, else nothing. */
    static String known(String word) {
        Set<String> known = new TreeSet<>(Set.of(FAILED));
        Arrays.stream(Outcome.values())
                .filter(outcome -> outcome != Outcome.DONE)
                .map(Outcome::name)
                .forEach(known::add);
        ACTS.forEach(act -> known.add(word(act, Optional.of(Outcome.DONE))));
        return word != null && known.contains(word) ? word : "";
    }
}
