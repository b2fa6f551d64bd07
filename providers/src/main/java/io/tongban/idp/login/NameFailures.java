package io.tongban.idp.login;

import io.tongban.idp.account.FailureIds;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The failures against a typed name. All spellings of a {@code WP_} name share them, whichever of them somebody has: a lock
 * that one spelling has and another has not would tell that an account is there.
 *
 * @param ids of every account that has one of the spellings, else the one of the name itself
 */
record NameFailures(FailureCounter counter, List<String> ids) {

    static NameFailures of(TypedName name, LocalSearch known, FailureCounter counter, FailureIds ids) {
        List<String> accounts = name.spellings().stream()
                .map(known::find)
                .flatMap(Optional::stream)
                .map(LocalAccount::id)
                .toList();
        return new NameFailures(counter, accounts.isEmpty() ? List.of(ids.ofName(name.text())) : accounts);
    }

    /** The lock that ends last, if there is one now. */
    Optional<Instant> lock() {
        return ids.stream().map(counter::lockOf).flatMap(Optional::stream).max(Comparator.naturalOrder());
    }

    /** How many failures in a row stand against the name. */
    int count() {
        return ids.stream().mapToInt(counter::failures).max().orElse(0);
    }

    /** Counts one failure. */
    void failed() {
        ids.forEach(counter::failed);
    }
}
