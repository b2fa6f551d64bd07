package io.tongban.it.support;

import io.tongban.runtime.Ports;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The foreign-worker system as a process of its own. */
public final class ForeignWorkerSystem implements AutoCloseable {

    private final Process process;
    private final URI home;

    private ForeignWorkerSystem(Process process, URI home) {
        this.process = process;
        this.home = home;
    }

    static ForeignWorkerSystem start(Path repository, Path work, URI platform, URI home, String secret)
            throws IOException {
        Path jar = repository.resolve("integration-tests/foreign-worker-system/target/quarkus-app/quarkus-run.jar");
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", jar.toString()))
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("foreign-worker-system.log").toFile());
        builder.environment()
                .putAll(Map.of(
                        "PLATFORM_URL", platform.toString(),
                        "CLIENT_SECRET", secret,
                        "QUARKUS_HTTP_PORT", String.valueOf(home.getPort())));
        ForeignWorkerSystem system = new ForeignWorkerSystem(builder.start(), home);
        for (int i = 0; i < 300 && !Ports.taken(home.getPort()) && system.process.isAlive(); i++) {
            pause();
        }
        return system;
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Its address. */
    public URI home() {
        return home;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
