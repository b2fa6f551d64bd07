package io.tongban.idp.account.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The client against an HTTP server that answers well, badly, slowly or not at all. */
class HttpNationalCheckTest {

    private static final byte[] SECRET = "a-secret-of-this-test".getBytes(StandardCharsets.UTF_8);
    private static final NationalRequest REQUEST =
            new NationalRequest("person", "测试甲", "resident-id", "990000199001010017", "2016-05-16", null, null);

    private final CloseableHttpClient http = HttpClients.createDefault();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch over = new CountDownLatch(1);
    private HttpServer server;
    private String signature;
    private byte[] body;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
    }

    @AfterEach
    void stop() throws IOException {
        over.countDown();
        server.stop(0);
        threads.shutdownNow();
        http.close();
    }

    private NationalAnswer ask(int status, String answer) {
        server.createContext("/", exchange -> answer(exchange, status, answer));
        return check().ask(REQUEST);
    }

    private HttpNationalCheck check() {
        URI url = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/check");
        return new HttpNationalCheck(new NationalCheckConfig(url, SECRET, 300, 500, 4), http);
    }

    private void answer(HttpExchange exchange, int status, String answer) throws IOException {
        signature = exchange.getRequestHeaders().getFirst("X-Signature");
        body = exchange.getRequestBody().readAllBytes();
        byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Location", "/elsewhere");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "200 | {\"result\":\"match\"} | MATCH",
                "200 | {\"result\":\"mismatch\",\"why\":\"x\"} | MISMATCH",
                "200 | {\"result\":\"MATCH\"} | UNAVAILABLE",
                "200 | {\"result\":true} | UNAVAILABLE",
                "200 | {} | UNAVAILABLE",
                "200 | [] | UNAVAILABLE",
                "200 | {\"result\":\"match\" | UNAVAILABLE",
                "200 | <html>busy</html> | UNAVAILABLE",
                "202 | {\"result\":\"match\"} | UNAVAILABLE",
                "302 | {\"result\":\"match\"} | UNAVAILABLE",
                "401 | {\"result\":\"mismatch\"} | UNAVAILABLE",
                "503 | {\"result\":\"mismatch\"} | UNAVAILABLE"
            })
    void readsMatchAndMismatchAndNothingElse(int status, String answer, NationalAnswer expected) {
        assertThat(ask(status, answer)).isEqualTo(expected);
    }

    @Test
    void signsWhatItSends() throws IOException {
        ask(200, "{\"result\":\"match\"}");
        assertThat(signature).isEqualTo(NationalMessage.signature(SECRET, body)).matches("[0-9a-f]{64}");
        JsonNode sent = new ObjectMapper().readTree(body);
        assertThat(sent.path("name").asText()).isEqualTo("测试甲");
        assertThat(sent.path("number").asText()).isEqualTo("990000199001010017");
        assertThat(sent.path("requestId").asText()).isNotBlank();
        assertThat(sent.path("time").asLong()).isPositive();
        assertThat(sent.has("validUntil")).isFalse();
    }

    @Test
    void doesNotWaitForAnAnswerThatDoesNotComeOrDrips() {
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try {
                while (!over.await(100, TimeUnit.MILLISECONDS)) {
                    exchange.getResponseBody().write(' ');
                    exchange.getResponseBody().flush();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        long start = System.nanoTime();
        assertThat(check().ask(REQUEST)).isEqualTo(NationalAnswer.UNAVAILABLE);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void nobodyThereIsUnavailable() {
        HttpNationalCheck check = check();
        server.stop(0);
        assertThat(check.ask(REQUEST)).isEqualTo(NationalAnswer.UNAVAILABLE);
    }

    @Test
    void readsItsSettingsAndNamesAWrongOne() {
        assertThat(NationalCheckConfig.read(name -> null).url()).isNull();
        NationalCheckConfig config = NationalCheckConfig.read(
                Map.of("url", "https://check.example.org/x", "secret", "s3cret", "readTimeout", "7000")::get);
        assertThat(config.connectMillis()).isEqualTo(2000);
        assertThat(config.readMillis()).isEqualTo(7000);
        assertThat(config.toString()).doesNotContain("s3cret", "example");
        assertThatIllegalStateException()
                .isThrownBy(() -> NationalCheckConfig.read(Map.of("url", "https://check.example.org")::get))
                .withMessageContaining("KC_SPI_TONGBAN_NATIONAL_CHECK__HTTP__SECRET");
        assertThatIllegalStateException()
                .isThrownBy(() -> NationalCheckConfig.read(Map.of("url", "file:///x", "secret", "s3cret")::get))
                .withMessageContaining("KC_SPI_TONGBAN_NATIONAL_CHECK__HTTP__URL")
                .withMessageNotContainingAny("file:", "s3cret");
        assertThatIllegalStateException()
                .isThrownBy(() -> NationalCheckConfig.read(Map.of("readTimeout", "soon")::get))
                .withMessageContaining("KC_SPI_TONGBAN_NATIONAL_CHECK__HTTP__READ_TIMEOUT");
    }
}
