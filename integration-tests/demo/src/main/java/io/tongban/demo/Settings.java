package io.tongban.demo;

import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/**
 * What the demo is started with.
 *
 * @param repository the folder of the checked-out project
 * @param data where everything that survives a restart is kept
 * @param distribution the Keycloak distribution as a zip
 * @param reset whether the data is cleared first
 * @param ports where to listen
 */
record Settings(Path repository, Path data, Path distribution, boolean reset, DemoPorts ports) {

    /** Reads the system properties that the demo's POM gives. */
    static Settings of(Properties given) {
        Path repository = path(given, "demo.repository");
        return new Settings(
                repository,
                path(given, "demo.data"),
                path(given, "demo.distribution"),
                !"false".equals(given.getProperty("demo.reset", "false")),
                DemoPorts.of(given));
    }

    private static Path path(Properties given, String name) {
        String value = given.getProperty(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("system property " + name + " is missing; start it by ./mvnw -Pdemo");
        }
        return Path.of(value).toAbsolutePath().normalize();
    }

    /** What production lays over the distribution. */
    Path serverFiles() {
        return repository.resolve("realm-config/target/server");
    }

    /** The realms as code. */
    Path realms() {
        return serverFiles().resolve("realm");
    }

    /** The demo's units and accounts. */
    Path demoData() {
        return repository.resolve("realm-config/demo");
    }

    /** The SQL that makes and then fills the legacy account table. */
    List<Path> legacyScripts() {
        return List.of(
                demoData().resolve("foreign-worker-accounts-h2.sql"),
                demoData().resolve("foreign-worker-accounts.sql"));
    }

    /** The start file of an application built beside this one. */
    Path application(String module) {
        return repository.resolve("integration-tests").resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
    }
}
