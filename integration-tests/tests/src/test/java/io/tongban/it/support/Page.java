package io.tongban.it.support;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** An answer of a server, as text and as a document. */
public record Page(int status, URI uri, String body, HttpHeaders headers) {

    /** Where a redirect leads, or null. */
    public URI location() {
        return headers.firstValue("location").map(uri::resolve).orElse(null);
    }

    /** The page parsed. */
    public Document document() {
        return Jsoup.parse(body, uri.toString());
    }

    /** The text of the first element that matches, or "" where none does. */
    public String text(String selector) {
        var found = document().selectFirst(selector);
        return found == null ? "" : found.text();
    }

    /** The query parameters of an address. */
    public static Map<String, String> query(URI address) {
        return Arrays.stream(address.getRawQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> pair[0],
                        pair -> pair.length < 2 ? "" : java.net.URLDecoder.decode(pair[1], StandardCharsets.UTF_8),
                        (first, second) -> second));
    }
}
