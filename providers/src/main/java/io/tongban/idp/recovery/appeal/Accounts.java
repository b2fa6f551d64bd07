package io.tongban.idp.recovery.appeal;

import io.tongban.idp.identity.DocumentType;
import java.util.List;
import java.util.Optional;

/** Where an appeal looks for the account that it means. */
interface Accounts {

    /** The natural person whose document number that is. */
    Optional<AccountFile> personOfNumber(DocumentType type, String number);

    /** Natural persons without a number on file who have this name and phone. */
    List<AccountFile> peopleOf(String name, String mobile);

    /** The legal account of the unit with that code or, where it has none on file, of that name. */
    Optional<AccountFile> legalAccountOf(String creditCode, String unitName);

    /** Old accounts of a unit that never logged in here and would do so as its legal account. */
    List<AccountFile> oldAccountsOfUnit(String creditCode, String unitName);

    /** Old accounts with that name and phone that never logged in here and would do so as a natural person. */
    List<AccountFile> oldAccountsOf(String contactName, String mobile);

    /** A user of the realm by id. */
    Optional<AccountFile> user(String id);

    /**
     * An old account by the login that it would have here, while it never logged in here.
     *
     * @param name a person's, of whom the old store keeps none; null for a unit
     */
    Optional<AccountFile> oldAccount(String login, String name);

    /** The user of the realm that an old account has become, by the login it would have here. */
    Optional<AccountFile> movedFrom(String login);

    /** The logins of other accounts that have this number, whoever's it is there: a person's own, or an agent's. */
    List<String> othersWith(DocumentType type, String number, AccountFile except);

    /** Whether some old accounts could not be asked just now. */
    boolean incomplete();
}
