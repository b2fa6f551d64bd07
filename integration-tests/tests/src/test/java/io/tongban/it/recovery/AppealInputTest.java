package io.tongban.it.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.tongban.it.support.Appeal;
import io.tongban.it.support.FlowPage;
import io.tongban.it.support.Page;
import io.tongban.it.support.Platform;
import io.tongban.it.support.PlatformTest;
import io.tongban.it.support.TestAccounts;
import io.tongban.it.support.TestCases;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an appeal's pages say to wrong input, and what cannot be had from them. */
@PlatformTest
class AppealInputTest {

    private static final String NUMBER = TestAccounts.citizen(201);

    private final Platform platform;

    AppealInputTest(Platform platform) {
        this.platform = platform;
    }

    @AfterEach
    void clock() {
        platform.clock(0);
    }

    @Test
    void anEmptyFormNamesEveryFieldInItsPlace() {
        FlowPage flow = Appeal.person(platform).flow().press("next", Map.of());
        for (String field : List.of("name", "region", "documentType", "documentNumber", "mobile", "front", "back")) {
            assertThat(flow.error(field)).as(field).isNotEmpty();
        }
        assertThat(flow.error("email")).isEmpty();
        assertThat(flow.step()).isEqualTo("appeal-person");
        FlowPage unit = Appeal.unit(platform, "某单位").flow().press("next", Map.of());
        for (String field : List.of(
                "unitKind", "agentName", "agentRegion", "agentDocumentType", "agentDocumentNumber", "agentMobile")) {
            assertThat(unit.error(field)).as(field).isNotEmpty();
        }
        assertThat(Appeal.unit(platform, "某单位")
                        .flow()
                        .press("next", Map.of("unitKind", "enterprise"))
                        .error("creditCode"))
                .isNotEmpty();
    }

    @Test
    void aWrongFieldKeepsTheOthersAndTheDocuments() {
        Appeal appeal = Appeal.person(platform);
        Map<String, String> fields = appeal.fields("申诉辛", "990000199001010018", "13100000201");
        FlowPage flow = appeal.flow().press("next", fields, Appeal.images());
        assertThat(flow.error("documentNumber")).contains("号码校验未通过");
        assertThat(flow.error("code")).contains("请输入验证码");
        assertThat(flow.error("front")).isEmpty();
        assertThat(flow.page().text("#hint-front")).contains("已上传");
        assertThat(flow.value("name")).isEqualTo("申诉辛");
        assertThat(flow.value("region")).isEqualTo("mainland");
        assertThat(flow.page()
                        .document()
                        .select("#documentType option[selected]")
                        .val())
                .isEqualTo("resident-id");
        fields.put("documentNumber", NUMBER);
        fields.put("code", appeal.code(fields));
        assertThat(flow.press("next", fields).page().text("#case-number"))
                .as(flow.page().body())
                .isNotEmpty();
    }

    @Test
    void aDocumentTypeOfAnotherRegionIsNotTaken() {
        Appeal appeal = Appeal.person(platform);
        Map<String, String> fields = appeal.fields("申诉辛", NUMBER, "13100000202");
        fields.put("region", "other");
        assertThat(appeal.flow().press("next", fields).error("documentType")).contains("请从列出的选项中选择");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>", "a\0b", "\u202Eabc", "😀", "${7*7}", "' or 1=1 --"})
    void oddInputIsAnsweredOnThePage(String odd) {
        Appeal appeal = Appeal.person(platform);
        for (String field : List.of("name", "region", "documentType", "documentNumber", "mobile", "email", "code")) {
            Map<String, String> fields = appeal.fields("申诉辛", NUMBER, "13100000203");
            fields.put(field, odd);
            appeal.flow().press("next", fields);
            assertThat(appeal.flow().page().status()).as(field).isEqualTo(200);
            assertThat(appeal.flow().step()).isEqualTo("appeal-person");
            assertThat(appeal.flow().error(field)).as(field).isNotEmpty();
        }
    }

    @Test
    void aFieldThatIsFarTooLongOrComesTwiceIsAnsweredOnThePage() {
        Appeal appeal = Appeal.person(platform);
        Map<String, String> fields = appeal.fields("长".repeat(100_000), NUMBER, "13100000203");
        // A long part of a form with files is refused by the server itself.
        assertThat(appeal.flow().press("next", fields).page().status()).isIn(200, 400, 413);
    }

    @Test
    void whatIsNoPictureIsRefusedInTheManualsWords() {
        Map<String, byte[]> wrong = new LinkedHashMap<>();
        wrong.put(
                "上传的证件文件类型需为jpg、png、jpge其中任意一种格式", "<html><script>1</script></html>".getBytes(StandardCharsets.UTF_8));
        wrong.put("大小不超过1MB", new byte[1024 * 1024 + 1]);
        byte[] image = TestCases.image(1);
        wrong.put("无法完整打开", java.util.Arrays.copyOf(image, image.length / 2));
        Appeal appeal = Appeal.person(platform);
        wrong.forEach((words, file) -> {
            FlowPage flow =
                    appeal.flow().press("next", appeal.fields("申诉辛", NUMBER, "13100000204"), Map.of("front", file));
            assertThat(flow.error("front")).contains(words).doesNotContain("请上传证件文件");
            assertThat(flow.page().text("#hint-front")).doesNotContain("已上传");
        });
    }

    @Test
    void noMessageIsSentWithoutAPictureCodeAndOneIsGoodForOnePhone() {
        Appeal appeal = Appeal.person(platform);
        Map<String, String> fields = appeal.fields("申诉辛", NUMBER, "13100000205");
        assertThat(appeal.flow().press("send-code", fields).error("captcha")).contains("请输入验证码");
        fields.put("captcha", "wrong");
        assertThat(appeal.flow().press("send-code", fields).error("captcha")).contains("验证码错误");
        fields.remove("captcha");
        assertThat(appeal.code(fields)).hasSize(6);
        fields.put("mobile", "13100000206");
        assertThat(appeal.flow().press("send-code", fields).error("captcha")).contains("请输入验证码");
        assertThat(appeal.flow().page().document().select("[name=captcha]")).hasSize(1);
        assertThat(platform.simulators().texts("13100000206")).isEmpty();
    }

    @Test
    void aCodeIsGoodForItsPhoneItsSessionAndItsTimeOnly() {
        Appeal appeal = Appeal.person(platform);
        Map<String, String> fields = appeal.fields("申诉辛", TestAccounts.citizen(207), "13100000207");
        String code = appeal.code(fields);

        Appeal thief = Appeal.person(platform);
        fields.put("code", code);
        assertThat(thief.flow().press("next", fields, Appeal.images()).error("code"))
                .contains("已失效");
        fields.put("mobile", "13100000208");
        assertThat(appeal.flow().press("next", fields, Appeal.images()).error("code"))
                .contains("已失效");
        fields.put("mobile", "13100000207");
        fields.put("code", code.equals("000000") ? "000001" : "000000");
        assertThat(appeal.flow().press("next", fields).error("code")).contains("验证码错误");
        platform.clock(360);
        fields.put("code", code);
        assertThat(appeal.flow().press("next", fields).error("code")).contains("已失效");
    }

    @Test
    void noStepCanBeSkipped() {
        FlowPage flow = FlowPage.recovery(platform);
        for (String step : List.of("appeal-unit-documents", "appeal-waiting", "appeal-person")) {
            flow.press("next", Map.of("step", step));
            assertThat(flow.step()).isEqualTo("choose");
        }
        flow.press("unit", Map.of());
        flow.press("next", Map.of("step", "appeal-waiting"));
        assertThat(flow.step()).isEqualTo("appeal-unit");
        assertThat(flow.page().document().select("#case-number")).isEmpty();
    }

    @Test
    void anothersFormAddressOpensNothing() {
        Appeal appeal = Appeal.person(platform);
        appeal.flow().press("next", appeal.fields("申诉辛", NUMBER, "13100000209"), Appeal.images());
        URI address = appeal.flow().action();
        Page stranger = platform.browser().get(address);
        assertThat(stranger.body()).doesNotContain("申诉辛", "已上传");
        String ticket = appeal.flow().page().document().select("[name=ticket]").val();
        FlowPage other = FlowPage.recovery(platform);
        other.sendMultipart(address, Map.of("step", "appeal-person", "ticket", ticket, "do", "next"), Map.of());
        assertThat(other.page().body()).doesNotContain("申诉辛", "已上传");
    }

    @Test
    void aPhoneSubmitsNoMoreThanThreeADay() {
        for (int i = 0; i < 3; i++) {
            platform.clock(i * 61);
            Appeal appeal = Appeal.person(platform);
            appeal.submit(appeal.fields("申诉壬", TestAccounts.citizen(210 + i), "13100000210"));
        }
        platform.clock(4 * 61);
        Appeal fourth = Appeal.person(platform);
        Map<String, String> fields = fourth.fields("申诉壬", TestAccounts.citizen(214), "13100000210");
        fields.put("code", fourth.code(fields));
        assertThat(fourth.flow().press("next", fields, Appeal.images()).message())
                .contains("次数已达上限");
    }
}
