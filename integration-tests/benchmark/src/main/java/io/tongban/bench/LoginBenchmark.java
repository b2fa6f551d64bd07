package io.tongban.bench;

import io.tongban.runtime.Postgres;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.ToDoubleFunction;

/**
 * Full logins of the platform and of stock Keycloak in turn (A B A B), on one machine, one PostgreSQL and the same number
 * of users; medians and ratios at the end. The picture code is drawn and asked at each of our logins;
 * its text comes with the page in a header of the test hooks, so that both take the same three requests.
 */
public final class LoginBenchmark {

    private static final int USERS = Integer.getInteger("bench.users", 1000);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);
    /** A Java server is slow until its code is compiled, which takes logins and not time: a busy machine does few. */
    private static final int WARM_UP_LOGINS = 2000;

    private static final int WARM_UP_ROUNDS = 16;
    private static final int PAGE_ROUNDS = 3;
    private static final int STARTS = 3;
    private static final Duration LENGTH = Duration.ofSeconds(Integer.getInteger("bench.seconds", 15));

    private final PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);

    private LoginBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        new LoginBenchmark().run();
    }

    private void run() throws Exception {
        Path work = Files.createDirectories(Path.of(System.getProperty("tongban.work"), "benchmark"));
        Path repository = Path.of(System.getProperty("tongban.repository")).toRealPath();
        String challenge = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(MessageDigest.getInstance("SHA-256")
                        .digest(LoginClient.verifier().getBytes(StandardCharsets.US_ASCII)));
        try (Postgres postgres = Postgres.start(work.resolve("postgres"), work.resolve("postgres.log"));
                Contestant stock = Contestant.stock(work, postgres, USERS);
                Contestant ours = Contestant.ours(work, repository, postgres, USERS)) {
            for (int i = 0; i < STARTS; i++) {
                stock.restart();
                ours.restart();
            }
            Load stockLoad = new Load(stock.subject(), stock.process(), challenge, USERS);
            Load ourLoad = new Load(ours.subject(), ours.process(), challenge, USERS);
            warmUp(stockLoad, ourLoad);
            List<Figures> stockRounds = new ArrayList<>();
            List<Figures> ourRounds = new ArrayList<>();
            for (int i = 0; i < ROUNDS; i++) {
                stockRounds.add(print("stock", stockLoad.round(LENGTH)));
                ourRounds.add(print("ours", ourLoad.round(LENGTH)));
            }
            List<Figures> stockPages = new ArrayList<>();
            List<Figures> ourPages = new ArrayList<>();
            for (int i = 0; i < PAGE_ROUNDS; i++) {
                stockPages.add(stockLoad.pages(LENGTH.dividedBy(2)));
                ourPages.add(ourLoad.pages(LENGTH.dividedBy(2)));
            }
            summary(stock, ours, stockRounds, ourRounds);
            row("cpu ms/page", stockPages, ourPages, Figures::cpuMillis);
        }
    }

    private static void warmUp(Load... loads) throws InterruptedException, ExecutionException {
        for (int i = 0; i < WARM_UP_ROUNDS; i++) {
            for (Load load : loads) {
                if (load.logins() < WARM_UP_LOGINS) {
                    load.round(LENGTH);
                }
            }
        }
    }

    private Figures print(String name, Figures figures) {
        out.printf("%-6s %s%n", name, figures);
        return figures;
    }

    private void summary(Contestant stock, Contestant ours, List<Figures> stockRounds, List<Figures> ourRounds) {
        out.println();
        row("logins/s", stockRounds, ourRounds, Figures::perSecond);
        row("p50 ms", stockRounds, ourRounds, Figures::p50);
        row("p95 ms", stockRounds, ourRounds, Figures::p95);
        row("p99 ms", stockRounds, ourRounds, Figures::p99);
        row("cpu ms/login", stockRounds, ourRounds, Figures::cpuMillis);
        ratio("start-up s", stock.startSeconds(), ours.startSeconds());
        ratio("memory MiB", Machine.residentMiB(stock.process()), Machine.residentMiB(ours.process()));
    }

    private void row(String what, List<Figures> stock, List<Figures> ours, ToDoubleFunction<Figures> figure) {
        ratio(what, median(stock, figure), median(ours, figure));
    }

    private void ratio(String what, double stock, double ours) {
        out.printf("%-13s stock %8.1f  ours %8.1f  ours/stock %5.2f%n", what, stock, ours, ours / stock);
    }

    private static double median(List<Figures> rounds, ToDoubleFunction<Figures> figure) {
        double[] sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
