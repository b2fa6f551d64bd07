package io.tongban.it.review;

import static io.tongban.it.support.Reviewer.said;
import static org.assertj.core.api.Assertions.assertThat;

import io.tongban.it.support.Page;
import io.tongban.it.support.Platform;
import io.tongban.it.support.PlatformTest;
import io.tongban.it.support.Reviewer;
import io.tongban.it.support.TestCases;
import io.tongban.it.support.TestCases.Draft;
import io.tongban.it.support.TestCases.Submitted;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keycloak.representations.idm.RealmRepresentation;

/** What a realm's settings do to its cases, and what a line of the queue says as time goes by. */
@PlatformTest
class DeskSettingsTest {

    private static final int AN_HOUR = 3600;
    private static final int A_DAY = 24 * AN_HOUR;
    private static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");

    private final Platform platform;
    private final TestCases cases;
    private Reviewer one;

    DeskSettingsTest(Platform platform) {
        this.platform = platform;
        this.cases = new TestCases(platform);
    }

    @BeforeEach
    void signIn() {
        one = Reviewer.signIn(platform, "shenhe-jia", "case-reviewer");
    }

    @AfterEach
    void clockAndSettings() {
        platform.clock(0);
        set(Map.of(
                "tongban.reviewDays", "",
                "tongban.holidays", "",
                "tongban.claimHours", "",
                "tongban.refusalReasons", ""));
    }

    @Test
    void aLineSaysWhatTheCaseIsAndHowLongItWaits() {
        Submitted made = cases.submit(new Draft().with("kind", "test-appeal"));
        Element line = line(one, made);
        assertThat(cell(line, "类型")).isNotEmpty();
        assertThat(cell(line, "状态")).isEqualTo("待审核");
        assertThat(cell(line, "已提交")).contains("分钟");
        assertThat(cell(line, "预计办结日期")).isEqualTo(made.due());
        one.act(made.id(), "claim");
        line = line(one, made);
        assertThat(cell(line, "状态")).isEqualTo("审核中");
        assertThat(line.text()).contains("shenhe-jia");

        platform.clock(3 * AN_HOUR + 60);
        assertThat(cell(line(one.again(), made), "已提交")).startsWith("3").contains("小时");
        platform.clock(4 * AN_HOUR + 60);
        assertThat(cell(line(one.again(), made), "状态"))
                .as("the claim has run out")
                .isEqualTo("待审核");
        platform.clock(20 * A_DAY + 60);
        line = line(one.again(), made);
        assertThat(cell(line, "已提交")).startsWith("20").contains("天");
        assertThat(cell(line, "预计办结日期")).contains(made.due(), "已超期");
    }

    @Test
    void theDueDayIsSoManyWorkingDaysAhead() {
        LocalDate today = LocalDate.now(OFFICE);
        assertThat(cases.submit(new Draft()).due())
                .isEqualTo(workingDays(today, 5, null).toString());
        set(Map.of("tongban.reviewDays", "2"));
        LocalDate second = workingDays(today, 2, null);
        assertThat(cases.submit(new Draft()).due()).isEqualTo(second.toString());
        set(Map.of("tongban.holidays", second.toString()));
        assertThat(cases.submit(new Draft()).due())
                .as("a holiday more")
                .isEqualTo(workingDays(today, 2, second).toString());
        for (String nonsense : new String[] {"0", "-1", "x", "99999999999"}) {
            set(Map.of("tongban.reviewDays", nonsense, "tongban.holidays", nonsense));
            assertThat(cases.submit(new Draft()).due())
                    .as(nonsense)
                    .isEqualTo(workingDays(today, 5, null).toString());
        }
    }

    @Test
    void aClaimHoldsAsLongAsTheRealmSays() {
        set(Map.of("tongban.claimHours", "1"));
        Submitted made = cases.submit(new Draft());
        one.act(made.id(), "claim");
        Reviewer other = Reviewer.signIn(platform, "shenhe-yi", "case-reviewer");
        platform.clock(AN_HOUR - 120);
        assertThat(said(other.again().act(made.id(), "claim"))).isEqualTo("NOT_YOURS");
        platform.clock(AN_HOUR + 60);
        assertThat(said(other.again().act(made.id(), "claim"))).isEqualTo("DONE_CLAIM");
    }

    @Test
    void theReasonsToChooseFromAreTheRealmsOwn() {
        set(Map.of("tongban.refusalReasons", "本单位的原因<甲>\n\n  原因乙  "));
        Submitted made = cases.submit(new Draft());
        one.act(made.id(), "claim");
        Page page = one.get("/case/" + made.id());
        assertThat(page.document().select(".wb-check:has([name=reason])").eachText())
                .containsExactly("本单位的原因<甲>", "原因乙");
        assertThat(said(one.act(made.id(), "refuse", Map.of("reason", "1")))).isEqualTo("DONE_REFUSE");
        assertThat(cases.find(made.number(), "13000000671").get("reasons"))
                .extracting(node -> node.asText())
                .containsExactly("原因乙");
    }

    @Test
    void aNumberAndAPictureThatWereSeenBeforeNameTheOtherCase() {
        String number = "1101011990030" + (10000 + System.nanoTime() % 80000);
        int seed = (int) (System.nanoTime() % 1_000_000);
        Submitted first = cases.submit(new Draft().with("number", number).file("front", seed));
        Submitted same = cases.submit(new Draft().with("number", number).file("front", seed + 7919));
        assertThat(hints(same)).contains("相同的证件号码", first.number()).doesNotContain("图片在其他案件");

        Submitted again = cases.submit(new Draft().with("number", number + "1").file("front", seed));
        Page page = one.get("/case/" + again.id());
        assertThat(page.document().select(".wb-risk").text()).contains("图片在其他案件中出现过", first.number());
        assertThat(hints(again)).doesNotContain(same.number());
        assertThat(page.document().select("tr.wb-differs").text()).contains("Zrr_Shenqing", "在案登录名");
        assertThat(page.document().select("tr.wb-differs")).hasSize(1);
    }

    @Test
    void aPictureThatWasSavedAnewIsSeenToBeTheSame() {
        int seed = (int) (System.nanoTime() % 1_000_000);
        byte[] image = TestCases.image(seed);
        Submitted first = cases.submit(new Draft().file("front", image));
        Submitted second = cases.submit(new Draft().file("back", png(image)));
        assertThat(hints(second)).contains("图片在其他案件中出现过", first.number());
    }

    private String hints(Submitted of) {
        return one.get("/case/" + of.id()).document().select(".wb-hints").text();
    }

    private static byte[] png(byte[] jpeg) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(jpeg));
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Element line(Reviewer reviewer, Submitted of) {
        Page found = reviewer.post("/search", Map.of("search", of.number()));
        Element line = found.document().selectFirst("tbody tr");
        assertThat(line).as(found.body()).isNotNull();
        return line;
    }

    private static String cell(Element line, String label) {
        return line.select("td[data-label=" + label + "]").text();
    }

    /** Weekends and one holiday are no working days; the settings of a realm have no worked weekends. */
    private static LocalDate workingDays(LocalDate from, int days, LocalDate holiday) {
        LocalDate day = from;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            left -= weekend || day.equals(holiday) ? 0 : 1;
        }
        return day;
    }

    private void set(Map<String, String> attributes) {
        RealmRepresentation realm = platform.fuwu().toRepresentation();
        realm.getAttributes().putAll(attributes);
        platform.fuwu().update(realm);
    }
}
