package io.tongban.idp.page;

import io.tongban.idp.identity.Flaw;
import io.tongban.idp.identity.InputFolding;
import io.tongban.idp.identity.PlainText;
import io.tongban.idp.identity.Verdict;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keycloak.http.FormPartValue;
import org.keycloak.http.HttpRequest;

/**
 * The fields and files of one post, URL-encoded or multipart. A field that comes twice is no field: it reads as
 * {@link Flaw#UNREADABLE}. Nothing of the input is in {@code toString}.
 */
public final class PostedForm {

    /** The field that says which button was pressed. */
    static final String ACTION = "do";

    /** The field that says which step was on the page. */
    static final String STEP = "step";

    /** Words of our own in fields that no person fills. */
    private static final int WORD_LENGTH = 64;

    private final Map<String, List<String>> fields;
    private final Map<String, List<FormPartValue>> parts;

    private PostedForm(Map<String, List<String>> fields, Map<String, List<FormPartValue>> parts) {
        this.fields = fields;
        this.parts = parts;
    }

    /** Reads the post; files are read when they are asked for. */
    public static PostedForm of(HttpRequest request) {
        if (!isMultipart(request)) {
            return new PostedForm(new HashMap<>(request.getDecodedFormParameters()), Map.of());
        }
        // Never getDecodedFormParameters() here: it fails on a part that is a file.
        return new PostedForm(Map.of(), new HashMap<>(request.getMultiPartFormParameters()));
    }

    static boolean isMultipart(HttpRequest request) {
        MediaType type = request.getHttpHeaders().getMediaType();
        return type != null && MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(type);
    }

    /** The word of the button that was pressed; empty for none. */
    public String action() {
        return text(ACTION, WORD_LENGTH).accepted().orElse("");
    }

    /** The step that was on the page; empty for none. */
    public String step() {
        return text(STEP, WORD_LENGTH).accepted().orElse("");
    }

    /**
     * One line of text, trimmed and folded to half width.
     *
     * @param maxLength in UTF-16 characters, after folding
     * @return the text, or {@link Flaw#EMPTY}, {@link Flaw#TOO_LONG} or {@link Flaw#UNREADABLE}
     */
    public Verdict text(String field, int maxLength) {
        Optional<String> raw = single(field);
        if (raw.isEmpty()) {
            return Verdict.invalid(Flaw.UNREADABLE);
        }
        String text = InputFolding.fold(raw.get());
        if (text.isEmpty()) {
            return Verdict.invalid(Flaw.EMPTY);
        }
        if (text.length() > maxLength) {
            return Verdict.invalid(Flaw.TOO_LONG);
        }
        return PlainText.isReadable(text) ? Verdict.valid(text) : Verdict.invalid(Flaw.UNREADABLE);
    }

    /** A password, exactly as typed; flaws as those of {@link #text}. */
    public Verdict secret(String field, int maxLength) {
        Optional<String> raw = single(field);
        if (raw.isEmpty()) {
            return Verdict.invalid(Flaw.UNREADABLE);
        }
        String secret = raw.get();
        if (secret.isEmpty()) {
            return Verdict.invalid(Flaw.EMPTY);
        }
        if (secret.length() > maxLength) {
            return Verdict.invalid(Flaw.TOO_LONG);
        }
        return PlainText.isWhole(secret) ? Verdict.valid(secret) : Verdict.invalid(Flaw.UNREADABLE);
    }

    /**
     * A file of a multipart post.
     *
     * @param maxBytes what more comes is not read
     * @return empty when none was chosen, or more than one came under this name
     */
    public Optional<PostedFile> file(String field, int maxBytes) {
        List<FormPartValue> files = parts.getOrDefault(field, List.of());
        if (files.size() != 1) {
            return Optional.empty();
        }
        try (InputStream in = files.get(0).asInputStream()) {
            if (in == null) {
                return Optional.empty();
            }
            byte[] content = in.readNBytes(maxBytes + 1);
            return content.length == 0
                    ? Optional.empty()
                    : Optional.of(new PostedFile(content, content.length > maxBytes));
        } catch (IOException e) {
            throw new UncheckedIOException("A posted file could not be read", e);
        }
    }

    /** Empty when the field comes twice or is a file; a missing field is an empty text. */
    private Optional<String> single(String field) {
        List<FormPartValue> sent = parts.getOrDefault(field, List.of());
        List<String> values = fields.getOrDefault(field, List.of());
        if (sent.size() + values.size() > 1) {
            return Optional.empty();
        }
        if (!sent.isEmpty()) {
            return textOf(sent.get(0));
        }
        return Optional.of(values.isEmpty() || values.get(0) == null ? "" : values.get(0));
    }

    private static Optional<String> textOf(FormPartValue part) {
        try {
            String text = part.asString();
            return Optional.of(text == null ? "" : text);
        } catch (RuntimeException e) {
            // How Keycloak says that the part is a file.
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "PostedForm of " + (fields.size() + parts.size()) + " fields";
    }
}
