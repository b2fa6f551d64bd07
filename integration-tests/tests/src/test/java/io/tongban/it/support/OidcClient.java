package io.tongban.it.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A confidential client system as far as the tests need one: it sends a browser to log in, takes the code from the
 * address it comes back to and exchanges it.
 *
 * @param realm the realm's address
 */
public record OidcClient(HttpClient http, URI realm, String id, String secret, String redirectUri) {

    private static final String VERIFIER = "a-verifier-that-is-long-enough-for-every-server-0123456789";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The address that starts a login, with more parameters where a test needs them. */
    public URI authorization(Map<String, String> more) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("client_id", id);
        query.put("redirect_uri", redirectUri);
        query.put("response_type", "code");
        query.put("scope", "openid profile subject organization legacy assurance");
        query.put("state", "state-of-a-test");
        query.put("nonce", "nonce-of-a-test");
        query.put("code_challenge", challenge());
        query.put("code_challenge_method", "S256");
        query.putAll(more);
        return URI.create(realm + "/protocol/openid-connect/auth?" + Browser.encode(query));
    }

    /** Exchanges the code in an address the browser was sent back to. */
    public JsonNode tokens(URI cameBackTo) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "authorization_code");
        form.put("code", Page.query(cameBackTo).get("code"));
        form.put("redirect_uri", redirectUri);
        form.put("code_verifier", VERIFIER);
        return token(form);
    }

    /** Asks for new tokens. */
    public JsonNode refresh(String refreshToken) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "refresh_token");
        form.put("refresh_token", refreshToken);
        return token(form);
    }

    /** Sends any grant to the token endpoint; the answer is returned whether it is a token or an error. */
    public JsonNode token(Map<String, String> grant) {
        Map<String, String> form = new LinkedHashMap<>(grant);
        form.put("client_id", id);
        form.put("client_secret", secret);
        HttpRequest request = HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(Browser.encode(form)))
                .build();
        try {
            return JSON.readTree(
                    http.send(request, HttpResponse.BodyHandlers.ofString()).body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The claims of a token, unverified: the tests trust the server they started. */
    public static JsonNode claims(String token) {
        try {
            return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String challenge() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
