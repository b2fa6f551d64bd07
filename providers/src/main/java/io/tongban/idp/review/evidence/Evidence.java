package io.tongban.idp.review.evidence;

import io.tongban.idp.account.RealmNumber;
import io.tongban.idp.account.vault.Sealer;
import io.tongban.idp.review.evidence.UploadRefusedException.Reason;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.keycloak.common.util.Time;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.utils.KeycloakModelUtils;

/**
 * Uploaded documents: decoded and written anew, encrypted at rest, erased after the set time (decision 28). Who may open
 * one is the caller's to decide; that it was opened is recorded by {@link #open}'s callers as an event.
 */
public final class Evidence {

    /** The realm attribute with how many days a decided case's documents are kept; 180 when it says nothing. */
    public static final String DAYS_ATTRIBUTE = "tongban.evidenceDays";

    private static final int DAYS = 180;
    private static final Duration UNSENT = Duration.ofHours(24);
    private static final int SLOTS = 12;

    /** The order in which people look at documents; others follow by name. */
    private static final List<String> ORDER = List.of("front", "back", "licence", "representative", "agent");

    private final KeycloakSession session;

    /** The session's context must be bound to the realm. */
    public Evidence(KeycloakSession session) {
        this.session = session;
    }

    /** What an image may be. */
    public enum Format {
        JPEG,
        PNG
    }

    /**
     * One stored document.
     *
     * @param slot which document of the case it is, such as {@code front}
     * @param contentType always {@code image/jpeg}, whatever was uploaded
     * @param imageHash keyed hash of the uploaded bytes, equal for the same image seen before
     */
    public record Document(String id, String caseId, String slot, String contentType, int bytes, String imageHash) {}

    /**
     * Stores an upload in place of the slot's former one. Until {@link #submitted} it stays for 24 hours.
     *
     * @param slot 1 to 64 characters
     * @param clientAddress the uploading browser's network address, which has a quota
     */
    public Document store(String caseId, String slot, byte[] upload, Set<Format> allowed, String clientAddress)
            throws UploadRefusedException {
        new UploadQuota(session).take(clientAddress);
        EvidenceRows rows = new EvidenceRows(session);
        if (rows.of(caseId)
                        .map(Document::slot)
                        .filter(other -> !other.equals(slot))
                        .distinct()
                        .count()
                >= SLOTS) {
            throw new UploadRefusedException(Reason.QUOTA);
        }
        EvidenceEntity row = sealed(ImageCleaner.clean(upload, allowed), upload);
        row.caseId = caseId;
        row.slot = slot;
        Instant now = Instant.ofEpochMilli(Time.currentTimeMillis());
        row.createdAt = now.toEpochMilli();
        row.eraseAfter =
                rows.kept(caseId) ? null : Long.valueOf(now.plus(UNSENT).toEpochMilli());
        rows.remove(caseId, slot);
        rows.add(row);
        return rows.find(row.id).orElseThrow();
    }

    private EvidenceEntity sealed(CleanImage image, byte[] upload) {
        Sealer sealer = new Sealer(session);
        String realm = session.getContext().getRealm().getId();
        EvidenceEntity row = new EvidenceEntity();
        row.id = KeycloakModelUtils.generateId();
        row.contentType = CleanImage.CONTENT_TYPE;
        row.bytes = image.jpeg().length;
        row.uploadHash = sealer.hash("evidence-upload " + realm, sha256(upload));
        row.pixelHash = sealer.hash("evidence-pixels " + realm, HexFormat.of().formatHex(image.pixels()));
        row.sealed = sealer.seal(image.jpeg(), context(row.id));
        return row;
    }

    /** A case's documents, one for each slot, in the usual order. */
    public List<Document> of(String caseId) {
        Set<String> seen = new HashSet<>();
        return new EvidenceRows(session)
                .of(caseId)
                .filter(document -> seen.add(document.slot()))
                .sorted(Comparator.comparingInt(Evidence::place).thenComparing(Document::slot))
                .collect(Collectors.toList());
    }

    private static int place(Document document) {
        int place = ORDER.indexOf(document.slot());
        return place < 0 ? ORDER.size() : place;
    }

    public Optional<Document> find(String documentId) {
        return new EvidenceRows(session).find(documentId);
    }

    /**
     * The clean image.
     *
     * @throws IllegalStateException when it was erased meanwhile, or cannot be opened
     */
    public byte[] open(Document document) {
        byte[] sealed = new EvidenceRows(session)
                .sealed(document.id())
                .orElseThrow(() -> new IllegalStateException("the document is not here any more"));
        return new Sealer(session).open(sealed, context(document.id()));
    }

    /** The ids of other cases, and of cases to come, that hold the same image, were it saved anew or not. */
    public List<String> casesWithSameImage(Document document) {
        return new EvidenceRows(session).lookalikes(document.id());
    }

    /** The case was submitted: its documents stay until {@link #ended} or {@link #keepUntil} says otherwise. */
    public void submitted(String caseId) {
        new EvidenceRows(session).eraseAfter(caseId, null);
    }

    /** Lets a decided or ended case's documents be erased after that moment, at the latest an hour later. */
    public void keepUntil(String caseId, Instant end) {
        new EvidenceRows(session).eraseAfter(caseId, end);
    }

    /** The case was decided or ended now: its documents stay for as long as the realm says. */
    public void ended(String caseId) {
        keepUntil(caseId, endOfKeeping());
    }

    /** When what is decided now is to be erased, by the realm's setting. */
    public Instant endOfKeeping() {
        int days = RealmNumber.of(session.getContext().getRealm(), DAYS_ATTRIBUTE, DAYS);
        return Instant.ofEpochMilli(Time.currentTimeMillis()).plus(Duration.ofDays(days));
    }

    /** Removes a case's documents. */
    public void erase(String caseId) {
        new EvidenceRows(session).remove(caseId);
    }

    private static String context(String id) {
        return "TB_EVIDENCE " + id;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
