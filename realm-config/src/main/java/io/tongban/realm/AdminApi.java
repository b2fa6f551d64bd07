package io.tongban.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.keycloak.admin.client.Keycloak;

/**
 * The server's admin API in plain JSON, under the token of Keycloak's admin client. Plain JSON, because the client's
 * classes know only the fields of their own release and would drop the rest on the way back. Counts the writing calls.
 */
public final class AdminApi implements AutoCloseable {

    /**
     * Making a realm takes a busy machine more than a minute. Giving up earlier helps nobody: the server goes on, and what
     * it makes stands in the way of a second try.
     */
    private static final Duration LIMIT = Duration.ofMinutes(5);

    private final String root;
    private final Keycloak keycloak;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private int writes;

    /**
     * Wraps a client, which is closed with this.
     *
     * @param server the server's address, for example {@code https://login.example.org}
     */
    public AdminApi(URI server, Keycloak keycloak) {
        this.root = server.toString().replaceAll("/+$", "") + "/admin/realms";
        this.keycloak = keycloak;
    }

    /** A path of names, each escaped: {@code path("fuwu", "clients")} is {@code /fuwu/clients}. */
    public static String path(String... names) {
        StringBuilder path = new StringBuilder();
        for (String name : names) {
            path.append('/').append(escape(name));
        }
        return path.toString();
    }

    /** A name as part of an address. */
    public static String escape(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** What is at a path under {@code /admin/realms}. */
    public JsonNode get(String path) {
        return find(path).orElseThrow(() -> new AdminApiException("GET " + path + " found nothing"));
    }

    /** What is at a path, or nothing where the server says 404. */
    public Optional<JsonNode> find(String path) {
        HttpResponse<String> answer = send("GET", path, null);
        return answer.statusCode() == 404 ? Optional.empty() : Optional.of(parse(answer.body()));
    }

    /** Makes something; the id the server gave it, or the empty text where it gives none. */
    public String post(String path, JsonNode body) {
        HttpResponse<String> answer = write("POST", path, body);
        String location = answer.headers().firstValue("Location").orElse("");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    /** Replaces what is at a path. */
    public void put(String path, JsonNode body) {
        write("PUT", path, body);
    }

    /** Removes what is at a path. */
    public void delete(String path) {
        write("DELETE", path, null);
    }

    /** How many writing calls were made. */
    public int writes() {
        return writes;
    }

    /** Fetches a new token: the one in use does not hold the rights over a realm made since. */
    void renewToken() {
        keycloak.tokenManager().grantToken();
    }

    private HttpResponse<String> write(String method, String path, JsonNode body) {
        writes++;
        HttpResponse<String> answer = send(method, path, body);
        if (answer.statusCode() == 404) {
            throw refused(method, path, answer);
        }
        return answer;
    }

    private HttpResponse<String> send(String method, String path, JsonNode body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(root + path))
                .timeout(LIMIT)
                .header("Authorization", "Bearer " + keycloak.tokenManager().getAccessTokenString())
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString()))
                .build();
        try {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() >= 300 && answer.statusCode() != 404) {
                throw refused(method, path, answer);
            }
            return answer;
        } catch (IOException e) {
            throw new AdminApiException(
                    method + " " + path + " got no answer (" + e.getClass().getSimpleName() + ")", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AdminApiException(method + " " + path + " was interrupted", e);
        }
    }

    private static AdminApiException refused(String method, String path, HttpResponse<String> answer) {
        JsonNode body = parse(answer.body());
        String reason = Json.text(body, "errorMessage") + Json.text(body, "error");
        return new AdminApiException(method + " " + path + " was answered " + answer.statusCode() + " " + reason);
    }

    private static JsonNode parse(String body) {
        try {
            return body.isBlank() ? MissingNode.getInstance() : Json.MAPPER.readTree(body);
        } catch (IOException e) {
            return MissingNode.getInstance();
        }
    }

    @Override
    public void close() {
        keycloak.close();
    }
}
