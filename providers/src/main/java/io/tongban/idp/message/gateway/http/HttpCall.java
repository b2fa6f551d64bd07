package io.tongban.idp.message.gateway.http;

import io.tongban.idp.message.gateway.DeliveryException;
import java.io.IOException;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;

/** Calls a carrier. */
public final class HttpCall {

    private HttpCall() {}

    /**
     * The JDK's client. Not the server's, which logs what it sends when its log level is turned up: codes among it.
     * Whom the JDK trusts and which proxy it takes, the server has set.
     */
    public static HttpClient client(Duration connectTimeout) {
        return HttpClient.newBuilder()
                .connectTimeout(connectTimeout)
                .proxy(ProxySelector.getDefault())
                .build();
    }

    /** @throws DeliveryException when there was no answer, which another attempt may change */
    public static HttpResponse<String> send(HttpClient client, HttpRequest request) throws DeliveryException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (HttpTimeoutException e) {
            throw DeliveryException.temporary("time-out");
        } catch (IOException e) {
            throw DeliveryException.temporary("no-connection");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw DeliveryException.temporary("interrupted");
        }
    }
}
