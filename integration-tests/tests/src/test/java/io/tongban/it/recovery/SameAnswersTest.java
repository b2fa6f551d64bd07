package io.tongban.it.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.tongban.it.support.Platform;
import io.tongban.it.support.PlatformTest;
import io.tongban.it.support.RecoveryPage;
import io.tongban.it.support.ResetForm;
import io.tongban.it.support.Subjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** An unknown login, one without a phone and a known one cannot be told apart by text, status, size or time (issue 3). */
@PlatformTest
class SameAnswersTest {

    private static final int ANSWERS = 200;
    private static final String KNOWN = "ty_zhidao01";
    private static final String NO_PHONE = "ty_wuhao001";

    private final Platform platform;
    private final Subjects subjects;

    SameAnswersTest(Platform platform) {
        this.platform = platform;
        this.subjects = new Subjects(platform);
    }

    @Test
    void textStatusSizeAndTimeAreTheSame() {
        subjects.person(KNOWN, Subjects.mobile(), "ty_zhidao01@qq.com");
        subjects.person(NO_PHONE, null, null);
        String unknown = unknown();
        Map<String, RecoveryPage> pages = new LinkedHashMap<>();
        Map<String, List<Long>> times = new LinkedHashMap<>();
        for (String name : List.of(KNOWN, NO_PHONE, unknown)) {
            pages.put(name, RecoveryPage.of(platform, name));
            times.put(name, new ArrayList<>());
        }
        assertThat(texts(pages.values().stream()
                        .map(SameAnswersTest::withoutMask)
                        .toList()))
                .hasSize(1);
        assertThat(pages.values()).extracting(page -> page.page().status()).containsOnly(200);
        assertThat(pages.values())
                .extracting(page -> page.page().body().length())
                .containsOnly(pages.get(KNOWN).page().body().length());
        for (int i = 0; i < ANSWERS + 20; i++) {
            boolean warm = i >= 20;
            pages.forEach((name, page) -> {
                page.press("back", Map.of());
                Map<String, String> post = Map.of("loginName", name, "captcha", page.captcha());
                long start = System.nanoTime();
                page.press("search", post);
                if (warm) {
                    times.get(name).add((System.nanoTime() - start) / 1000);
                }
                assertThat(page.step()).isEqualTo("reset");
            });
        }
        report(times);
        times.forEach((name, one) -> times.forEach((against, other) -> assertThat(at(one, 50))
                .as("median of %s among the answers of %s", name, against)
                .isBetween(at(other, 5), at(other, 95))));
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

    /** A name of the same length that nobody has, and whose page is a natural person's. */
    private String unknown() {
        return IntStream.range(0, 50)
                .mapToObj(i -> "ty_meiyou" + (10 + i))
                .filter(name -> RecoveryPage.of(platform, name)
                        .page()
                        .document()
                        .select("#unitName")
                        .isEmpty())
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

    private static long at(List<Long> times, int percent) {
        List<Long> sorted = times.stream().sorted().toList();
        return sorted.get((sorted.size() - 1) * percent / 100);
    }

    private static void report(Map<String, List<Long>> times) {
        StringBuilder text = new StringBuilder("microseconds at 5, 25, 50, 75, 95 percent\n");
        times.forEach((name, one) -> text.append(name)
                .append(": ")
                .append(IntStream.of(5, 25, 50, 75, 95)
                        .mapToObj(percent -> at(one, percent))
                        .toList())
                .append('\n'));
        try {
            Files.writeString(Path.of(System.getProperty("tongban.work"), "recovery-times.txt"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
