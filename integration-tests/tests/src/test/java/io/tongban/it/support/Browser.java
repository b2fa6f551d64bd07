package io.tongban.it.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/**
 * One person's browser without a screen: keeps cookies, also secure ones on plain HTTP as browsers do for localhost,
 * and follows redirects within the server it talks to.
 */
public final class Browser {

    private static final int MAX_REDIRECTS = 10;

    private final HttpClient client;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final List<URI> asked = new CopyOnWriteArrayList<>();
    private String language = "zh-CN";
    private String origin;

    public Browser(HttpClient client) {
        this.client = client;
    }

    /** Asks for pages in another language from now on. */
    public Browser language(String tag) {
        this.language = tag;
        return this;
    }

    /** Names the page that forms are sent from, as browsers do; null for none. */
    public Browser origin(String name) {
        this.origin = name;
        return this;
    }

    /** Sends a header of its own with every request from now on, such as a forged one. */
    public Browser header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** Every address that was asked for so far. */
    public List<URI> asked() {
        return List.copyOf(asked);
    }

    /** Reads a page. */
    public Page get(URI uri) {
        return follow(send(request(uri).GET()));
    }

    /** Sends a form as a browser would. */
    public Page post(URI uri, Map<String, String> form) {
        return post(uri, encode(form).getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Sends a form whose body is already made, right or wrong. */
    public Page post(URI uri, byte[] body) {
        return post(uri, "application/x-www-form-urlencoded", body);
    }

    /** Sends a form of another type, such as one with files. */
    public Page post(URI uri, String contentType, byte[] body) {
        HttpRequest.Builder post =
                request(uri).header("Content-Type", contentType).POST(BodyPublishers.ofByteArray(body));
        return follow(send(origin == null ? post : post.header("Origin", origin)));
    }

    /** Sends a form with files, each a JPEG by its name, whatever it is. */
    public Page postFiles(URI uri, Map<String, String> fields, Map<String, byte[]> files) {
        String boundary = "----tongban" + System.nanoTime();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((name, value) ->
                part(body, boundary, "form-data; name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8), null));
        files.forEach((name, content) -> part(
                body,
                boundary,
                "form-data; name=\"" + name + "\"; filename=\"" + name + ".jpg\"",
                content,
                "image/jpeg"));
        body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return follow(send(request(uri)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))));
    }

    private static void part(
            ByteArrayOutputStream body, String boundary, String disposition, byte[] content, String type) {
        String head = "--" + boundary + "\r\nContent-Disposition: " + disposition + "\r\n"
                + (type == null ? "" : "Content-Type: " + type + "\r\n") + "\r\n";
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    /** The value of a cookie, or null. */
    public String cookie(String name) {
        return cookies.get(name);
    }

    /** Takes a cookie over from somewhere, as a thief would. */
    public void cookie(String name, String value) {
        cookies.put(name, value);
    }

    /** The same browser as it is now, for what is sent at the same moment. */
    public Browser copy() {
        Browser copy = new Browser(client).language(language).origin(origin);
        copy.cookies.putAll(cookies);
        copy.headers.putAll(headers);
        return copy;
    }

    /** Writes form fields the way a browser does. */
    public static String encode(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(URI uri) {
        asked.add(uri);
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .timeout(Duration.ofSeconds(60))
                .header("Accept-Language", language)
                .header("Accept", "text/html,*/*;q=0.8");
        headers.forEach(request::header);
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private Page follow(Page first) {
        Page page = first;
        for (int i = 0; i < MAX_REDIRECTS && page.location() != null && sameServer(page); i++) {
            page = send(request(page.location()).GET());
        }
        return page;
    }

    private static boolean sameServer(Page page) {
        return page.location().getAuthority().equals(page.uri().getAuthority());
    }

    private Page send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer =
                    client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            answer.headers().allValues("set-cookie").forEach(this::keep);
            return new Page(answer.statusCode(), answer.uri(), answer.body(), answer.headers());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String header) {
        List<String> parts = List.of(header.split(";\\s*"));
        String[] pair = parts.get(0).split("=", 2);
        boolean gone = parts.stream().anyMatch(part -> part.equalsIgnoreCase("Max-Age=0"));
        if (gone) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }
}
