package io.tongban.it.recovery;

import java.util.ArrayList;
import java.util.List;

/**
 * The times of one kind of answer, in milliseconds. Two kinds are compared by the quicker two thirds of each: what a machine
 * does besides makes some answers slow and none quick.
 */
final class Times {

    private final List<Double> all = new ArrayList<>();

    void add(double milliseconds) {
        all.add(milliseconds);
    }

    double median() {
        List<Double> sorted = all.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    /** By how much these are slower than the others: the median of all differences (Hodges and Lehmann). */
    double shift(Times others) {
        List<Double> differences = new ArrayList<>();
        quick().forEach(one -> others.quick().forEach(other -> differences.add(one - other)));
        return differences.stream().sorted().toList().get(differences.size() / 2);
    }

    /** In which part of all pairs this one is the slower (Mann and Whitney): a half where the two are alike. */
    double rank(Times others) {
        List<Double> quick = others.quick();
        return quick().stream()
                .mapToDouble(one -> quick.stream()
                        .mapToDouble(other -> Double.compare(one, other) / 2.0 + 0.5)
                        .average()
                        .orElseThrow())
                .average()
                .orElseThrow();
    }

    private List<Double> quick() {
        return all.stream().sorted().limit(all.size() * 2L / 3).toList();
    }
}
