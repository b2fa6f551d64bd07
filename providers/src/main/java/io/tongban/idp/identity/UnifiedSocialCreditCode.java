package io.tongban.idp.identity;

import org.apache.commons.validator.routines.CodeValidator;

/** 统一社会信用代码, the number of an organisation (GB 32100). */
public final class UnifiedSocialCreditCode {

    private static final String CHARACTER = "[" + WeightedCheckDigit.CREDIT_CODE_ALPHABET + "]";

    private static final CodeValidator CODE =
            new CodeValidator("^(" + CHARACTER + "{2}\\d{6}" + CHARACTER + "{10})$", WeightedCheckDigit.CREDIT_CODE);

    private UnifiedSocialCreditCode() {}

    /**
     * Folds the input to half width and upper case and checks shape and check character.
     *
     * @return the code in normal form, or why it is refused
     */
    public static Verdict check(String typed) {
        String code = InputFolding.foldUpper(typed);
        if (code.isEmpty()) {
            return Verdict.invalid(Flaw.EMPTY);
        }
        if (!CODE.getRegexValidator().isValid(code)) {
            return Verdict.invalid(Flaw.MALFORMED);
        }
        return CODE.isValid(code) ? Verdict.valid(code) : Verdict.invalid(Flaw.CHECK_DIGIT);
    }
}
