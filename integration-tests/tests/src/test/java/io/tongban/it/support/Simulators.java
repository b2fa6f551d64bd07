package io.tongban.it.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tongban.runtime.Application;
import io.tongban.runtime.Carrier;
import io.tongban.runtime.NationalCheckSettings;
import io.tongban.runtime.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The systems around the platform, as a process of their own: what the carrier of short messages saw and sent. */
public final class Simulators implements AutoCloseable {

    private static final String SECRET = "a-secret-of-platform-and-carrier";
    private static final String NATIONAL_SECRET = "a-secret-of-platform-and-national-check";
    private static final Pattern CODE = Pattern.compile("(?<!\\d)\\d{6}(?!\\d)");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Application application;
    private final int mailPort;
    private final HttpClient http;

    private Simulators(Application application, int mailPort, HttpClient http) {
        this.application = application;
        this.mailPort = mailPort;
        this.http = http;
    }

    static Simulators start(Path repository, Path work, HttpClient http) throws IOException {
        Path jar = repository.resolve("integration-tests/simulators/target/quarkus-app/quarkus-run.jar");
        int mailPort = Ports.freePort();
        Map<String, String> environment =
                Map.of("SMS_SECRET", SECRET, "NATIONAL_SECRET", NATIONAL_SECRET, "MAIL_PORT", String.valueOf(mailPort));
        return new Simulators(
                Application.start("simulators", jar, Ports.freePort(), environment, work), mailPort, http);
    }

    void awaitReady() throws IOException {
        try {
            application.awaitReady();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What tells a server to send by this carrier and to ask this national check. */
    public Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(Carrier.environment(application.home(), SECRET));
        environment.putAll(NationalCheckSettings.environment(application.home(), NATIONAL_SECRET));
        return environment;
    }

    /** What tells a server to send by the same carrier as if it were Aliyun; two of our texts have a template there. */
    public Map<String, String> aliyun() {
        String gateway = "KC_SPI_TONGBAN_SMS_GATEWAY__ALIYUN__";
        return Map.of(
                "KC_SPI_TONGBAN_OUTBOX__DEFAULT__SMS_GATEWAY",
                "aliyun",
                gateway + "ENDPOINT",
                application.home().resolve("/aliyun").toString(),
                gateway + "ACCESS_KEY_ID",
                "the-platform",
                gateway + "ACCESS_KEY_SECRET",
                SECRET,
                gateway + "SIGN_NAME",
                "科技部政务服务平台",
                gateway + "TEMPLATE_CODE",
                "SMS_100001",
                gateway + "TEMPLATE_REGISTRATION_APPROVED",
                "SMS_100002");
    }

    /** Where mails are taken. */
    public int mailPort() {
        return mailPort;
    }

    /** The mails that an address got, oldest first, each with {@code subject}, {@code text} and {@code page}. */
    public List<JsonNode> mails(String address) {
        List<JsonNode> mails = new ArrayList<>();
        read("/mail/messages?to=" + escape(address)).forEach(mail -> mails.add(0, mail));
        return mails;
    }

    /** The newest mail to an address; waits for the first one. */
    public JsonNode lastMail(String address) {
        return last(await(() -> mails(address), 1));
    }

    /** The newest mail to an address with such a subject; waits for it. */
    public JsonNode lastMail(String address, String subject) {
        return last(await(
                () -> mails(address).stream()
                        .filter(mail -> mail.path("subject").asText().contains(subject))
                        .toList(),
                1));
    }

    /** The texts that a number got, oldest first. */
    public List<String> texts(String mobile) {
        List<String> texts = new ArrayList<>();
        read("/sms/messages?to=" + escape(mobile))
                .forEach(message -> texts.add(0, message.path("text").asText()));
        return texts;
    }

    /** Waits until a number has got so many messages in all, and answers their texts, oldest first. */
    public List<String> await(String mobile, int count) {
        return await(() -> texts(mobile), count);
    }

    /** The code in the newest message to a number; waits for the first message. */
    public String lastCode(String mobile) {
        return code(last(await(mobile, 1)));
    }

    /** The code in the first message that has one, after so many others; a receipt may come in between. */
    public String codeAfter(String mobile, int others) {
        for (int next = others; ; next++) {
            Matcher code = CODE.matcher(await(mobile, next + 1).get(next));
            if (code.find()) {
                return code.group();
            }
        }
    }

    /** The code in a text. */
    public static String code(String text) {
        Matcher code = CODE.matcher(text);
        if (!code.find()) {
            throw new IllegalStateException("no code in: " + text);
        }
        return code.group();
    }

    /** Every request that the carrier saw for a number, refused and repeated ones included, oldest first. */
    public List<JsonNode> requests(String mobile) {
        List<JsonNode> all = new ArrayList<>();
        read("/sms/requests?to=" + escape(mobile)).forEach(all::add);
        return all;
    }

    /** Waits until the carrier saw so many requests for a number, and answers them all. */
    public List<JsonNode> awaitRequests(String mobile, int count) {
        return await(() -> requests(mobile), count);
    }

    /** Makes the carrier be UP, DOWN, HANGING, BUSY or REFUSING. */
    public void carrier(String mode) {
        send(HttpRequest.newBuilder(application.home().resolve("/sms/mode/" + mode))
                .PUT(HttpRequest.BodyPublishers.noBody()));
    }

    /** Makes the national check be UP, DOWN, SLOW or BROKEN. */
    public void nationalCheck(String mode) {
        send(HttpRequest.newBuilder(application.home().resolve("/national/mode/" + mode))
                .PUT(HttpRequest.BodyPublishers.noBody()));
    }

    /** What the national check was asked, newest first, masked. */
    public List<JsonNode> nationalChecks() {
        List<JsonNode> all = new ArrayList<>();
        read("/national/checks").forEach(all::add);
        return all;
    }

    /** Where the inbox page is. */
    public URI home() {
        return application.home();
    }

    private static <T> List<T> await(Supplier<List<T>> messages, int count) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        List<T> got = messages.get();
        while (got.size() < count && System.nanoTime() < end) {
            pause();
            got = messages.get();
        }
        if (got.size() < count) {
            throw new AssertionError("only " + got.size() + " of " + count + " messages came");
        }
        return got;
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static <T> T last(List<T> messages) {
        return messages.get(messages.size() - 1);
    }

    private JsonNode read(String path) {
        try {
            return new ObjectMapper()
                    .readTree(send(HttpRequest.newBuilder(application.home().resolve(path))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer =
                    http.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException("the simulators answered " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String escape(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        application.process().destroy();
    }
}
