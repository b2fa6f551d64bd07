package io.tongban.idp.message.gateway;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** A real HTTP server on loopback that answers as it is told and keeps the last request. */
public final class FakeCarrier implements AutoCloseable {

    private final HttpServer server;
    private volatile int status = 200;
    private volatile String answer = "{}";
    private volatile long delayMillis;
    private volatile Request last;

    /** What came last. */
    public record Request(URI uri, Headers headers, String body) {}

    public FakeCarrier() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.start();
    }

    public FakeCarrier answers(int status, String answer) {
        this.status = status;
        this.answer = answer;
        return this;
    }

    public FakeCarrier after(long millis) {
        delayMillis = millis;
        return this;
    }

    public String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    public Request last() {
        return last;
    }

    private void handle(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        last = new Request(exchange.getRequestURI(), exchange.getRequestHeaders(), body);
        try {
            TimeUnit.MILLISECONDS.sleep(delayMillis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
