package io.tongban.it.login;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Answers that were measured in turn, so that what else the machine does falls on all alike. A kind of name stands out when
 * its median is off by more than {@value #TOLERANCE_PERCENT} percent and {@value #TOLERANCE_MS} ms and it is nearly always
 * first or last of its round; a skipped hash is all of that.
 */
final class Rounds {

    private static final int TOLERANCE_PERCENT = 4;
    private static final int TOLERANCE_MS = 5;
    private static final double FIRST_OR_LAST = 0.2;

    private Rounds() {}

    /**
     * The kinds of names that stand out.
     *
     * @param rounds milliseconds of one answer for each kind
     * @param report takes what was measured
     */
    static List<String> standingOut(List<Map<String, Double>> rounds, StringBuilder report) {
        double typical =
                median(rounds.stream().flatMap(round -> round.values().stream()).toList());
        report.append("%d rounds, median %.1f ms%n".formatted(rounds.size(), typical));
        List<String> standingOut = new ArrayList<>();
        for (String kind : rounds.get(0).keySet()) {
            double off = median(rounds.stream()
                    .map(round -> round.get(kind) - median(round.values()))
                    .toList());
            double place = rounds.stream()
                    .mapToDouble(round -> place(round, kind))
                    .average()
                    .orElseThrow();
            report.append("%-22s %+6.1f ms, place %.2f%n".formatted(kind, off, place));
            boolean much = Math.abs(off) > TOLERANCE_MS && Math.abs(off) > typical * TOLERANCE_PERCENT / 100;
            if (much && (place < FIRST_OR_LAST || place > 1 - FIRST_OR_LAST)) {
                standingOut.add(kind);
            }
        }
        return standingOut;
    }

    /** 0 for the quickest of a round, 1 for the slowest. */
    private static double place(Map<String, Double> round, String kind) {
        List<String> order = round.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
        return (double) order.indexOf(kind) / (order.size() - 1);
    }

    private static double median(Iterable<Double> values) {
        List<Double> sorted = new ArrayList<>();
        values.forEach(sorted::add);
        sorted.sort(Comparator.naturalOrder());
        return IntStream.of((sorted.size() - 1) / 2, sorted.size() / 2)
                .mapToDouble(sorted::get)
                .average()
                .orElseThrow();
    }
}
