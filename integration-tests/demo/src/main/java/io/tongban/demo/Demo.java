package io.tongban.demo;

import io.tongban.runtime.Application;
import io.tongban.runtime.Carrier;
import io.tongban.runtime.Folders;
import io.tongban.runtime.KeycloakInstall;
import io.tongban.runtime.KeycloakServer;
import io.tongban.runtime.NationalCheckSettings;
import io.tongban.runtime.Ports;
import io.tongban.runtime.VaultSettings;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Starts everything on this machine, prints where it is, and stops it all when told to. */
public final class Demo {

    private final Settings settings;
    private final PrintStream out;

    private Demo(Settings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    /** Runs until Ctrl-C; ends with 1 when a port is taken, or something could not be started or died. */
    public static void main(String[] arguments) {
        // The panel has Chinese words, whatever character set the machine's locale has.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        Children.endWithUs();
        try {
            Settings settings = Settings.of(System.getProperties());
            List<String> taken = settings.ports().taken();
            if (!taken.isEmpty()) {
                taken.forEach(out::println);
                System.exit(1);
            }
            out.println(new Demo(settings, out).run() + " ended by itself, see the logs in " + settings.data());
        } catch (IOException | SQLException | RuntimeException e) {
            out.println("The demo could not be started: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        System.exit(1);
    }

    /** Returns the name of the first server that ends. */
    private String run() throws IOException, SQLException, InterruptedException {
        Path data = settings.data();
        if (settings.reset()) {
            Folders.delete(data);
        }
        Secrets secrets = Secrets.in(data);
        DemoPorts ports = settings.ports();
        Application simulators = Application.start(
                "simulators",
                settings.application("simulators"),
                ports.simulators(),
                Map.of(
                        "SMS_SECRET", secrets.sms(),
                        "NATIONAL_SECRET", secrets.national(),
                        "MAIL_PORT", String.valueOf(ports.mail())),
                data);
        Application system = Application.start(
                "foreign-worker-system",
                settings.application("foreign-worker-system"),
                ports.foreignWorkerSystem(),
                Map.of(
                        "PLATFORM_URL", ports.platformUrl(),
                        "CLIENT_SECRET", secrets.client(),
                        "COOKIE_SECRET", secrets.cookie()),
                data);
        out.println("Starting on data in " + data + " (the first start takes a minute or two) ...");
        try (LegacyDatabase legacy = LegacyDatabase.start(
                        data.resolve("legacy"), ports.legacy(), settings.legacyScripts(), secrets);
                KeycloakServer platform = startPlatform(secrets)) {
            platform.awaitReady();
            new Seeding(settings, secrets, legacy).apply();
            simulators.awaitReady();
            system.awaitReady();
            out.println(new Panel(ports, DemoLogin.all(), data).text());
            Map<String, Process> all = Map.of(
                    "The platform", platform.process(),
                    "The foreign-worker system", system.process(),
                    "The simulators", simulators.process());
            return firstToEnd(all);
        }
    }

    private KeycloakServer startPlatform(Secrets secrets) {
        // Where the database is, is relative to the server's folder: it survives a new installation.
        KeycloakInstall install = KeycloakInstall.prepare(
                settings.data().resolve("platform"),
                settings.distribution(),
                settings.serverFiles(),
                List.of(),
                Map.of("db", "dev-file"));
        return KeycloakServer.start(
                install,
                new Ports(settings.ports().platform(), settings.ports().management()),
                Map.of("hostname", settings.ports().platformUrl()),
                environment(secrets));
    }

    private Map<String, String> environment(Secrets secrets) {
        Map<String, String> environment =
                new HashMap<>(Carrier.environment(URI.create(settings.ports().simulatorsUrl()), secrets.sms()));
        environment.putAll(VaultSettings.of(secrets.vault(), secrets.vaultHash()));
        environment.putAll(
                NationalCheckSettings.environment(URI.create(settings.ports().simulatorsUrl()), secrets.national()));
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", Staff.LOGIN);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", Staff.PASSWORD);
        environment.put("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
        return environment;
    }

    private static String firstToEnd(Map<String, Process> all) {
        CompletableFuture<?>[] ends = all.entrySet().stream()
                .map(entry -> entry.getValue().onExit().thenApply(process -> entry.getKey()))
                .toArray(CompletableFuture[]::new);
        return (String) CompletableFuture.anyOf(ends).join();
    }
}
