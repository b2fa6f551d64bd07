package io.tongban.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What the operating system says of a process and everything it began. */
final class Machine {

    private Machine() {}

    /** Processor time used so far, in seconds. */
    static double cpuSeconds(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                .mapToDouble(handle -> handle.info()
                        .totalCpuDuration()
                        .map(time -> time.toMillis() / 1000.0)
                        .orElse(0.0))
                .sum();
    }

    /** Memory held now, in MiB; 0 where the machine does not tell. */
    static long residentMiB(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                        .mapToLong(Machine::residentKiB)
                        .sum()
                / 1024;
    }

    private static long residentKiB(ProcessHandle process) {
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        if (!Files.isReadable(status)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
