package io.tongban.idp.identity;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.commons.validator.routines.RegexValidator;
import org.apache.commons.validator.routines.checkdigit.CheckDigit;

/** How one kind of document number is checked. */
@FunctionalInterface
interface NumberRule {

    /**
     * @param number folded to half width and upper case, not empty
     * @param today in China
     */
    Verdict check(String number, LocalDate today);

    /** A number is of one of these forms, or wrong. */
    static NumberRule of(String... forms) {
        RegexValidator pattern = new RegexValidator(forms);
        return (number, today) -> pattern.isValid(number) ? Verdict.valid(number) : Verdict.invalid(Flaw.MALFORMED);
    }

    /** An 18-character number of the GB 11643 kind whose region begins as given. */
    static NumberRule citizen(String regions) {
        RegexValidator region = new RegexValidator("^" + regions + ".*$");
        return (number, today) ->
                citizenFlaw(number, region, today).map(Verdict::invalid).orElseGet(() -> Verdict.valid(number));
    }

    private static Optional<Flaw> citizenFlaw(String number, RegexValidator region, LocalDate today) {
        if (!CitizenNumber.CODE.getRegexValidator().isValid(number)) {
            return Optional.of(Flaw.MALFORMED);
        }
        if (!region.isValid(number)) {
            return Optional.of(Flaw.REGION);
        }
        Optional<LocalDate> birthDate = CitizenNumber.birthDate(number);
        if (birthDate.isEmpty()) {
            return Optional.of(Flaw.BIRTH_DATE_UNREAL);
        }
        if (!birthDate.get().isBefore(today)) {
            return Optional.of(Flaw.BIRTH_DATE_NOT_PAST);
        }
        return CitizenNumber.CODE.isValid(number) ? Optional.empty() : Optional.of(Flaw.CHECK_DIGIT);
    }

    /** This rule, but for numbers of the given form the other one. */
    default NumberRule orWhen(String form, NumberRule other) {
        RegexValidator pattern = new RegexValidator(form);
        return (number, today) -> pattern.isValid(number) ? other.check(number, today) : check(number, today);
    }

    /** This rule; a check digit that does not fit what the rule accepts is only a warning. */
    default NumberRule warningOf(CheckDigit checkDigit) {
        return (number, today) -> {
            Verdict verdict = check(number, today);
            boolean doubtful = verdict.accepted().isPresent() && !checkDigit.isValid(number);
            return doubtful ? Verdict.doubtful(number, Flaw.CHECK_DIGIT) : verdict;
        };
    }

    /** This rule; what it accepts but is not of the usual form gets a warning. */
    default NumberRule warningUnless(String usualForm) {
        RegexValidator usual = new RegexValidator(usualForm);
        return (number, today) -> {
            Verdict verdict = check(number, today);
            boolean doubtful = verdict.accepted().isPresent() && !usual.isValid(number);
            return doubtful ? Verdict.doubtful(number, Flaw.UNUSUAL) : verdict;
        };
    }
}
