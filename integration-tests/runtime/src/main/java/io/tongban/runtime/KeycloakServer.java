package io.tongban.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A Keycloak process started from a {@link KeycloakInstall}, bound to loopback. */
public final class KeycloakServer implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofMinutes(5);

    private final Process process;
    private final URI base;
    private final URI management;
    private final Path log;

    private KeycloakServer(Process process, URI base, URI management, Path log) {
        this.process = process;
        this.base = base;
        this.management = management;
        this.log = log;
    }

    /**
     * Starts an installed server and returns at once; {@link #awaitReady()} waits for it.
     *
     * @param install the server's folder, built
     * @param ports the ports to listen on
     * @param options runtime options of {@code kc start} without their dashes
     * @param environment variables added to this process's own
     */
    public static KeycloakServer start(
            KeycloakInstall install, Ports ports, Map<String, String> options, Map<String, String> environment) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("http-enabled", "true");
        all.put("http-host", "127.0.0.1");
        all.put("http-port", String.valueOf(ports.http()));
        all.put("http-management-port", String.valueOf(ports.management()));
        all.put("hostname-strict", "false");
        all.put("cache", "local");
        all.putAll(options);
        List<String> command = new ArrayList<>(List.of(KeycloakInstall.script(install.home()), "start", "--optimized"));
        all.forEach((name, value) -> command.add("--" + name + "=" + value));
        Path log = install.home().resolve("server-" + ports.http() + ".log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .directory(install.home().toFile());
        useThisJava(builder);
        builder.environment().putIfAbsent("JAVA_OPTS_KC_HEAP", "-Xms128m -Xmx768m");
        builder.environment().putAll(environment);
        try {
            return new KeycloakServer(
                    builder.start(),
                    URI.create("http://localhost:" + ports.http()),
                    URI.create("http://localhost:" + ports.management()),
                    log);
        } catch (IOException e) {
            throw new UncheckedIOException("the server could not be started", e);
        }
    }

    /** Where the server answers, for example {@code http://localhost:8080}. */
    public URI base() {
        return base;
    }

    /** Where health and metrics are. */
    public URI management() {
        return management;
    }

    /** All that the server printed. */
    public Path log() {
        return log;
    }

    /** The process, to measure or to kill it. */
    public Process process() {
        return process;
    }

    /** Waits until the server says that it is ready; fails with the end of its log. */
    public KeycloakServer awaitReady() {
        HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        HttpRequest request = HttpRequest.newBuilder(management.resolve("/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        long end = System.nanoTime() + START_LIMIT.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            try {
                if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return this;
                }
                TimeUnit.MILLISECONDS.sleep(200);
            } catch (IOException e) {
                pause();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        close();
        throw new IllegalStateException("the server did not become ready:\n" + tail());
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String tail() {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 60), lines.size()));
        } catch (IOException e) {
            return "(no log: " + e.getMessage() + ")";
        }
    }

    /** Lets the start scripts use the Java that runs this. */
    static void useThisJava(ProcessBuilder builder) {
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    }

    /** Kills the server (SIGKILL): it can end nothing that it has begun. */
    public void kill() {
        // The process that was started is the script; the server is one under it.
        List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
        all.add(process.toHandle());
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(one -> one.onExit().join());
    }

    /** Stops the server, and whatever the start script began, within ten seconds. */
    @Override
    public void close() {
        List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
        all.add(process.toHandle());
        all.forEach(ProcessHandle::destroy);
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                all.forEach(ProcessHandle::destroyForcibly);
            }
        } catch (InterruptedException e) {
            all.forEach(ProcessHandle::destroyForcibly);
            Thread.currentThread().interrupt();
        }
    }
}
