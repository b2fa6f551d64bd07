package io.tongban.idp.review.evidence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.keycloak.models.KeycloakSession;

/**
 * Uploaded documents: decoded and written anew, encrypted at rest, erased after the set time (decision 28). Who may open
 * one is the caller's to decide; that it was opened is recorded by {@link #open}'s callers as an event.
 */
public final class Evidence {

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
     * @param imageHash keyed hash of the uploaded bytes, equal for the same image seen before
     */
    public record Document(String id, String caseId, String slot, String contentType, int bytes, String imageHash) {}

    /**
     * Stores an upload in place of the slot's former one.
     *
     * @param clientAddress the uploading browser's network address, which has a quota
     */
    public Document store(String caseId, String slot, byte[] upload, Set<Format> allowed, String clientAddress)
            throws UploadRefusedException {
        throw new UnsupportedOperationException("to be built " + session);
    }

    public List<Document> of(String caseId) {
        throw new UnsupportedOperationException("to be built");
    }

    public Optional<Document> find(String documentId) {
        throw new UnsupportedOperationException("to be built");
    }

    /** The clean image. */
    public byte[] open(Document document) {
        throw new UnsupportedOperationException("to be built");
    }

    /** The numbers of other cases that hold the same image. */
    public List<String> casesWithSameImage(Document document) {
        throw new UnsupportedOperationException("to be built");
    }

    /** Removes a case's documents. */
    public void erase(String caseId) {
        throw new UnsupportedOperationException("to be built");
    }
}
