package io.tongban.idp.identity;

import org.apache.commons.validator.routines.RegexValidator;

/** A mobile number of mainland China, the only kind that messages are sent to (catalogue item 7). */
public final class MainlandMobile {

    /** The group is what remains without the country code; address books write a blank or a dash behind it. */
    private static final RegexValidator FORM = new RegexValidator("^(?:\\+86[ -]?)?(1[3-9]\\d{9})$");

    private MainlandMobile() {}

    /**
     * Folds the input to half width and takes an optional +86 away.
     *
     * @return the eleven digits, or why the input is refused
     */
    public static Verdict check(String typed) {
        String folded = InputFolding.fold(typed);
        if (folded.isEmpty()) {
            return Verdict.invalid(Flaw.EMPTY);
        }
        String number = FORM.validate(folded);
        return number == null ? Verdict.invalid(Flaw.MALFORMED) : Verdict.valid(number);
    }
}
