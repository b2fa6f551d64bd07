package io.tongban.idp.page.captcha;

import java.util.concurrent.CompletableFuture;
import org.jboss.logging.Logger;

/** Finds out whether this machine can draw a code, beside the start, which it would lengthen: Java reads fonts for it. */
public final class DrawingTrial {

    private static final Logger LOG = Logger.getLogger(DrawingTrial.class);

    private final CompletableFuture<Boolean> drawable;

    private DrawingTrial(CompletableFuture<Boolean> drawable) {
        this.drawable = drawable;
    }

    /** Begins it; call it from a factory's {@code postInit}, since {@code init} runs while the server is built, too. */
    public static DrawingTrial begin() {
        return new DrawingTrial(CompletableFuture.supplyAsync(DrawingTrial::draw));
    }

    /** Waits for the answer if it is not there yet. */
    public boolean succeeded() {
        return drawable.join();
    }

    private static boolean draw() {
        try {
            return CaptchaPicture.draw("test").length > 0;
        } catch (RuntimeException | LinkageError e) {
            // A LinkageError is how Java says that the machine has no font library.
            LOG.error("No picture code can be drawn, so codes are only spoken. Install fontconfig and a font.", e);
            return false;
        }
    }
}
