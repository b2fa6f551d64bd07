package io.tongban.idp.recovery.appeal;

import io.tongban.idp.identity.SubjectType;
import io.tongban.idp.recovery.appeal.Match.How;
import io.tongban.idp.review.ReviewCase;
import java.util.Map;
import java.util.Optional;

/**
 * The account that a case means. It is settled when the case is submitted: what is found later, a reviewer has not seen. Only
 * an old account may have become a user of the realm meanwhile, by its owner's login.
 */
final class Subject {

    private static final String HOW = "matchedBy";
    private static final String OLD_ACCOUNT = "oldAccount";
    private static final String OLD_LOGIN = "oldLogin";

    private Subject() {}

    /** Writes down what was found. */
    static void note(Match match, Map<String, String> data) {
        data.put(HOW, match.how().name());
        if (match.found() && match.file().outside()) {
            data.put(OLD_ACCOUNT, match.file().key());
            data.put(OLD_LOGIN, match.file().login());
        }
    }

    /** What is on file now of the account that was found then. */
    static Match of(ReviewCase open, Accounts accounts) {
        How how = How.valueOf(open.data().getOrDefault(HOW, How.NOTHING.name()));
        Optional<AccountFile> file = open.accountId() == null
                ? Optional.ofNullable(open.data().get(OLD_ACCOUNT)).flatMap(key -> old(open, key, accounts))
                : accounts.user(open.accountId());
        return file.map(found -> new Match(how, found)).orElse(Match.NONE);
    }

    private static Optional<AccountFile> old(ReviewCase open, String key, Accounts accounts) {
        String login = open.data().get(OLD_LOGIN);
        String name = open.subjectType() == SubjectType.NATURAL ? open.applicant() : null;
        return accounts.oldAccount(login, name)
                .filter(file -> file.key().equals(key))
                .or(() -> accounts.movedFrom(login));
    }
}
