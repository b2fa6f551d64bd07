package io.tongban.idp.recovery.appeal;

import io.tongban.idp.recovery.appeal.Declared.Person;
import io.tongban.idp.recovery.appeal.Match.How;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Finds the account that an appeal is about: by number first. Name and phone count only where no number is on file, and
 * only when they mean exactly one account. Realm accounts come before old ones that never logged in here.
 */
final class Matching {

    private final Accounts accounts;

    Matching(Accounts accounts) {
        this.accounts = accounts;
    }

    Match of(Declared declared) {
        return declared.unit() == null ? person(declared) : unit(declared.unit());
    }

    private Match person(Declared declared) {
        Person person = declared.person();
        String mobile = declared.contact().mobile();
        return accounts.personOfNumber(person.documentType(), person.number())
                .map(file -> new Match(How.NUMBER, file))
                .or(() -> only(
                                () -> accounts.peopleOf(person.name(), mobile),
                                () -> accounts.oldAccountsOf(person.name(), mobile))
                        .map(file -> new Match(How.NAME_AND_MOBILE, file)))
                .orElse(Match.NONE);
    }

    private Match unit(Declared.Unit unit) {
        return accounts.legalAccountOf(unit.creditCode(), unit.name())
                .or(() -> only(() -> accounts.oldAccountsOfUnit(unit.creditCode(), unit.name())))
                .map(file -> new Match(file.creditCode() == null ? How.UNIT_NAME : How.CREDIT_CODE, file))
                .orElse(Match.NONE);
    }

    /** The one account of the first place that has any; two of them are none. */
    @SafeVarargs
    private static Optional<AccountFile> only(Supplier<List<AccountFile>>... places) {
        return Stream.of(places)
                .map(Supplier::get)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .filter(found -> found.size() == 1)
                .map(found -> found.get(0));
    }
}
