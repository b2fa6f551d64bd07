package io.tongban.it.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.tongban.it.support.LoginPage;
import io.tongban.it.support.Platform;
import io.tongban.it.support.PlatformTest;
import io.tongban.it.support.RecoveryPage;
import io.tongban.it.support.ResetForm;
import io.tongban.it.support.SqlLog;
import io.tongban.it.support.Subjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** An unknown login, one without a phone and a known one cannot be told apart by text, status, size or time (issue 3). */
@PlatformTest
class SameAnswersTest {

    private static final int ANSWERS = 200;
    private static final int WARMING = 20;

    /** The measure measured: a branch that takes this much longer must be found. */
    private static final String SLOWED = "nobody, slowed by 5 ms";

    private static final String NOBODY = "nobody";
    private static final String NO_UNIT = "nobody, as a unit";
    private static final AtomicInteger ROUND = new AtomicInteger();

    private static final long SLOWED_BY = 5_000_000;
    private static final double TOLERANCE_MS = 2.5;
    private static final double TOLERANCE_RANK = 0.12;

    private static final String KNOWN = "ty_zhidao01";
    private static final String NO_PHONE = "ty_wuhao001";

    private final Platform platform;
    private final Subjects subjects;

    SameAnswersTest(Platform platform) {
        this.platform = platform;
        this.subjects = new Subjects(platform);
    }

    @Test
    void textStatusAndSizeAreTheSame() {
        subjects.person(KNOWN, Subjects.mobile(), "ty_zhidao01@qq.com");
        subjects.person(NO_PHONE, null, null);
        String unknown = unknown();
        Map<String, RecoveryPage> pages = new LinkedHashMap<>();
        for (String name : List.of(KNOWN, NO_PHONE, unknown)) {
            pages.put(name, RecoveryPage.of(platform, name));
        }
        assertThat(texts(pages.values().stream()
                        .map(SameAnswersTest::withoutMask)
                        .toList()))
                .hasSize(1);
        assertThat(pages.values()).extracting(page -> page.page().status()).containsOnly(200);
        assertThat(pages.values())
                .extracting(page -> page.page().body().length())
                .containsOnly(pages.get(KNOWN).page().body().length());
    }

    /** Not of a person, not of a unit, not of an account that never logged in here. */
    @Test
    void noKindOfNameStandsOutByItsTime() {
        Map<String, String> names = names();
        names.put(SLOWED, names.get(NOBODY) + "2");
        Map<String, Times> times = measure(names);
        StringBuilder report = new StringBuilder();
        List<String> found = standingOut(times, report);
        write(report);
        assertThat(found).as(report.toString()).containsExactly(SLOWED);
    }

    /** What a time could tell on a busier machine. */
    @Test
    void everyKindOfNameAsksTheDatabasesAlike() {
        Map<String, List<String>> searching = new LinkedHashMap<>();
        Map<String, List<String>> sending = new LinkedHashMap<>();
        names().forEach((kind, name) -> {
            RecoveryPage page = RecoveryPage.of(platform, name);
            page.press("back", Map.of()).search(name).press("back", Map.of());
            Map<String, String> post = Map.of("loginName", name, "captcha", page.captcha());
            searching.put(kind, asked(() -> page.press("search", post)));
            ResetForm form = ResetForm.byPhone(Subjects.mobile()).unit("某某单位", "91990000MA9X6A0097");
            sending.put(kind, asked(() -> page.press("send-code", form.fields())));
        });
        // A unit's find something, and so are fewer that take as long.
        searching.remove("unit");
        sending.remove("unit");
        allAlike(searching);
        allAlike(sending);
    }

    private List<String> asked(Runnable work) {
        long mark = platform.sql().mark();
        work.run();
        List<String> all = new ArrayList<>(platform.sql().since(mark, Platform.KEYCLOAK_DATABASE));
        all.addAll(platform.sql().since(mark, Platform.LEGACY_DATABASE));
        return all;
    }

    private static void allAlike(Map<String, List<String>> asked) {
        StringBuilder report = new StringBuilder();
        asked.forEach((kind, all) ->
                report.append(kind).append('\n').append(SqlLog.print(all)).append('\n'));
        assertThat(asked.values().stream().map(List::size).distinct().toList())
                .as(report.toString())
                .hasSize(1);
    }

    private Map<String, String> names() {
        String end = String.valueOf(ROUND.incrementAndGet());
        subjects.person("ty_shijian1" + end, Subjects.mobile(), "ty_shijian1" + end + "@qq.com");
        subjects.person("ty_shijian2" + end, null, null);
        subjects.row("ty_shijian3" + end, "时间样例单位" + end, null);
        subjects.row("ty_shijian4" + end, "时间迁移单位" + end, null);
        assertThat(LoginPage.open(platform)
                        .submit("legal", "ty_shijian4" + end, Subjects.PASSWORD)
                        .arrived())
                .isTrue();
        Map<String, String> names = new LinkedHashMap<>();
        names.put("person", "ty_shijian1" + end);
        names.put("person without phone", "ty_shijian2" + end);
        names.put("old unit, never here", "ty_shijian3" + end);
        names.put("unit", "ty_shijian4" + end);
        names.put(NOBODY, nobody(false));
        names.put(NO_UNIT, nobody(true));
        return names;
    }

    private Map<String, Times> measure(Map<String, String> names) {
        Map<String, RecoveryPage> pages = new LinkedHashMap<>();
        Map<String, Times> times = new LinkedHashMap<>();
        names.forEach((kind, name) -> {
            pages.put(kind, RecoveryPage.of(platform, name));
            times.put(kind, new Times());
        });
        List<String> order = new ArrayList<>(names.keySet());
        for (int i = 0; i < ANSWERS + WARMING; i++) {
            boolean warm = i >= WARMING;
            // In turn, each time in another order, so that what else the machine does falls on all alike.
            Collections.shuffle(order, new Random(i));
            for (String kind : order) {
                double time = search(pages.get(kind), names.get(kind), kind.equals(SLOWED));
                if (warm) {
                    times.get(kind).add(time);
                }
            }
        }
        return times;
    }

    /** Milliseconds until a search was answered. */
    private static double search(RecoveryPage page, String name, boolean slowed) {
        page.press("back", Map.of());
        Map<String, String> post = Map.of("loginName", name, "captcha", page.captcha());
        long start = System.nanoTime();
        if (slowed) {
            LockSupport.parkNanos(SLOWED_BY);
        }
        page.press("search", post);
        double time = (System.nanoTime() - start) / 1e6;
        assertThat(page.step()).isEqualTo("reset");
        return time;
    }

    private static List<String> standingOut(Map<String, Times> times, StringBuilder report) {
        List<String> found = new ArrayList<>();
        times.forEach((kind, one) -> {
            // The pages of persons and of units differ, whoever has the name.
            Times nobody = times.get(kind.contains("unit") ? NO_UNIT : NOBODY);
            double shift = one.shift(nobody);
            double rank = one.rank(nobody);
            report.append("%-24s median %5.1f ms, %+5.2f ms, slower in %2.0f %% of pairs%n"
                    .formatted(kind, one.median(), shift, rank * 100));
            if (Math.abs(shift) > TOLERANCE_MS && Math.abs(rank - 0.5) > TOLERANCE_RANK) {
                found.add(kind);
            }
        });
        return found;
    }

    @Test
    void whatFollowsIsTheSameToo() {
        String mobile = Subjects.mobile();
        subjects.person("ty_zhidao02", mobile, null);
        String stranger = Subjects.mobile();
        List<String> said = new ArrayList<>();
        for (String name : List.of("ty_zhidao02", unknown())) {
            RecoveryPage page = RecoveryPage.of(platform, name);
            // To the known one the right number, with a wrong code; to nobody any number.
            String typed = name.equals("ty_zhidao02") ? mobile : stranger;
            StringBuilder all = new StringBuilder();
            ResetForm form = ResetForm.byPhone(typed).password("Xin-mima2026");
            all.append(page.press("reset", form.code("000000").fields()).messages());
            all.append(page.press("send-code", form.fields()).messages());
            all.append(page.press("send-code", form.fields()).messages().replaceAll("\\d+ 秒", "n 秒"));
            String right = name.equals("ty_zhidao02") ? platform.simulators().lastCode(mobile) : "";
            for (int i = 0; i < 6; i++) {
                String wrong = right.equals("00000" + i) ? "999999" : "00000" + i;
                all.append(page.press("reset", form.code(wrong).fields()).messages());
            }
            said.add(all.toString());
        }
        assertThat(texts(said)).hasSize(1);
    }

    private static List<String> texts(List<String> all) {
        return all.stream().distinct().toList();
    }

    private String unknown() {
        return nobody(false);
    }

    /** A name that nobody has, and whose page is that of a natural person or of a unit. */
    private String nobody(boolean unit) {
        return IntStream.range(0, 50)
                .mapToObj(i -> "ty_meiyou" + (10 + i))
                .filter(name -> RecoveryPage.of(platform, name)
                                .page()
                                .document()
                                .select("#unitName")
                                .isEmpty()
                        != unit)
                .findFirst()
                .orElseThrow();
    }

    private static String withoutMask(RecoveryPage page) {
        String mask = page.page().text("#mobile-on-file");
        assertThat(mask).matches("1[3-9]\\*{5}\\d{3}");
        return page.page()
                .document()
                .select("main")
                .text()
                .replace(mask, "")
                .replace(page.page().text("#login-name"), "");
    }

    private static void write(StringBuilder report) {
        try {
            Files.writeString(Path.of(System.getProperty("tongban.work"), "recovery-times.txt"), report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
