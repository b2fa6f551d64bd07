package io.tongban.demo;

import io.tongban.realm.RealmUpdate;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Brings the running platform to the declared realms and the demo's accounts; a second time nothing changes. */
final class Seeding {

    private final Settings settings;
    private final Secrets secrets;
    private final LegacyDatabase legacy;

    Seeding(Settings settings, Secrets secrets, LegacyDatabase legacy) {
        this.settings = settings;
        this.secrets = secrets;
        this.legacy = legacy;
    }

    /** Applies the realms; what was changed is in the log {@code seeding.log}. */
    void apply() throws IOException {
        Path log = settings.data().resolve("seeding.log");
        int result;
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(log, StandardCharsets.UTF_8))) {
            result = RealmUpdate.run(new String[] {settings.realms().toString()}, environment(), out);
        }
        if (result != 0) {
            throw new IOException("the realm could not be set up:\n" + Files.readString(log));
        }
    }

    private Map<String, String> environment() {
        return Map.of(
                "TONGBAN_SERVER_URL",
                settings.ports().platformUrl(),
                "TONGBAN_ADMIN_USERNAME",
                Staff.LOGIN,
                "TONGBAN_ADMIN_PASSWORD",
                Staff.PASSWORD,
                "TONGBAN_STAFF_SECOND_FACTOR",
                "DISABLED",
                "FOREIGN_WORKER_SYSTEM_URL",
                settings.ports().foreignWorkerSystemUrl(),
                "FOREIGN_WORKER_SYSTEM_CLIENT_SECRET",
                secrets.client(),
                "LEGACY_DB_URL",
                legacy.url(),
                "LEGACY_DB_USERNAME",
                LegacyDatabase.USER);
    }
}
