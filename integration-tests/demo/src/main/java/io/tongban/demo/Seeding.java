package io.tongban.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.tongban.realm.AdminApi;
import io.tongban.realm.RealmUpdate;
import io.tongban.runtime.Carrier;
import io.tongban.runtime.DemoData;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.keycloak.admin.client.Keycloak;

/** Brings the running platform to the declared realms and the demo's accounts; a second time nothing changes. */
final class Seeding {

    private static final String REALM = "fuwu";

    private final Settings settings;
    private final Secrets secrets;
    private final LegacyDatabase legacy;

    Seeding(Settings settings, Secrets secrets, LegacyDatabase legacy) {
        this.settings = settings;
        this.secrets = secrets;
        this.legacy = legacy;
    }

    /** Applies the realms, then the demo's data; what of the realms was changed is in the log {@code seeding.log}. */
    void apply() throws IOException {
        applyRealms();
        String url = settings.ports().platformUrl();
        Keycloak client = Keycloak.getInstance(url, "master", Staff.LOGIN, Staff.PASSWORD, "admin-cli");
        try (AdminApi api = new AdminApi(URI.create(url), client)) {
            new DemoData(api, REALM, settings.demoData())
                    .apply(legacy.url(), LegacyDatabase.READER, secrets.legacyReader());
            Carrier.mail(api, REALM, settings.ports().mail());
            makeReviewer(api);
        }
    }

    /** The demo's staff member reviews cases too; in production these roles are given to people who have no other. */
    private static void makeReviewer(AdminApi api) {
        JsonNode user = api.get("/master/users?exact=true&username=" + AdminApi.escape(Staff.LOGIN))
                .get(0);
        JsonNode client =
                api.get("/master/clients?clientId=" + REALM + "-realm").get(0);
        String clientId = client.get("id").asText();
        JsonNode role = api.get(AdminApi.path("master", "clients", clientId, "roles", "case-supervisor"));
        api.post(
                AdminApi.path("master", "users", user.get("id").asText(), "role-mappings", "clients", clientId),
                JsonNodeFactory.instance.arrayNode().add(role));
    }

    private void applyRealms() throws IOException {
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
                secrets.client());
    }
}
