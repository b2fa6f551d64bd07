package io.tongban.idp.identity.field;

import io.tongban.idp.identity.ChinaDate;
import io.tongban.idp.identity.CitizenNumber;
import io.tongban.idp.identity.DocumentType;
import io.tongban.idp.identity.Flaw;
import io.tongban.idp.identity.InputFolding;
import io.tongban.idp.identity.ValidityPeriod;
import io.tongban.idp.identity.Verdict;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rules of days and of what must agree with the document number. The normal form is {@code yyyy-MM-dd}. */
final class DateRules {

    /** ISO, or as it is typed where a browser has no calendar: 2020/1/2, 2020.1.2, 2020年1月2日, 20200102. */
    private static final Pattern DAY = Pattern.compile(
            "(?<y>\\d{4})[-/.年](?<m>\\d{1,2})[-/.月](?<d>\\d{1,2})日?|(?<y2>\\d{4})(?<m2>\\d{2})(?<d2>\\d{2})");

    private static final int FIRST_YEAR = 1000;

    private DateRules() {}

    static ValueRule date() {
        return (typed, given) ->
                day(typed).map(day -> Verdict.valid(day.toString())).orElseGet(() -> Verdict.invalid(Flaw.NOT_A_DATE));
    }

    /** Today at the latest. */
    static ValueRule pastDate() {
        return date().then((day, given) -> LocalDate.parse(day).isAfter(ChinaDate.today(given.clock()))
                ? Verdict.invalid(Flaw.IN_FUTURE)
                : Verdict.valid(day));
    }

    /** The last day of validity. A missing first day is that field's own flaw, where it is one. */
    static ValueRule validUntil(String startField) {
        return date().then((day, given) -> {
            LocalDate end = LocalDate.parse(day);
            LocalDate start = day(given.of(startField)).orElse(end.minusDays(1));
            return ValidityPeriod.flaw(start, end, given.clock())
                    .map(Verdict::invalid)
                    .orElseGet(() -> Verdict.valid(day));
        });
    }

    /** 出生日期; a 居民身份证 says it too. */
    static ValueRule birthDate(String typeField, String numberField) {
        return pastDate()
                .then((day, given) -> citizen(typeField, numberField, given)
                                .filter(number -> !number.birthDate().toString().equals(day))
                                .isPresent()
                        ? Verdict.invalid(Flaw.CONTRADICTS_NUMBER)
                        : Verdict.valid(day));
    }

    /** 性别; a 居民身份证 says it too. */
    static ValueRule sex(String typeField, String numberField) {
        return ValueRules.oneOf(Choices.SEXES)
                .then((code, given) -> citizen(typeField, numberField, given)
                                .filter(number -> !number.sex().code().equals(code))
                                .isPresent()
                        ? Verdict.invalid(Flaw.CONTRADICTS_NUMBER)
                        : Verdict.valid(code));
    }

    private static Optional<CitizenNumber> citizen(String typeField, String numberField, Given given) {
        return given.of(typeField).equals(DocumentType.RESIDENT_ID.code())
                ? CitizenNumber.read(given.of(numberField))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(String typed) {
        Matcher parts = DAY.matcher(InputFolding.fold(typed));
        if (!parts.matches()) {
            return Optional.empty();
        }
        boolean split = parts.group("y") != null;
        try {
            LocalDate day = LocalDate.of(
                    Integer.parseInt(parts.group(split ? "y" : "y2")),
                    Integer.parseInt(parts.group(split ? "m" : "m2")),
                    Integer.parseInt(parts.group(split ? "d" : "d2")));
            return day.getYear() < FIRST_YEAR ? Optional.empty() : Optional.of(day);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
