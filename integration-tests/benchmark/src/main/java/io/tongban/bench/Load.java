package io.tongban.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Eight people at a time, each logging in again and again for a while. */
final class Load {

    private static final int AT_ONCE = 8;

    private final Subject subject;
    private final ProcessHandle server;
    private final String challenge;
    private final int users;
    private final AtomicInteger next = new AtomicInteger();

    Load(Subject subject, ProcessHandle server, String challenge, int users) {
        this.subject = subject;
        this.server = server;
        this.challenge = challenge;
        this.users = users;
    }

    /** How many logins were begun so far. */
    int logins() {
        return next.get();
    }

    /** Runs one round of full logins; the first that fails ends it. */
    Figures round(Duration length) throws InterruptedException, ExecutionException {
        return round(length, client -> client.login(Users.name(next.getAndIncrement() % users), Users.PASSWORD));
    }

    /** Runs one round in which the login page is opened and nothing else. */
    Figures pages(Duration length) throws InterruptedException, ExecutionException {
        return round(length, LoginClient::look);
    }

    /** What a person does again and again. */
    private interface Deed {

        void by(LoginClient client) throws IOException, InterruptedException;
    }

    private Figures round(Duration length, Deed deed) throws InterruptedException, ExecutionException {
        ExecutorService people = Executors.newFixedThreadPool(AT_ONCE);
        try {
            double cpuBefore = Machine.cpuSeconds(server);
            long start = System.nanoTime();
            long end = start + length.toNanos();
            List<Callable<List<Long>>> work = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                work.add(() -> untilEnd(end, deed));
            }
            List<Long> all = new ArrayList<>();
            for (Future<List<Long>> done : people.invokeAll(work)) {
                all.addAll(done.get());
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            double cpu = Machine.cpuSeconds(server) - cpuBefore;
            return Figures.of(all.stream().mapToLong(Long::longValue).toArray(), seconds, cpu);
        } finally {
            people.shutdownNow();
        }
    }

    private List<Long> untilEnd(long end, Deed deed) throws IOException, InterruptedException {
        LoginClient client = new LoginClient(HttpClient.newHttpClient(), subject, challenge);
        List<Long> took = new ArrayList<>();
        while (System.nanoTime() < end) {
            long begin = System.nanoTime();
            deed.by(client);
            took.add(System.nanoTime() - begin);
        }
        return took;
    }
}
