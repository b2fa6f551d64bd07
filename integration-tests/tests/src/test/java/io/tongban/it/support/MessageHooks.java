package io.tongban.it.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Codes and messages as a page of the platform uses them, driven from outside. */
public final class MessageHooks {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http;
    private final URI realm;

    /**
     * @param realm a realm's address on any server that the hooks are deployed to
     */
    public MessageHooks(HttpClient http, URI realm) {
        this.http = http;
        this.realm = realm;
    }

    /** Somebody who asks for codes. */
    public record Asker(String purpose, String subject, String account, String to, String client, boolean decoy) {

        /** A recovery of one's own subject and account, from a network address of one's own. */
        public static Asker of(String to) {
            return new Asker("RECOVERY", "subject-" + to, "account-" + to, to, "192.0.2." + to.hashCode(), false);
        }

        /** The same with another subject. */
        public Asker subject(String other) {
            return new Asker(purpose, other, account, to, client, decoy);
        }

        /** The same for another purpose. */
        public Asker purpose(String other) {
            return new Asker(other, subject, account, to, client, decoy);
        }

        /** The same for another recipient. */
        public Asker to(String other) {
            return new Asker(purpose, subject, account, other, client, decoy);
        }

        /** The same account from another network address. */
        public Asker client(String other) {
            return new Asker(purpose, subject, account, to, other, decoy);
        }

        /** The same, meant for nobody. */
        public Asker asDecoy() {
            return new Asker(purpose, subject, account, to, client, true);
        }
    }

    /** Asks for a code: {@code answer} is {@code sent} or {@code wait}, {@code again} in seconds since 1970. */
    public JsonNode send(Asker asker) {
        Map<String, String> query = query(asker);
        query.put("account", asker.account());
        query.put("client", asker.client());
        query.put("decoy", String.valueOf(asker.decoy()));
        return json(post("send", query, ""));
    }

    /** Types a code: RIGHT, WRONG, VOID or EXPIRED. */
    public String check(Asker asker, String typed) {
        Map<String, String> query = query(asker);
        query.put("typed", typed);
        return post("check", query, "");
    }

    /** The same where the account's wrong codes are counted, as a reset does. */
    public String checkForAccount(Asker asker, String typed) {
        Map<String, String> query = query(asker);
        query.put("account", asker.account());
        query.put("typed", typed);
        return post("check", query, "");
    }

    /** Uses the code up. */
    public boolean consume(Asker asker) {
        return Boolean.parseBoolean(post("consume", query(asker), ""));
    }

    /** Puts a message into the outbox. */
    public void put(String to, String template, long usefulFor, Map<String, String> values) {
        put(to, template, "zh-CN", usefulFor, false, values);
    }

    /** Puts a message into the outbox; with {@code fail} the transaction is rolled back. */
    public void put(
            String to, String template, String locale, long usefulFor, boolean fail, Map<String, String> values) {
        post(
                "put",
                Map.of(
                        "to", to,
                        "template", template,
                        "locale", locale,
                        "usefulFor", String.valueOf(usefulFor),
                        "fail", String.valueOf(fail)),
                JSON.valueToTree(values).toString());
    }

    /** Whether pages say that messages of a channel are late. */
    public boolean delayed(String channel) {
        return Boolean.parseBoolean(
                send(HttpRequest.newBuilder(URI.create(realm + "/message-hooks/delayed?channel=" + channel))));
    }

    private static Map<String, String> query(Asker asker) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("purpose", asker.purpose());
        query.put("subject", asker.subject());
        query.put("to", asker.to());
        return query;
    }

    private String post(String path, Map<String, String> query, String body) {
        return send(HttpRequest.newBuilder(URI.create(realm + "/message-hooks/" + path + "?" + Browser.encode(query)))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private String send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer =
                    http.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode json(String body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
