package io.tongban.it.login;

import io.tongban.it.support.Platform;
import io.tongban.it.support.Together;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Lets logins of one old account meet where it is taken, however busy the machine is: none goes on before all are there. */
final class Meeting {

    private static final int PATIENCE_SECONDS = 60;
    private static final String WAITING =
            "select count(*) from pg_locks where not granted and relation = 'tb_legacy_link'::regclass";

    private Meeting() {}

    /** Runs all at once and returns what each gave, in order. */
    static <T> List<T> of(Platform platform, List<Callable<T>> all) {
        try (Connection door = platform.postgres().connect(Platform.KEYCLOAK_DATABASE);
                Statement lock = door.createStatement()) {
            door.setAutoCommit(false);
            // Whoever reads passes; who writes waits.
            lock.execute("lock table tb_legacy_link in share row exclusive mode");
            CompletableFuture<List<T>> answers = CompletableFuture.supplyAsync(() -> Together.run(all));
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
            while (platform.count(Platform.KEYCLOAK_DATABASE, WAITING) < all.size() && System.nanoTime() < end) {
                TimeUnit.MILLISECONDS.sleep(50);
            }
            door.rollback();
            return answers.join();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
