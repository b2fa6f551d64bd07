package io.tongban.idp.review;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * The office's calendar.
 *
 * @param holidays days off beside the weekends
 * @param worked weekend days that are worked in place of a holiday (调休)
 */
record WorkingDays(Set<LocalDate> holidays, Set<LocalDate> worked) {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    boolean isWorked(LocalDate day) {
        return worked.contains(day) || (!WEEKEND.contains(day.getDayOfWeek()) && !holidays.contains(day));
    }

    /** The day that is so many working days after another; that other day does not count. */
    LocalDate after(LocalDate day, int count) {
        LocalDate due = day;
        for (int left = count; left > 0; ) {
            due = due.plusDays(1);
            if (isWorked(due)) {
                left--;
            }
        }
        return due;
    }
}
