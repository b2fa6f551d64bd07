package io.tongban.idp.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidityPeriodTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 15);

    @ParameterizedTest
    @CsvSource({
        "2016-05-16, 2036-05-16,",
        "2016-05-16, ,",
        "2016-05-15, 2026-05-15,",
        "2016-05-14, 2026-05-14, ENDED",
        "2020-02-29, 2040-02-29,",
        "2026-05-15, 2026-05-15, END_NOT_AFTER_START",
        "2026-05-15, 2016-05-15, END_NOT_AFTER_START",
        ", 2036-05-16, START_MISSING",
        ", , START_MISSING"
    })
    void saysWhatIsWrong(LocalDate start, LocalDate end, Flaw flaw) {
        assertThat(ValidityPeriod.flaw(start, end, Numbers.NOON_15_MAY_2026).orElse(null))
                .isEqualTo(flaw);
    }

    @Test
    void endsWithTheDayInChina() {
        LocalDate start = LocalDate.of(2016, 5, 14);
        LocalDate end = LocalDate.of(2026, 5, 14);
        Clock lastSecond = Clock.fixed(Instant.parse("2026-05-14T15:59:59Z"), ZoneOffset.UTC);
        Clock midnight = Clock.fixed(Instant.parse("2026-05-14T16:00:00Z"), ZoneOffset.UTC);

        assertThat(ValidityPeriod.flaw(start, end, lastSecond)).isEmpty();
        assertThat(ValidityPeriod.flaw(start, end, midnight)).contains(Flaw.ENDED);
    }

    @Property
    void acceptsEveryPeriodThatHoldsToday(
            @ForAll @IntRange(min = 1, max = 20_000) int before, @ForAll @IntRange(max = 20_000) int after) {
        assertThat(ValidityPeriod.flaw(TODAY.minusDays(before), TODAY.plusDays(after), Numbers.NOON_15_MAY_2026))
                .isEmpty();
    }

    @Property
    void refusesEveryPeriodThatIsOver(
            @ForAll @IntRange(min = 1, max = 20_000) int ago, @ForAll @IntRange(min = 1, max = 20_000) int length) {
        LocalDate end = TODAY.minusDays(ago);
        assertThat(ValidityPeriod.flaw(end.minusDays(length), end, Numbers.NOON_15_MAY_2026))
                .contains(Flaw.ENDED);
    }
}
