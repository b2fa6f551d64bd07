package io.tongban.it.support;

import io.tongban.realm.RealmUpdate;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Puts realm and demo data into the platform by the commands that operators use. */
public final class Seed {

    private Seed() {}

    /**
     * What the realm updater said.
     *
     * @param exitCode its exit code
     * @param report all it printed
     */
    public record Result(int exitCode, String report) {}

    /** The realm files that production carries. */
    public static Path realmFiles() {
        try {
            return Path.of(System.getProperty("tongban.repository"))
                    .toRealPath()
                    .resolve("realm-config/target/server/realm");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs the updater as the tests' operator would. */
    public static Result realm(Platform platform, Path files) {
        return realm(platform, files, environment(platform));
    }

    /** Runs the updater with these variables for the files, and the right ones for the server. */
    public static Result realm(Platform platform, Path files, Map<String, String> variables) {
        Map<String, String> environment = new HashMap<>(variables);
        environment.put("TONGBAN_SERVER_URL", platform.server().base().toString());
        environment.put("TONGBAN_ADMIN_USERNAME", Platform.ADMIN);
        environment.put("TONGBAN_ADMIN_PASSWORD", Platform.ADMIN);
        StringWriter report = new StringWriter();
        int code = RealmUpdate.run(new String[] {files.toString()}, environment, new PrintWriter(report, true));
        return new Result(code, report.toString());
    }

    private static Map<String, String> environment(Platform platform) {
        URI home = platform.home();
        return Map.of(
                "FOREIGN_WORKER_SYSTEM_URL", home.toString(),
                "FOREIGN_WORKER_SYSTEM_CLIENT_SECRET", Platform.CLIENT_SECRET);
    }
}
