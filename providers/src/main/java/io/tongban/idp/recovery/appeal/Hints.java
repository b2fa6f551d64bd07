package io.tongban.idp.recovery.appeal;

import io.tongban.idp.identity.DocumentNumber;
import io.tongban.idp.identity.Masks;
import io.tongban.idp.recovery.appeal.Declared.Person;
import io.tongban.idp.recovery.appeal.Match.How;
import io.tongban.idp.review.CaseKind.Hint;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** What a reviewer of an appeal should look at twice. */
final class Hints {

    private static final String PREFIX = "tongbanAppealHint";

    private final Declared declared;
    private final Match match;
    private final List<Hint> hints = new ArrayList<>();

    private Hints(Declared declared, Match match) {
        this.declared = declared;
        this.match = match;
    }

    /** @param clock for birth dates within numbers */
    static List<Hint> of(Declared declared, Match match, Accounts accounts, Clock clock) {
        Hints hints = new Hints(declared, match);
        if (match.found()) {
            hints.account();
            hints.contact();
            hints.names();
            hints.agent();
        } else {
            hints.risk("NoAccount");
        }
        hints.number(accounts, clock);
        if (accounts.incomplete()) {
            hints.risk("OldAccountsUnreachable");
        }
        return List.copyOf(hints.hints);
    }

    private void account() {
        AccountFile file = match.file();
        if (file.outside()) {
            remark("OldAccount", file.login());
        }
        if (match.how() == How.NAME_AND_MOBILE || match.how() == How.UNIT_NAME) {
            risk("ByNameOnly");
        }
        if (!file.enabled()) {
            risk("Disabled");
        }
        if (file.pending()) {
            risk("Pending");
        }
    }

    private void contact() {
        Contacts contacts = new Contacts(declared, match.file());
        if (contacts.nothingOnFile()) {
            risk("NoContact");
        } else if (contacts.phoneDiffers()) {
            risk("ContactChanged", Masks.mobile(declared.contact().mobile()), contacts.maskedOnFile());
        }
        if (contacts.mailboxDiffers()) {
            risk(
                    "MailboxChanged",
                    Masks.email(declared.contact().email()),
                    Masks.email(match.file().email()));
        }
        if (!contacts.others().isEmpty()) {
            remark("OthersWarned");
        }
    }

    private void names() {
        String onFile = match.file().name();
        if (onFile != null && !onFile.strip().equalsIgnoreCase(declared.applicant())) {
            risk("NameDiffers", onFile);
        }
    }

    /** Of a unit, the person is the primary agent; what is on file may be somebody who has left. */
    private void agent() {
        String onFile = match.file().number();
        if (declared.unit() == null) {
            return;
        }
        if (onFile == null) {
            remark("NoAgentOnFile");
        } else if (!onFile.equals(declared.person().number())) {
            risk("AgentDiffers", Masks.document(onFile));
        }
    }

    private void number(Accounts accounts, Clock clock) {
        Person person = declared.person();
        List<String> others = accounts.othersWith(person.documentType(), person.number(), match.file());
        if (!others.isEmpty()) {
            risk("NumberElsewhere", String.join(", ", others));
        }
        if (DocumentNumber.check(person.documentType(), person.number(), clock)
                .flaw()
                .isPresent()) {
            remark("UnusualNumber");
        }
    }

    private void risk(String key, String... arguments) {
        hints.add(new Hint(PREFIX + key, List.of(arguments), true));
    }

    private void remark(String key, String... arguments) {
        hints.add(new Hint(PREFIX + key, List.of(arguments), false));
    }
}
