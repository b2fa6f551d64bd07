package io.tongban.it.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.tongban.it.support.Appeal;
import io.tongban.it.support.FlowPage;
import io.tongban.it.support.Platform;
import io.tongban.it.support.PlatformTest;
import io.tongban.it.support.TestAccounts;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The words of the manual on every page of both appeals, in its order (catalogue items 31 to 35). */
@PlatformTest
class AppealWordsTest {

    private static final String[] REGIONS = {"中华人民共和国大陆地区", "中华人民共和国港、澳、台地区", "其他"};

    private final Platform platform;

    AppealWordsTest(Platform platform) {
        this.platform = platform;
    }

    @Test
    void aPersonReadsTheManualsWords() {
        Appeal appeal = Appeal.person(platform);
        FlowPage page = appeal.flow();
        assertSteps(page, 1, "上传证件", "等待审核");
        assertThat(texts(page, ".tb-notes li"))
                .containsExactly(
                        "1、当自然人忘记登录名或预留手机号时，可通过填写用户信息并上传有效身份证件进行申请重置密码。",
                        "2、请如实填写本页所有信息，确保填写联系方式真实有效，密码将优先以短信形式反馈给用户。",
                        "3、上传的证件文件类型需为jpg、png、jpge其中任意一种格式，且大小不超过1MB。",
                        "4、密码重置流程包括如下两大步骤：(1)上传证件(2)等待审核");
        assertThat(labels(page))
                .containsSubsequence("姓名：", "身份类型：", "证件类型：", "证件号码：", "证件正面：", "证件反面：", "手机号码：", "手机验证码：");
        assertThat(texts(page, "#row-region .tb-radio")).containsExactly(REGIONS);
        assertThat(texts(page, "#documentType > option")).containsExactly("请选择");
        assertDocuments(page, "documentType");
        assertThat(page.page().text("#row-front")).contains("居民身份证（证件需签字上传）");
        assertThat(texts(page, ".tb-buttons button[value=next]")).containsExactly("下一步");
        assertThat(texts(page, "button[value=send-code]")).containsExactly("获取短信验证码");
        appeal.submit(appeal.fields("词语甲", TestAccounts.citizen(141), "13100000141"));
        assertSteps(page, 2, "上传证件", "等待审核");
    }

    @Test
    void aUnitReadsTheManualsWords() {
        FlowPage search = FlowPage.recovery(platform).press("unit", Map.of());
        assertSteps(search, 1, "检索单位", "上传文件", "等待审核");
        assertThat(texts(search, ".tb-notes li"))
                .containsExactly(
                        "1、当单位法人用户忘记登录名或预留手机号时，可通过填写单位信息并上传有效身份证件进行申诉重置密码",
                        "2、密码重置流程包括如下三大步骤：(1)检索单位(2)上传文件(3)等待审核",
                        "3、确保单位名称准确");
        assertThat(labels(search)).containsExactly("单位全称：", "验证码：");
        assertThat(search.page().text("#tb-flow")).contains("换一张");
        assertThat(texts(search, ".tb-buttons button[value=search]")).containsExactly("检索单位名称");

        Appeal appeal = Appeal.unit(platform, "词语样例有限公司");
        FlowPage page = appeal.flow();
        assertSteps(page, 2, "检索单位", "上传文件", "等待审核");
        assertThat(texts(page, ".tb-notes li"))
                .containsExactly(
                        "1、请如实填写本页所有信息。",
                        "2、确保填写联系方式真实有效，密码将优先以短信形式反馈给用户。",
                        "3、上传的证件文件类型需为jpg、png、jpge其中任意一种格式，且大小不超过1MB。");
        assertThat(labels(page))
                .containsSubsequence(
                        "单位名称：",
                        "法人类型：",
                        "统一社会信用代码：",
                        "主代办人姓名：",
                        "主代办人身份类型：",
                        "主代办人证件类型：",
                        "主代办人证件号码：",
                        "证件正面：",
                        "证件反面：",
                        "手机号码：",
                        "手机验证码：");
        assertThat(texts(page, "#row-unitKind .tb-radio")).containsExactly("企业法人", "社会组织法人", "事业单位法人", "其他");
        assertThat(texts(page, "#row-agentRegion .tb-radio")).containsExactly(REGIONS);
        assertDocuments(page, "agentDocumentType");
        assertThat(page.page().text("#row-front")).contains("（证件需签字并加盖单位公章上传）");
        assertThat(page.page().text("#row-back")).contains("（证件需签字并加盖单位公章上传）");
        assertThat(texts(page, ".tb-buttons button[value=next]")).containsExactly("下一步");
        Map<String, String> fields = appeal.fields("词语丁", TestAccounts.citizen(142), "13100000142");
        fields.put("unitKind", "enterprise");
        fields.put("creditCode", TestAccounts.creditCode(142));
        appeal.submit(fields);
        assertSteps(page, 3, "检索单位", "上传文件", "等待审核");
    }

    /** Item 44: each 类型 with its own documents. */
    private static void assertDocuments(FlowPage page, String field) {
        assertThat(texts(page, "#" + field + " optgroup[data-offer=mainland] option"))
                .containsExactly("居民身份证", "外国人永久居留证");
        assertThat(texts(page, "#" + field + " optgroup[data-offer=hmt] option"))
                .containsExactly("往来港澳通行证", "往来台湾通行证", "港澳居民往来内地通行证", "台湾居民来往大陆通行证");
        assertThat(texts(page, "#" + field + " optgroup[data-offer=other] option"))
                .containsExactly("境外护照");
    }

    private static void assertSteps(FlowPage page, int current, String... labels) {
        assertThat(texts(page, ".tb-steps .tb-step-label").stream()
                        .map(text -> text.replace("（已完成）", "").strip()))
                .containsExactly(labels);
        assertThat(page.page()
                        .document()
                        .select(".tb-steps [aria-current=step] .tb-step-label")
                        .text())
                .isEqualTo(labels[current - 1]);
        assertThat(page.page().document().select(".tb-step-done")).hasSize(current - 1);
    }

    private static List<String> labels(FlowPage page) {
        return texts(page, ".tb-row-label").stream()
                .map(label -> label.replace("*", "").strip())
                .toList();
    }

    private static List<String> texts(FlowPage page, String where) {
        return page.page().document().select(where).eachText();
    }
}
