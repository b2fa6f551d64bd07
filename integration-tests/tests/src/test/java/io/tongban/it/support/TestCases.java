package io.tongban.it.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;

/** Cases as a feature would submit them, of the kinds that only tests have. */
public final class TestCases {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Platform platform;
    private final HttpClient http = HttpClient.newHttpClient();

    public TestCases(Platform platform) {
        this.platform = platform;
    }

    /**
     * A submitted case.
     *
     * @param documents the documents' ids by slot
     */
    public record Submitted(String id, String number, String due, Map<String, String> documents) {}

    /** What to submit; every value has a default. */
    public static final class Draft {

        private final Map<String, Object> fields = new LinkedHashMap<>();
        private final Map<String, String> data = new LinkedHashMap<>(Map.of("login", "Zrr_Shenqing"));
        private final Map<String, String> files = new LinkedHashMap<>();

        public Draft() {
            with("kind", "test").with("openKey", UUID.randomUUID().toString());
            with("applicant", "测试申请人").with("number", "11010119900307002X").with("mobile", "13000000671");
        }

        public Draft with(String field, String value) {
            fields.put(field, value);
            return this;
        }

        public Draft data(String name, String value) {
            data.put(name, value);
            return this;
        }

        /** An image of its own. */
        public Draft file(String slot, int seed) {
            return file(slot, image(seed));
        }

        public Draft file(String slot, byte[] upload) {
            files.put(slot, Base64.getEncoder().encodeToString(upload));
            return this;
        }
    }

    /** Submits. */
    public Submitted submit(Draft draft) {
        draft.fields.put("data", draft.data);
        draft.fields.put("files", draft.files);
        JsonNode made = call("", JSON.valueToTree(draft.fields).toString());
        Map<String, String> documents = new LinkedHashMap<>();
        made.get("documents")
                .properties()
                .forEach(one -> documents.put(one.getKey(), one.getValue().asText()));
        return new Submitted(
                made.get("id").asText(),
                made.get("number").asText(),
                made.get("due").asText(),
                documents);
    }

    /** Does what the applicant does: {@code withdraw}, {@code supplement}; whether it took effect. */
    public boolean applicant(String id, String act) {
        return call("/" + id + "/" + act, "").get("done").asBoolean();
    }

    /** The data changed under an account's open case. */
    public void lapse(String kind, String account) {
        send("/lapse/" + kind + "/" + account, "");
    }

    /** What the applicant finds by number and phone. */
    public JsonNode find(String number, String mobile) {
        return call("/find/" + number + "/" + mobile, "");
    }

    /** The answer to a submission, be it taken or not. */
    public int trySubmit(Draft draft) {
        draft.fields.put("data", draft.data);
        draft.fields.put("files", draft.files);
        return send("", JSON.valueToTree(draft.fields).toString()).statusCode();
    }

    /** A JPEG that looks like no other seed's. */
    public static byte[] image(int seed) {
        BufferedImage image = new BufferedImage(640, 400, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(0xE8F0F8));
        pen.fillRect(0, 0, 640, 400);
        pen.setColor(new Color(0x204070 + seed * 97 % 0x9000));
        pen.fillRect(40, 60, 160, 220);
        pen.drawString("SPECIMEN " + seed, 260, 120);
        pen.dispose();
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "jpg", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode call(String path, String body) {
        HttpResponse<String> answer = send(path, body);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " was answered " + answer.statusCode() + " " + answer.body());
        }
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpResponse<String> send(String path, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(platform.realm() + "/test-hooks/cases" + path));
        request.POST(BodyPublishers.ofString(body));
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
