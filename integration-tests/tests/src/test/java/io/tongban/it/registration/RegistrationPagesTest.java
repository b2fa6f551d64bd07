package io.tongban.it.registration;

import static io.tongban.it.support.RegistrationPage.agent;
import static io.tongban.it.support.RegistrationPage.citizen;
import static io.tongban.it.support.RegistrationPage.creditCode;
import static io.tongban.it.support.RegistrationPage.foreigner;
import static io.tongban.it.support.RegistrationPage.jpeg;
import static io.tongban.it.support.RegistrationPage.mobile;
import static io.tongban.it.support.RegistrationPage.person;
import static io.tongban.it.support.RegistrationPage.representative;
import static io.tongban.it.support.RegistrationPage.unit;
import static org.assertj.core.api.Assertions.assertThat;

import io.tongban.it.support.Platform;
import io.tongban.it.support.PlatformTest;
import io.tongban.it.support.RegistrationPage;
import io.tongban.it.support.Reviewer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keycloak.representations.idm.RealmRepresentation;

/** What the pages of a registration say and take, step by step. */
@PlatformTest
class RegistrationPagesTest {

    private static final String[] SHORT = {"阅读须知", "验证手机", "填写信息", "核对提交", "完成"};
    private static final String[] WITH_DOCUMENTS = {"阅读须知", "验证手机", "填写信息", "核对提交", "上传材料", "完成"};

    private static final List<String> MODES = List.of("SLOW", "BROKEN", "DOWN");

    private final Platform platform;

    RegistrationPagesTest(Platform platform) {
        this.platform = platform;
    }

    @AfterEach
    void nationalCheckAnswers() {
        platform.simulators().nationalCheck("UP");
    }

    @Test
    void whoDoesNotAcceptTheNoticeStaysThere() {
        RegistrationPage page = RegistrationPage.open(platform);
        for (Map<String, String> fields :
                List.of(Map.of("subjectType", "natural"), Map.of("subjectType", "natural", "accept", "no"))) {
            page.send("next", fields);
            assertThat(page.step()).isEqualTo("notice");
            assertThat(page.error("accept")).isNotEmpty();
            assertThat(page.value("subjectType")).as("what was chosen is kept").isEqualTo("natural");
        }
    }

    @Test
    void everyPageShowsWhereItStands() {
        RegistrationPage page = RegistrationPage.open(platform);
        assertSteps(page, 1, SHORT);
        page.notice("natural");
        assertSteps(page, 2, SHORT);
        page.phone(mobile(9001));
        assertSteps(page, 2, SHORT);
        page.account(platform.simulators().lastCode(mobile(9001)), "Zc_Buzhou01", RegistrationPage.PASSWORD);
        assertSteps(page, 3, SHORT);
        page.send("next", foreigner("SAMPLE STEPS", "X90000001"));
        assertSteps(page, 4, SHORT);
        page.send("submit", Map.of());
        assertSteps(page, 5, WITH_DOCUMENTS);
        page.upload("submit", Map.of("front", jpeg(0x9001)));
        assertSteps(page, 6, WITH_DOCUMENTS);
    }

    private static void assertSteps(RegistrationPage page, int current, String... labels) {
        var steps = page.page().document();
        assertThat(steps.select(".tb-steps .tb-step-label").eachText().stream()
                        .map(text -> text.replace("（已完成）", "").strip()))
                .containsExactly(labels);
        assertThat(steps.select(".tb-steps [aria-current=step] .tb-step-label").text())
                .isEqualTo(labels[current - 1]);
        assertThat(steps.select(".tb-step-done")).hasSize(current - 1);
    }

    /** Catalogue item 46: jpg only. */
    @Test
    void aPngIsRefusedByWhatItIs() throws IOException {
        RegistrationPage page = atDocuments("Zc_Png01", 9002);
        page.upload("submit", Map.of("front", png()));
        assertThat(page.step()).isEqualTo("documents");
        assertThat(page.error("front")).contains("jpg");
        assertThat(page.page().document().select("#front").attr("accept"))
                .contains("jpg")
                .doesNotContain("png");
    }

    @Test
    void anAddressThatSendsTooManyFilesIsToldSoAndLosesNothing() {
        RegistrationPage page = atDocuments("Zc_Peie01", 9003);
        String before = attribute("tongban.uploadsPerAddress", "1");
        try {
            page.upload("upload", Map.of("front", jpeg(0x9003)));
            page.upload("upload", Map.of("front", jpeg(0x9004)));
            assertThat(page.page().status()).isEqualTo(200);
            assertThat(page.step()).isEqualTo("documents");
            assertThat(page.error("front")).contains("上传次数过多");
        } finally {
            attribute("tongban.uploadsPerAddress", before);
        }
        page.upload("submit", Map.of("front", jpeg(0x9005)));
        assertThat(page.step()).as(page.said() + page.errors()).isEqualTo("done");
    }

    /** A person by a check that hangs or talks nonsense: waits for a reviewer, and is not told of a failure of theirs. */
    @ParameterizedTest
    @ValueSource(strings = {"SLOW", "BROKEN", "DOWN"})
    void whileTheCheckIsIllAPersonIsReviewed(String mode) {
        int n = 9010 + MODES.indexOf(mode) * 2;
        RegistrationPage page = RegistrationPage.open(platform)
                .toData("natural", "Zc_" + mode, mobile(n))
                .send("next", person("测试病态", citizen(n)));
        platform.simulators().nationalCheck(mode);
        page.send("submit", Map.of());
        assertThat(page.step()).isEqualTo("documents");
        assertThat(page.page().text(".tb-alert-info")).contains("暂无应答").doesNotContain("失败");
        page.upload("submit", Map.of("front", jpeg(n), "back", jpeg(n + 1)));
        assertThat(page.step()).as(page.said() + page.errors()).isEqualTo("done");
        assertThat(page.caseNumber()).hasSize(13);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SLOW", "BROKEN", "DOWN"})
    void whileTheCheckIsIllAUnitIsReviewed(String mode) {
        int n = 9030 + MODES.indexOf(mode) * 3;
        RegistrationPage page = RegistrationPage.open(platform)
                .toData("legal", "Zc_Fr" + mode, mobile(n))
                .send("next", unit("测试病态单位" + mode, creditCode(n)))
                .send("next", representative("测试代表", citizen(n)))
                .send("next", agent("测试代办", citizen(n + 10_000)));
        platform.simulators().nationalCheck(mode);
        page.send("submit", Map.of());
        assertThat(page.step()).isEqualTo("documents");
        assertThat(page.page().text(".tb-alert-info")).contains("暂无应答").doesNotContain("失败");
        page.upload("submit", Map.of("licence", jpeg(n), "representative", jpeg(n + 1), "agent", jpeg(n + 2)));
        assertThat(page.step()).as(page.said() + page.errors()).isEqualTo("done");
    }

    @Test
    void whoIsRefusedReadsTheReasons() {
        RegistrationPage page = atDocuments("Zc_Yuanyin01", 9004).upload("submit", Map.of("front", jpeg(0x9006)));
        assertThat(page.step()).isEqualTo("done");
        String account = platform.fuwu()
                .users()
                .searchByUsername("zc_yuanyin01", true)
                .get(0)
                .getId();
        String id = OpenCases.of(platform, account);
        Reviewer reviewer = Reviewer.signIn(platform, "sheyuan-yuanyin", "case-reviewer");
        reviewer.act(id, "claim");
        String chosen = reviewer.get("/case/" + id)
                .document()
                .select("[name=reason][value=0]")
                .parents()
                .get(0)
                .text();
        reviewer.act(id, "refuse", Map.of("reason", "0", "note", "请补充签字页 <b>"));
        String told = platform.simulators().await(mobile(9004), 3).get(2);
        assertThat(told).contains(chosen.strip().replaceFirst("。$", ""), "请补充签字页 <b>");
    }

    /** A number that is taken though it looks unusual is shown to the reviewer. */
    @Test
    void anUnusualNumberIsPointedOutToTheReviewer() {
        Map<String, String> fields = foreigner("测试格式不一致", "X12345");
        fields.put("region", "hmt");
        fields.put("documentType", "exit-permit-taiwan");
        RegistrationPage page = RegistrationPage.open(platform)
                .toData("natural", "Zc_Geshi01", mobile(9005))
                .send("next", fields)
                .send("submit", Map.of());
        assertThat(page.step()).as(page.said() + page.errors()).isEqualTo("documents");
        page.upload("submit", Map.of("front", jpeg(0x9010), "back", jpeg(0x9011)));
        assertThat(page.step()).as(page.said() + page.errors()).isEqualTo("done");
        String account = platform.fuwu()
                .users()
                .searchByUsername("zc_geshi01", true)
                .get(0)
                .getId();
        Reviewer reviewer = Reviewer.signIn(platform, "sheyuan-geshi", "case-reviewer");
        assertThat(reviewer.get("/case/" + OpenCases.of(platform, account)).body())
                .contains("证件号码与通常的格式不同");
    }

    private RegistrationPage atDocuments(String login, int n) {
        RegistrationPage page = RegistrationPage.open(platform)
                .toData("natural", login, mobile(n))
                .send("next", foreigner("SAMPLE PAGES", "X9000" + n))
                .send("submit", Map.of());
        assertThat(page.step()).as(page.said() + page.errors()).isEqualTo("documents");
        return page;
    }

    private String attribute(String name, String value) {
        RealmRepresentation realm = platform.fuwu().toRepresentation();
        String before = realm.getAttributes().get(name);
        realm.getAttributes().put(name, value == null ? "" : value);
        platform.fuwu().update(realm);
        return before;
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
