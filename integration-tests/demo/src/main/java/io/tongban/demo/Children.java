package io.tongban.demo;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Sees to it that no process of the demo outlives it, nor the demo the Maven call that started it. */
final class Children {

    private static final int PATIENCE_SECONDS = 10;

    private Children() {}

    /** From now on every process begun here ends with this one, and this one with the process that began it. */
    static void endWithUs() {
        Runtime.getRuntime().addShutdownHook(new Thread(Children::end, "end-children"));
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(1)));
    }

    /** Asks every process begun here to end, and kills those that do not within ten seconds. */
    static void end() {
        List<ProcessHandle> all = ProcessHandle.current().descendants().toList();
        all.forEach(ProcessHandle::destroy);
        try {
            CompletableFuture.allOf(all.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            all.forEach(ProcessHandle::destroyForcibly);
        } catch (InterruptedException e) {
            all.forEach(ProcessHandle::destroyForcibly);
            Thread.currentThread().interrupt();
        }
    }
}
