package io.tongban.demo;

import io.tongban.runtime.Ports;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.IntPredicate;

/**
 * The ports of the demo, all of them on loopback.
 *
 * @param platform where people log in
 * @param management where the platform says that it is ready
 * @param foreignWorkerSystem the relying party
 * @param simulators where sent messages are read
 * @param mail where the simulators take mails
 * @param legacy the database of the legacy accounts; the same at every start, for the platform keeps its address
 */
record DemoPorts(int platform, int management, int foreignWorkerSystem, int simulators, int mail, int legacy) {

    /** The ports given as {@code demo.port.*}, else the usual ones. */
    static DemoPorts of(Properties given) {
        return new DemoPorts(
                port(given, "platform", 8080),
                port(given, "management", 9000),
                port(given, "foreign-worker-system", 8081),
                port(given, "simulators", 8082),
                port(given, "mail", 8025),
                port(given, "legacy", 9092));
    }

    private static int port(Properties given, String name, int otherwise) {
        return Integer.parseInt(given.getProperty("demo.port." + name, String.valueOf(otherwise)));
    }

    /** One line for each port that somebody else listens on; nothing when all are free. */
    List<String> taken() {
        return taken(Ports::taken);
    }

    List<String> taken(IntPredicate inUse) {
        Map<String, Integer> all = new LinkedHashMap<>();
        all.put("platform", platform);
        all.put("management", management);
        all.put("foreign-worker-system", foreignWorkerSystem);
        all.put("simulators", simulators);
        all.put("mail", mail);
        all.put("legacy", legacy);
        return all.entrySet().stream()
                .filter(entry -> inUse.test(entry.getValue()))
                .map(entry -> "Port %d is taken (%s). Free it, or choose another: -Ddemo.port.%s=PORT"
                        .formatted(entry.getValue(), entry.getKey(), entry.getKey()))
                .toList();
    }

    String platformUrl() {
        return "http://localhost:" + platform;
    }

    String foreignWorkerSystemUrl() {
        return "http://localhost:" + foreignWorkerSystem;
    }

    String simulatorsUrl() {
        return "http://localhost:" + simulators;
    }
}
