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
    boolean phoneDiffers() {
        return !declared.contact().mobile().equals(file.mobile());
    }

    /** Whether another mailbox than the one on file was proved, which an approval puts in its place. */
    boolean mailboxDiffers() {
        return declared.contact().email() != null && !blank(file.email()) && !mailboxIsTheirs();
    }

    private boolean mailboxIsTheirs() {
        return file.email().equalsIgnoreCase(declared.contact().email());
    }

    /** The phone on file or, where there is none, the mailbox; masked. */
    String maskedOnFile() {
        return blank(file.mobile()) ? Masks.email(file.email()) : Masks.mobile(file.mobile());
    }

    /** Whom to warn: every contact on file that is not the applicant's own, once one of theirs is another. */
    List<Recipient> others() {
        List<Recipient> others = new ArrayList<>();
        if (phoneDiffers() && !blank(file.mobile())) {
            others.add(Recipient.mobile(file.mobile()));
        }
        if ((phoneDiffers() || mailboxDiffers()) && !blank(file.email()) && !mailboxIsTheirs()) {
            others.add(Recipient.email(file.email()));
        }
        return others;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
