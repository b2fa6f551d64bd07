package io.tongban.it.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What features do with numbers, documents and the national check, by the server's test hooks. */
public final class VaultHooks {

    private final Platform platform;

    public VaultHooks(Platform platform) {
        this.platform = platform;
    }

    /** Puts a number down that only one owner may have; the status. */
    public int put(String owner, String number) {
        return send(HttpRequest.newBuilder(at(
                                "number",
                                Map.of("owner", owner, "role", "person", "kind", "resident-id", "number", number)))
                        .PUT(BodyPublishers.noBody()))
                .statusCode();
    }

    /** The number in the clear, or the empty string. */
    public String open(String owner) {
        return open(owner, "person");
    }

    /** The same in any role. */
    public String open(String owner, String role) {
        HttpResponse<byte[]> answer = send(HttpRequest.newBuilder(at("number", Map.of("owner", owner, "role", role))));
        return answer.statusCode() == 404 ? "" : text(answer);
    }

    /** All numbers of an owner in the clear, by role. */
    public Map<String, String> numbers(String owner) {
        Map<String, String> numbers = new TreeMap<>();
        for (String role : List.of("person", "legal-representative", "primary-agent", "unit")) {
            numbers.put(role, open(owner, role));
        }
        numbers.values().removeIf(String::isEmpty);
        return numbers;
    }

    /** Stores a document; its id or why not. */
    public String store(String caseId, String slot, byte[] upload) {
        return text(send(HttpRequest.newBuilder(at("document", Map.of("case", caseId, "slot", slot)))
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofByteArray(upload))));
    }

    /** The clean image and its status. */
    public HttpResponse<byte[]> image(String id) {
        return send(HttpRequest.newBuilder(at("document", Map.of("id", id))));
    }

    /** Runs the scheduled erasure. */
    public int erase() {
        return send(HttpRequest.newBuilder(at("erasure", Map.of())).POST(BodyPublishers.noBody()))
                .statusCode();
    }

    /** What the national check says of a person. */
    public String ask(String name, String number) {
        return text(send(HttpRequest.newBuilder(at("national", Map.of()))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"name\":\"" + name + "\",\"number\":\"" + number + "\"}"))));
    }

    private URI at(String what, Map<String, String> query) {
        return URI.create(platform.realm() + "/test-hooks/vault/" + what + "?"
                + query.entrySet().stream()
                        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&")));
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return platform.http().send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
