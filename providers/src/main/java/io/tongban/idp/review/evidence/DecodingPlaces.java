package io.tongban.idp.review.evidence;

import io.tongban.idp.review.evidence.UploadRefusedException.Reason;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * How many uploads are decoded at once. One takes up to 150 MB for a moment, so without a bound a few large ones sent together
 * would end the server. The places are a resource of the node's memory, not state: every node has its own.
 */
final class DecodingPlaces {

    /** A quarter of the memory that this node may use; at least one. */
    static final DecodingPlaces NODE = new DecodingPlaces(
            (int) Math.max(1, Runtime.getRuntime().maxMemory() / 4 / DecodingPlaces.BYTES), Duration.ofSeconds(10));

    private static final Logger LOG = Logger.getLogger(DecodingPlaces.class);

    /** What was decoded, once more upright, and once more at the size that is kept. */
    private static final long BYTES = 3L * ImageDecoder.DECODED_BYTES;

    private final Semaphore places;
    private final Duration patience;

    DecodingPlaces(int places, Duration patience) {
        // Whoever came first is served first.
        this.places = new Semaphore(places, true);
        this.patience = patience;
    }

    /** What is done in a place. */
    interface Work {
        CleanImage done() throws UploadRefusedException;
    }

    /** Waits for a place and works there. */
    CleanImage in(Work work) throws UploadRefusedException {
        if (!taken()) {
            LOG.warn("An upload was turned away: as many as this node can decode at once are being decoded");
            throw new UploadRefusedException(Reason.BUSY);
        }
        try {
            return work.done();
        } catch (OutOfMemoryError e) {
            // The rest of the server took what the places count on; what was decoded so far is free again.
            LOG.warn("An upload was turned away: there was no memory to decode it");
            throw new UploadRefusedException(Reason.BUSY);
        } finally {
            places.release();
        }
    }

    private boolean taken() {
        try {
            return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
