package io.tongban.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class DemoPortsTest {

    private final DemoPorts usual = DemoPorts.of(new Properties());

    @Test
    void theUsualPortsAreTheDocumentedOnes() {
        assertThat(usual).isEqualTo(new DemoPorts(8080, 9000, 8081, 8082, 8025, 9092));
    }

    @Test
    void aGivenPortIsTaken() {
        Properties given = new Properties();
        given.setProperty("demo.port.foreign-worker-system", "18282");
        assertThat(DemoPorts.of(given).foreignWorkerSystemUrl()).isEqualTo("http://localhost:18282");
    }

    @Test
    void aPortInUseIsNamed() {
        assertThat(usual.taken(port -> port == 8081))
                .singleElement()
                .asString()
                .contains("8081", "foreign-worker-system", "-Ddemo.port.foreign-worker-system");
        assertThat(usual.taken(port -> false)).isEmpty();
    }

    @Test
    void aRealListenerIsNoticed() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = socket.getLocalPort();
            assertThat(new DemoPorts(port, port, port, port, port, port).taken())
                    .hasSize(6);
        }
    }
}
