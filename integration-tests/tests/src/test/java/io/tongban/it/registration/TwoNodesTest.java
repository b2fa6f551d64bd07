package io.tongban.it.registration;

import static io.tongban.it.support.RegistrationPage.citizen;
import static io.tongban.it.support.RegistrationPage.foreigner;
import static io.tongban.it.support.RegistrationPage.jpeg;
import static io.tongban.it.support.RegistrationPage.mobile;
import static io.tongban.it.support.RegistrationPage.person;
import static org.assertj.core.api.Assertions.assertThat;

import io.tongban.it.support.LoginPage;
import io.tongban.it.support.Platform;
import io.tongban.it.support.PlatformTest;
import io.tongban.it.support.RegistrationPage;
import io.tongban.it.support.Together;
import io.tongban.it.support.TwoNodes;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A registration that meets another node at every step. */
@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoNodesTest {

    private final Platform platform;
    private TwoNodes nodes;

    TwoNodesTest(Platform platform) {
        this.platform = platform;
    }

    @BeforeAll
    void startTheSecond() {
        nodes = TwoNodes.start(platform);
    }

    @AfterAll
    void stopTheSecond() {
        nodes.close();
    }

    @Test
    void eachStepOnTheOtherNode() {
        RegistrationPage page =
                RegistrationPage.open(platform).via(nodes::second).notice("natural");
        page.via(nodes::first).phone(mobile(8001));
        page.via(nodes::second)
                .account(platform.simulators().lastCode(mobile(8001)), "Zc_Jiedian01", RegistrationPage.PASSWORD);
        page.via(nodes::first).send("next", foreigner("SAMPLE NODES", "X80000001"));
        page.via(nodes::second).send("submit", Map.of());
        assertThat(page.step()).as(page.said() + page.errors()).isEqualTo("documents");
        page.via(nodes::first).upload("upload", Map.of("front", jpeg(0x8001)));
        page.via(nodes::second).upload("submit", Map.of());
        assertThat(page.step()).as(page.said() + page.errors()).isEqualTo("done");
        assertThat(LoginPage.open(platform)
                        .via(nodes::first)
                        .submit(LoginPage.NATURAL, "Zc_Jiedian01", RegistrationPage.PASSWORD)
                        .error())
                .contains("待审核", page.caseNumber());
    }

    @Test
    void oneNumberOnBothNodesAtOnceMakesOneAccount() {
        RegistrationPage one = ready("Zc_Jiedian02", 8002).via(nodes::first);
        RegistrationPage other = ready("Zc_Jiedian03", 8003).via(nodes::second);
        List<RegistrationPage> pages =
                Together.run(List.of(() -> one.send("submit", Map.of()), () -> other.send("submit", Map.of())));
        assertThat(pages.stream().map(RegistrationPage::step)).containsExactlyInAnyOrder("done", "check");
        assertThat(pages).anyMatch(page -> page.said().contains("证件号码已被注册"));
        assertThat(platform.count(
                        Platform.KEYCLOAK_DATABASE,
                        "select count(*) from user_entity where username in ('zc_jiedian02', 'zc_jiedian03')"))
                .isOne();
    }

    private RegistrationPage ready(String login, int n) {
        RegistrationPage page = RegistrationPage.open(platform)
                .toData("natural", login, mobile(n))
                .send("next", person("测试节点", citizen(8002)));
        assertThat(page.step()).as(page.errors()).isEqualTo("check");
        return page;
    }
}
