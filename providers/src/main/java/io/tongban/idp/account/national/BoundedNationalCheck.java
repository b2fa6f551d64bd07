package io.tongban.idp.account.national;

import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;

/**
 * Lets so many calls wait for the other side at once and answers for it beyond that: while the check hangs, each call holds a
 * request and its database connection, and the platform must keep some for everything else. The permits are a resource of
 * the node, not state: every node has its own.
 */
final class BoundedNationalCheck implements NationalCheck {

    private static final Logger LOG = Logger.getLogger(BoundedNationalCheck.class);

    private final NationalCheck check;
    private final Semaphore permits;

    BoundedNationalCheck(NationalCheck check, Semaphore permits) {
        this.check = check;
        this.permits = permits;
    }

    @Override
    public NationalAnswer ask(NationalRequest request) {
        if (!permits.tryAcquire()) {
            LOG.warn("The national check was not asked: as many calls as this node may have are waiting");
            return NationalAnswer.UNAVAILABLE;
        }
        try {
            return check.ask(request);
        } finally {
            permits.release();
        }
    }

    @Override
    public void close() {
        check.close();
    }
}
