package io.tongban.it.support;

import io.tongban.realm.AdminApi;
import io.tongban.realm.RealmUpdate;
import io.tongban.runtime.Carrier;
import io.tongban.runtime.DemoData;
import io.tongban.runtime.Postgres;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.keycloak.representations.idm.RealmRepresentation;

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

    /** Codes, uploads and appeals that one address may ask for where the tests run. */
    public static final int PER_ADDRESS = 200;

    private static void allTestsShareAnAddress(Platform platform) {
        RealmRepresentation realm = platform.fuwu().toRepresentation();
        for (String limit : List.of("codes", "uploads", "appeals")) {
            realm.getAttributes().put("tongban." + limit + "PerAddress", String.valueOf(PER_ADDRESS));
        }
        platform.fuwu().update(realm);
    }

    /** Makes the realm, the old system's table and the demo's accounts. */
    static void everything(Platform platform, Path demo) throws IOException {
        Result made = realm(platform, realmFiles());
        if (made.exitCode() != 0) {
            throw new IllegalStateException(made.report());
        }
        for (String file : List.of("foreign-worker-accounts-postgresql.sql", "foreign-worker-accounts.sql")) {
            platform.postgres().execute(Platform.LEGACY_DATABASE, Files.readString(demo.resolve(file)));
        }
        Postgres postgres = platform.postgres();
        // Not closed: the client it wraps is the platform's own.
        AdminApi api = new AdminApi(platform.server().base(), platform.admin());
        new DemoData(api, "fuwu", demo)
                .apply(postgres.url(Platform.LEGACY_DATABASE), postgres.user(), postgres.password());
        Carrier.mail(api, "fuwu", platform.simulators().mailPort());
        allTestsShareAnAddress(platform);
    }

    private static Map<String, String> environment(Platform platform) {
        URI home = platform.home();
        return Map.of(
                "TONGBAN_STAFF_SECOND_FACTOR",
                "DISABLED",
                "FOREIGN_WORKER_SYSTEM_URL",
                home.toString(),
                "FOREIGN_WORKER_SYSTEM_CLIENT_SECRET",
                Platform.CLIENT_SECRET);
    }
}
