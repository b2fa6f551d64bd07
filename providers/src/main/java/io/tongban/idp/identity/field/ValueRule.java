package io.tongban.idp.identity.field;

import io.tongban.idp.identity.Verdict;

/** How one kind of value is checked. */
@FunctionalInterface
interface ValueRule {

    /** @param typed not blank */
    Verdict check(String typed, Given given);

    /** This rule; what it accepts must satisfy the other one too. */
    default ValueRule then(ValueRule other) {
        return (typed, given) -> {
            Verdict verdict = check(typed, given);
            return verdict.accepted().map(value -> other.check(value, given)).orElse(verdict);
        };
    }
}
