package io.tongban.it.registration;

import static io.tongban.it.support.RegistrationPage.citizen;
import static io.tongban.it.support.RegistrationPage.foreigner;
import static io.tongban.it.support.RegistrationPage.jpeg;
import static io.tongban.it.support.RegistrationPage.mobile;
import static io.tongban.it.support.RegistrationPage.person;
import static io.tongban.it.support.RegistrationPage.unit;
import static org.assertj.core.api.Assertions.assertThat;

import io.tongban.it.support.Platform;
import io.tongban.it.support.PlatformTest;
import io.tongban.it.support.RegistrationPage;
import io.tongban.it.support.Simulators;
import io.tongban.it.support.Together;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is taken is told to whoever proved a phone, and two at once become one account (decision 12). */
@PlatformTest
class RegistrationConflictTest {

    private static final String TAKEN = "Zrr_Ceshi01";

    private final Platform platform;

    RegistrationConflictTest(Platform platform) {
        this.platform = platform;
    }

    @AfterEach
    void now() {
        platform.clock(0);
    }

    @Test
    void aTakenLoginNameIsToldOnlyBehindTheRightCode() {
        RegistrationPage page = RegistrationPage.open(platform).notice("natural");
        page.send("send", Map.of("mobile", mobile(3001), "captcha", "zzzz", "loginName", TAKEN));
        assertThat(page.step()).isEqualTo("phone");
        assertThat(page.error("captcha")).isNotEmpty();
        page.phone(mobile(3001));
        page.account("000000", TAKEN, RegistrationPage.PASSWORD);
        assertThat(page.error("code")).isNotEmpty();
        assertThat(page.error("loginName")).isEmpty();
        page.account(platform.simulators().lastCode(mobile(3001)), TAKEN.toLowerCase(), RegistrationPage.PASSWORD);
        assertThat(page.error("loginName")).contains("登录名已被注册");
    }

    @Test
    void aTakenNumberLeadsToTheAppeal() {
        register("Zc_Zhan01", 3002);
        RegistrationPage page = RegistrationPage.open(platform)
                .toData("natural", "Zc_Zhan02", mobile(3003))
                .send("next", person("测试他人", citizen(3002)));
        assertThat(page.step()).isEqualTo("person");
        assertThat(page.said()).contains("证件号码已被注册");
        assertThat(page.page().text("#appeal a")).isEqualTo("自然人申诉找回密码");
        assertThat(page.value("name")).isEqualTo("测试他人");
    }

    @Test
    void aUnitsNameAndCodeAreTakenEach() {
        RegistrationPage page = RegistrationPage.open(platform).toData("legal", "Zc_Zhan03", mobile(3004));
        page.send("next", unit("另一个样例单位", "91990000MA9X0A0190"));
        assertThat(page.said()).contains("统一社会信用代码已被注册");
        assertThat(page.page().text("#appeal a")).isEqualTo("单位法人用户申诉找回密码");
        page.send("next", unit("样例壹科技有限公司", RegistrationPage.creditCode(3004)));
        assertThat(page.said()).contains("单位名称已被注册");
    }

    @Test
    void onePhoneServesAsManyAccountsAsTheRealmSays() {
        for (int i = 0; i < 5; i++) {
            platform.person("shouji_" + i, mobile(3005));
        }
        RegistrationPage page =
                RegistrationPage.open(platform).notice("natural").phone(mobile(3005));
        page.account(platform.simulators().lastCode(mobile(3005)), "Zc_Duo06", RegistrationPage.PASSWORD);
        assertThat(page.step()).isEqualTo("account");
        assertThat(page.said()).contains("已达上限");
    }

    /** Both saw a free place when they proved the phone; both wait for a reviewer. */
    @Test
    void theLastAccountOfAPhoneGoesToOneOfTwoThatWaitForReview() {
        for (int i = 0; i < 4; i++) {
            platform.person("zuihou_" + i, mobile(3006));
        }
        List<Callable<RegistrationPage>> both = new ArrayList<>();
        for (int i = 1; i <= 2; i++) {
            // A code is good once and the next comes a minute later.
            platform.clock((i - 1) * 120);
            RegistrationPage page =
                    RegistrationPage.open(platform).notice("natural").phone(mobile(3006));
            String text = platform.simulators().await(mobile(3006), i).get(i - 1);
            page.account(Simulators.code(text), "Zc_Zuihou" + i, RegistrationPage.PASSWORD)
                    .send("next", foreigner("SAMPLE LAST", "X3000600" + i))
                    .send("submit", Map.of());
            assertThat(page.step()).as(page.said() + page.errors()).isEqualTo("documents");
            Map<String, byte[]> files = Map.of("front", jpeg(0x3006 + i));
            both.add(() -> page.upload("submit", files));
        }
        List<RegistrationPage> pages = Together.run(both);
        assertThat(pages.stream().map(RegistrationPage::step)).containsExactlyInAnyOrder("done", "documents");
        assertThat(pages).anyMatch(page -> page.said().contains("已达上限"));
        assertThat(platform.count(
                        Platform.KEYCLOAK_DATABASE,
                        "select count(*) from user_attribute where name = 'mobile' and value = '" + mobile(3006) + "'"))
                .isEqualTo(5);
        assertThat(platform.count(
                        Platform.KEYCLOAK_DATABASE, "select count(*) from tb_number where owner_role = 'registering'"))
                .isZero();
    }

    @Test
    void onePhoneIsToldFiveTimesADayThatANumberIsTaken() {
        register("Zc_Zhan05", 3007);
        RegistrationPage page = RegistrationPage.open(platform).toData("natural", "Zc_Zhan06", mobile(3008));
        for (int i = 0; i < 5; i++) {
            page.send("next", person("测试猜测", citizen(3007)));
            assertThat(page.said()).contains("证件号码已被注册");
        }
        page.send("next", person("测试猜测", citizen(3007)));
        assertThat(page.said()).contains("明天再试").doesNotContain("证件号码已被注册");
        assertThat(page.value("name")).isEqualTo("测试猜测");
        page.send("next", person("测试猜测", citizen(3008)));
        assertThat(page.step()).as("a number that nobody has is answered alike").isEqualTo("person");
        assertThat(page.said()).contains("明天再试");
    }

    @Test
    void theNationalCheckIsAskedTenTimesADayForOnePhone() {
        RegistrationPage page = RegistrationPage.open(platform)
                .toData("natural", "Zc_Zhan07", mobile(3009))
                .send("next", person("测试不一致十问", citizen(3009)));
        long before = asked();
        for (int i = 0; i < 12; i++) {
            page.send("submit", Map.of());
            assertThat(page.step()).isEqualTo("documents");
            page.upload("previous", Map.of());
            assertThat(page.step()).isEqualTo("check");
        }
        assertThat(asked() - before).isEqualTo(10);
    }

    private long asked() {
        return platform.simulators().nationalChecks().size();
    }

    @Test
    void ofTwoAtOnceWithOneNumberOneIsMadeAndTheOtherIsTold() {
        RegistrationPage one = ready("Zc_Tongshi1", 3010, citizen(3010));
        RegistrationPage other = ready("Zc_Tongshi2", 3011, citizen(3010));
        assertOneOfTwo(one, other, "证件号码已被注册");
        assertThat(platform.count(
                        Platform.KEYCLOAK_DATABASE,
                        "select count(*) from user_entity where username like 'zc_tongshi_'"))
                .isOne();
    }

    @Test
    void ofTwoAtOnceWithOneNameOneIsMadeAndTheOtherIsTold() {
        RegistrationPage one = ready("Zc_Tongming", 3012, citizen(3012));
        RegistrationPage other = ready("zc_tongming", 3013, citizen(3013));
        assertOneOfTwo(one, other, "登录名已被注册");
        assertThat(platform.count(
                        Platform.KEYCLOAK_DATABASE,
                        "select count(*) from tb_number n where not exists"
                                + " (select 1 from user_entity u where u.id = n.owner_id)"
                                + " and not exists (select 1 from org o where o.id = n.owner_id)"))
                .as("numbers of nobody")
                .isZero();
    }

    @Test
    void aButtonPressedTwiceMakesOneAccount() {
        RegistrationPage page = ready("Zc_Liangci", 3014, citizen(3014));
        var action = page.action();
        Map<String, String> form = new java.util.LinkedHashMap<>(page.hidden());
        form.put("do", "submit");
        Callable<Integer> press = () -> page.browser().copy().post(action, form).status();
        assertThat(Together.run(List.of(press, press))).allMatch(status -> status < 500);
        assertThat(platform.fuwu().users().searchByUsername("zc_liangci", true)).hasSize(1);
        assertThat(platform.simulators().await(mobile(3014), 2)).hasSize(2);
    }

    private void assertOneOfTwo(RegistrationPage one, RegistrationPage other, String told) {
        Together.run(List.of(() -> one.send("submit", Map.of()), () -> other.send("submit", Map.of())));
        assertThat(List.of(one.page().status(), other.page().status())).containsOnly(200);
        assertThat(List.of(one.step(), other.step())).containsExactlyInAnyOrder("done", "check");
        assertThat((one.step().equals("check") ? one : other).said()).contains(told);
    }

    private RegistrationPage ready(String login, int n, String number) {
        RegistrationPage page = RegistrationPage.open(platform)
                .toData("natural", login, mobile(n))
                .send("next", person("测试同时", number));
        assertThat(page.step()).as(page.errors()).isEqualTo("check");
        return page;
    }

    private void register(String login, int n) {
        RegistrationPage page = ready(login, n, citizen(n)).send("submit", Map.of());
        assertThat(page.step()).as(page.said()).isEqualTo("done");
    }
}
