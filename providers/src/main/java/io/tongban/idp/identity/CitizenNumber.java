package io.tongban.idp.identity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import org.apache.commons.validator.routines.CodeValidator;

/**
 * What an 18-character number of the GB 11643 kind says of its holder. The resident identity card has it, and so have the
 * residence permits and the foreigner's permanent residence card that were modelled on it.
 *
 * @param birthDate digits 7 to 14
 * @param sex digit 17: odd is 男
 */
public record CitizenNumber(LocalDate birthDate, Sex sex) {

    /** Shape and check character; the birth date is looked at apart, to be able to say what is wrong. */
    static final CodeValidator CODE = new CodeValidator("^(\\d{17}[0-9X])$", WeightedCheckDigit.MOD_11_2);

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

    /** GB 11643 gives a sample of a person born in 1880; an earlier century is a slip of the finger. */
    private static final int EARLIEST_YEAR = 1800;

    /** Reads a number in normal form; empty when shape, birth date or check character is wrong. */
    public static Optional<CitizenNumber> read(String number) {
        if (!CODE.isValid(number)) {
            return Optional.empty();
        }
        Sex sex = (number.charAt(16) - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE;
        return birthDate(number).map(date -> new CitizenNumber(date, sex));
    }

    /** The birth date in a well-formed number; empty when there never was such a day. */
    static Optional<LocalDate> birthDate(String number) {
        try {
            LocalDate date = LocalDate.parse(number.substring(6, 14), DATE);
            return date.getYear() < EARLIEST_YEAR ? Optional.empty() : Optional.of(date);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "CitizenNumber";
    }
}
