package io.tongban.demo;

import io.tongban.runtime.Ports;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The demo as {@code ./mvnw -Pdemo} starts it, on ports and data of its own. */
final class DemoProcess implements AutoCloseable {

    private static final int START_MINUTES = 15;
    private static final int END_SECONDS = 60;

    private final Process process;
    private final StringBuilder output = new StringBuilder();
    private final Thread reader;

    private DemoProcess(Process process) {
        this.process = process;
        reader = new Thread(this::read, "demo-output");
        reader.setDaemon(true);
        reader.start();
    }

    /** Keeps each line and wakes whoever waits for one; the end of the output, too. */
    private void read() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                keep(line + "\n");
            }
        } catch (IOException e) {
            keep("(its output broke off: " + e.getMessage() + ")\n");
        }
    }

    private synchronized void keep(String line) {
        output.append(line);
        notifyAll();
    }

    /** Starts it and returns at once. */
    static DemoProcess start(Path data, DemoPorts ports, boolean reset) throws IOException {
        // The test may run where Ctrl-C is ignored, which a process would inherit.
        List<String> command = new ArrayList<>(List.of("env", "--default-signal=INT"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        List.of(
                        "h2.bindAddress=127.0.0.1",
                        "demo.reset=" + reset,
                        "demo.data=" + data,
                        "demo.repository=" + System.getProperty("tongban.repository"),
                        "demo.distribution=" + System.getProperty("keycloak.dist"),
                        "demo.port.platform=" + ports.platform(),
                        "demo.port.management=" + ports.management(),
                        "demo.port.foreign-worker-system=" + ports.foreignWorkerSystem(),
                        "demo.port.simulators=" + ports.simulators(),
                        "demo.port.mail=" + ports.mail(),
                        "demo.port.legacy=" + ports.legacy())
                .forEach(setting -> command.add("-D" + setting));
        command.addAll(List.of("-Xmx128m", "-XX:TieredStopAtLevel=1", "-classpath"));
        command.add(System.getProperty("java.class.path"));
        command.add(Demo.class.getName());
        return new DemoProcess(
                new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    static DemoPorts freePorts() {
        return new DemoPorts(
                Ports.freePort(),
                Ports.freePort(),
                Ports.freePort(),
                Ports.freePort(),
                Ports.freePort(),
                Ports.freePort());
    }

    /** Waits for a text in what it prints, or for its end, and returns all it has printed. */
    synchronized String await(String text) throws InterruptedException {
        process.onExit().thenRun(() -> keep(""));
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(START_MINUTES);
        while (output.indexOf(text) < 0 && process.isAlive() && end - System.nanoTime() > 0) {
            TimeUnit.NANOSECONDS.timedWait(this, end - System.nanoTime());
        }
        return output.toString();
    }

    synchronized String printed() {
        return output.toString();
    }

    /** All it printed, once it has ended. */
    private void readToTheEnd() throws InterruptedException {
        reader.join(TimeUnit.SECONDS.toMillis(END_SECONDS));
    }

    /** Itself and every process begun by it. */
    List<ProcessHandle> all() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList();
    }

    /** Sends a signal, such as INT for Ctrl-C, and waits for the end. */
    void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                .start()
                .waitFor();
        process.waitFor(END_SECONDS, TimeUnit.SECONDS);
    }

    /** Waits for the end and returns the exit code. */
    int exitCode() throws InterruptedException {
        if (!process.waitFor(END_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("still running: " + printed());
        }
        readToTheEnd();
        return process.exitValue();
    }

    @Override
    public void close() {
        all().forEach(ProcessHandle::destroyForcibly);
    }
}
