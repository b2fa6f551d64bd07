package io.tongban.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.tongban.realm.AdminApi;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keycloak.admin.client.Keycloak;

/** The demo from start to end, twice, as a visitor has it. */
class DemoProcessIT {

    private static final String PANEL = "Stop: Ctrl-C.";

    @TempDir
    private Path folder;

    @Test
    void aTakenPortIsNamed() throws Exception {
        try (ServerSocket somebody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            DemoPorts free = DemoProcess.freePorts();
            DemoPorts ports = new DemoPorts(
                    free.platform(),
                    free.management(),
                    somebody.getLocalPort(),
                    free.simulators(),
                    free.mail(),
                    free.legacy());
            try (DemoProcess demo = DemoProcess.start(folder.resolve("data"), ports, false)) {
                assertThat(demo.exitCode()).isOne();
                assertThat(demo.printed())
                        .contains("Port " + somebody.getLocalPort() + " is taken (foreign-worker-system)")
                        .doesNotContain("Exception");
            }
        }
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void itStartsEndsKeepsItsDataAndForgetsItWhenTold() throws Exception {
        Path data = folder.resolve("data");
        DemoPorts ports = DemoProcess.freePorts();
        try (DemoProcess first = DemoProcess.start(data, ports, false)) {
            String panel = first.await(PANEL);
            assertThat(panel)
                    .contains(PANEL)
                    .contains(
                            ports.platformUrl() + "/",
                            ports.foreignWorkerSystemUrl() + "/",
                            ports.simulatorsUrl() + "/")
                    .contains("WP_lhdw0003")
                    .contains("The data stays in " + data + ";");
            assertThat(Sockets.notLoopback(first.all())).isEmpty();
            assertThat(Sockets.ports(first.all()))
                    .contains(
                            ports.platform(),
                            ports.management(),
                            ports.foreignWorkerSystem(),
                            ports.simulators(),
                            ports.mail(),
                            ports.legacy());
            addUser(ports);
            endsWith(first, "INT");
        }
        try (DemoProcess second = DemoProcess.start(data, ports, false)) {
            assertThat(second.await(PANEL)).contains(PANEL);
            assertThat(users(ports)).as("kept").hasSize(1);
            endsWith(second, "TERM");
        }
        Properties secrets = secrets(data);
        try (DemoProcess afresh = DemoProcess.start(data, ports, true)) {
            afresh.await("Starting on data");
            assertThat(secrets(data)).as("cleared").isNotEqualTo(secrets);
            assertThat(data.resolve("platform/data/h2")).doesNotExist();
            endsWith(afresh, "TERM");
        }
    }

    private static void endsWith(DemoProcess demo, String signal) throws Exception {
        List<ProcessHandle> all = demo.all();
        assertThat(all).as("the demo and its children").hasSizeGreaterThan(1);
        demo.signal(signal);
        assertThat(all).as("after " + signal).noneMatch(ProcessHandle::isAlive);
    }

    private static void addUser(DemoPorts ports) {
        try (AdminApi api = api(ports)) {
            api.post(
                    AdminApi.path("fuwu", "users"),
                    JsonNodeFactory.instance
                            .objectNode()
                            .put("username", "left_behind")
                            .put("enabled", true));
        }
    }

    private static Iterable<?> users(DemoPorts ports) {
        try (AdminApi api = api(ports)) {
            return api.get(AdminApi.path("fuwu", "users") + "?exact=true&username=left_behind");
        }
    }

    private static AdminApi api(DemoPorts ports) {
        URI url = URI.create(ports.platformUrl());
        return new AdminApi(
                url, Keycloak.getInstance(url.toString(), "master", Staff.LOGIN, Staff.PASSWORD, "admin-cli"));
    }

    private static Properties secrets(Path data) throws IOException {
        Properties secrets = new Properties();
        try (var in = Files.newInputStream(data.resolve("secrets.properties"))) {
            secrets.load(in);
        }
        return secrets;
    }
}
