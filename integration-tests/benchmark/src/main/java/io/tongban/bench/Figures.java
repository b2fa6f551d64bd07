package io.tongban.bench;

import java.util.Arrays;

/**
 * What one round gave.
 *
 * @param perSecond full logins a second
 * @param p50 median of one full login, milliseconds
 * @param p95 95th percentile, milliseconds
 * @param p99 99th percentile, milliseconds
 * @param cpuMillis processor time of the server for one login, milliseconds
 */
record Figures(double perSecond, double p50, double p95, double p99, double cpuMillis) {

    static Figures of(long[] nanos, double seconds, double cpuSeconds) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Figures(
                sorted.length / seconds,
                percentile(sorted, 0.50),
                percentile(sorted, 0.95),
                percentile(sorted, 0.99),
                cpuSeconds * 1000 / sorted.length);
    }

    private static double percentile(long[] sorted, double part) {
        int index = (int) Math.ceil(part * sorted.length) - 1;
        return sorted[Math.max(0, index)] / 1e6;
    }

    @Override
    public String toString() {
        return String.format(
                "%6.1f logins/s  p50 %6.1f ms  p95 %6.1f ms  p99 %6.1f ms  cpu %5.1f ms/login",
                perSecond, p50, p95, p99, cpuMillis);
    }
}
