package io.tongban.runtime;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A Quarkus application of this project, running as a process of its own. */
public final class Application {

    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final String name;
    private final Process process;
    private final URI home;
    private final Path log;

    private Application(String name, Process process, URI home, Path log) {
        this.name = name;
        this.process = process;
        this.home = home;
        this.log = log;
    }

    /**
     * Starts an application and returns at once.
     *
     * @param name what it is called in messages, and its log file
     * @param jar its start file
     * @param port where it listens
     * @param environment its settings; secrets among them, which is why they are no arguments
     * @param logs the folder its log goes to
     */
    public static Application start(String name, Path jar, int port, Map<String, String> environment, Path logs)
            throws IOException {
        Files.createDirectories(logs);
        Path log = logs.resolve(name + ".log");
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx96m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Dfile.encoding=UTF-8",
                        "-jar",
                        jar.toString()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
        return new Application(name, builder.start(), URI.create("http://localhost:" + port + "/"), log);
    }

    /** The process, to watch or to end it. */
    public Process process() {
        return process;
    }

    /** Where its pages are. */
    public URI home() {
        return home;
    }

    /** Waits until the home page answers. */
    public void awaitReady() throws IOException, InterruptedException {
        HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        HttpRequest request =
                HttpRequest.newBuilder(home).timeout(Duration.ofSeconds(5)).build();
        long end = System.nanoTime() + LIMIT.toNanos();
        while (process.isAlive() && System.nanoTime() < end) {
            if (answers(client, request)) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        throw new IOException(name + " did not start, see " + log);
    }

    private static boolean answers(HttpClient client, HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            // Nobody listens yet.
            return false;
        }
    }
}
