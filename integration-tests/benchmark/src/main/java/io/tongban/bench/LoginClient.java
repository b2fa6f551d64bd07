package io.tongban.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One full login after another: the page, the post, the code for a token, each in a fresh browser. */
final class LoginClient {

    private static final String VERIFIER = "a-verifier-that-is-long-enough-for-every-server-0123456789";
    /** The test hooks send the picture's code with the page: whoever looks at the picture does not ask the server for it. */
    private static final String CAPTCHA_HEADER = "X-Test-Captcha";

    private static final String CHALLENGE = "S256";
    private static final Pattern ACTION = Pattern.compile("<form[^>]*id=\"kc-form-login\"[^>]*action=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    private final HttpClient http;
    private final Subject subject;
    private final String challenge;

    LoginClient(HttpClient http, Subject subject, String challenge) {
        this.http = http;
        this.subject = subject;
        this.challenge = challenge;
    }

    /** The verifier whose SHA-256 hash the challenge is. */
    static String verifier() {
        return VERIFIER;
    }

    /** Opens the login page and goes away. */
    void look() throws IOException, InterruptedException {
        page(new LinkedHashMap<>());
    }

    /** Logs one user in and takes the tokens; fails with what went wrong. */
    void login(String user, String password) throws IOException, InterruptedException {
        Map<String, String> cookies = new LinkedHashMap<>();
        HttpResponse<String> page = page(cookies);
        Matcher action = ACTION.matcher(page.body());
        if (!action.find()) {
            throw new IOException("no login form, but HTTP " + page.statusCode());
        }
        URI post = URI.create(action.group(1).replace("&amp;", "&"));
        Map<String, String> fields = new LinkedHashMap<>(subject.fields());
        fields.put("username", user);
        fields.put("password", password);
        page.headers().firstValue(CAPTCHA_HEADER).ifPresent(note -> fields.put("captcha", captchaOf(note)));
        HttpResponse<String> answer = send(form(HttpRequest.newBuilder(post), fields), cookies);
        Matcher code = CODE.matcher(answer.headers().firstValue("location").orElse(""));
        if (!code.find()) {
            throw new IOException("no code, but HTTP " + answer.statusCode());
        }
        takeTokens(code.group(1));
    }

    private HttpResponse<String> page(Map<String, String> cookies) throws IOException, InterruptedException {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("client_id", subject.client());
        query.put("redirect_uri", subject.redirectUri());
        query.put("response_type", "code");
        query.put("scope", "openid");
        query.put("code_challenge", challenge);
        query.put("code_challenge_method", CHALLENGE);
        return send(
                HttpRequest.newBuilder(subject.endpoint("auth?" + form(query))).GET(), cookies);
    }

    private void takeTokens(String code) throws IOException, InterruptedException {
        Map<String, String> grant = new LinkedHashMap<>();
        grant.put("grant_type", "authorization_code");
        grant.put("code", code);
        grant.put("redirect_uri", subject.redirectUri());
        grant.put("client_id", subject.client());
        grant.put("client_secret", subject.secret());
        grant.put("code_verifier", VERIFIER);
        HttpResponse<String> tokens = send(form(HttpRequest.newBuilder(subject.endpoint("token")), grant), Map.of());
        if (tokens.statusCode() != 200) {
            throw new IOException("no token, but HTTP " + tokens.statusCode());
        }
    }

    /** The code in what the server noted of the picture. */
    private static String captchaOf(String note) {
        return note.split("\\|")[2];
    }

    private HttpResponse<String> send(HttpRequest.Builder request, Map<String, String> cookies)
            throws IOException, InterruptedException {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
        for (String header : answer.headers().allValues("set-cookie")) {
            String[] pair = header.split(";", 2)[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
        }
        return answer;
    }

    private static HttpRequest.Builder form(HttpRequest.Builder request, Map<String, String> fields) {
        return request.header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(fields)));
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
