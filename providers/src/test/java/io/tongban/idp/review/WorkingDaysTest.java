package io.tongban.idp.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    /** 2026-09-30 is a Wednesday; the first of October begins the holidays, and Saturday the tenth is worked for them. */
    private static final WorkingDays OFFICE = new WorkingDays(
            Set.of(
                    LocalDate.parse("2026-10-01"),
                    LocalDate.parse("2026-10-02"),
                    LocalDate.parse("2026-10-05"),
                    LocalDate.parse("2026-10-06"),
                    LocalDate.parse("2026-10-07")),
            Set.of(LocalDate.parse("2026-10-10")));

    @ParameterizedTest
    @CsvSource({
        "2026-09-21, 1, 2026-09-22",
        "2026-09-25, 1, 2026-09-28",
        "2026-09-26, 1, 2026-09-28",
        "2026-09-21, 5, 2026-09-28",
        "2026-09-30, 1, 2026-10-08",
        "2026-09-30, 3, 2026-10-10",
        "2026-09-30, 4, 2026-10-12",
    })
    void weekendsAndHolidaysDoNotCountAndWorkedWeekendsDo(LocalDate from, int days, LocalDate due) {
        assertThat(OFFICE.after(from, days)).isEqualTo(due);
    }

    @Property(tries = 200)
    void aCaseNumberIsThirteenDigitsThatCheckThemselves(@ForAll long seed, @ForAll @IntRange(max = 12) int place) {
        String number = CaseNumber.of(LocalDate.parse("2026-11-25"), new Random(seed));
        assertThat(number).matches("261125[0-9]{7}").matches(CaseNumber::isOne);
        char other = number.charAt(place) == '9' ? '0' : (char) (number.charAt(place) + 1);
        assertThat(CaseNumber.isOne(number.substring(0, place) + other + number.substring(place + 1)))
                .as("one digit misheard")
                .isFalse();
    }

    @Test
    void otherTextsAreNoCaseNumber() {
        assertThat(CaseNumber.isOne("")).isFalse();
        assertThat(CaseNumber.isOne("261125")).isFalse();
        assertThat(CaseNumber.isOne("26112512345٦7")).isFalse();
    }
}
