package io.tongban.idp.identity;

import java.time.Clock;

/** Checks what was typed as the number of an identity document. */
public final class DocumentNumber {

    private DocumentNumber() {}

    /**
     * Folds the input to half width and upper case and asks the rule of its document.
     *
     * @param clock tells today, for birth dates; its zone is of no matter
     * @return the number in normal form, with a warning or not, or why it is refused
     */
    public static Verdict check(DocumentType type, String typed, Clock clock) {
        String number = InputFolding.foldUpper(typed);
        return number.isEmpty() ? Verdict.invalid(Flaw.EMPTY) : type.rule().check(number, ChinaDate.today(clock));
    }
}
