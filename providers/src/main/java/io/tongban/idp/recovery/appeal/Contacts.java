package io.tongban.idp.recovery.appeal;

import io.tongban.idp.identity.Masks;
import io.tongban.idp.message.Recipient;
import java.util.ArrayList;
import java.util.List;

/** The contact proved in an appeal beside the one on file. */
record Contacts(Declared declared, AccountFile file) {

    boolean nothingOnFile() {
        return blank(file.mobile()) && blank(file.email());
    }

    /** Whether the proved phone is not the one on file. */
    boolean differ() {
        return !declared.contact().mobile().equals(file.mobile());
    }

    /** The phone on file or, where there is none, the mailbox; masked. */
    String maskedOnFile() {
        return blank(file.mobile()) ? Masks.email(file.email()) : Masks.mobile(file.mobile());
    }

    /** Whom to warn: every contact on file that is not the applicant's own. */
    List<Recipient> others() {
        List<Recipient> others = new ArrayList<>();
        if (!differ()) {
            return others;
        }
        if (!blank(file.mobile())) {
            others.add(Recipient.mobile(file.mobile()));
        }
        if (!blank(file.email())
                && !file.email().equalsIgnoreCase(declared.contact().email())) {
            others.add(Recipient.email(file.email()));
        }
        return others;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
