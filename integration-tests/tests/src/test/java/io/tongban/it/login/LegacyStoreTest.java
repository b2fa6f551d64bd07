package io.tongban.it.login;

import static io.tongban.it.support.LoginPage.LEGAL;
import static io.tongban.it.support.LoginPage.NATURAL;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.tongban.it.support.LoginPage;
import io.tongban.it.support.Platform;
import io.tongban.it.support.PlatformTest;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.keycloak.representations.idm.UserRepresentation;

/** The old table as a store that may be down, be asked twice at once, and be looked at by staff. */
@PlatformTest
class LegacyStoreTest {

    private static final String OLD = "old-Pass1";

    private final Platform platform;

    LegacyStoreTest(Platform platform) {
        this.platform = platform;
    }

    @AfterEach
    void forgetFailures() {
        platform.fuwu().attackDetection().clearAllBruteForce();
    }

    @Test
    void manyFirstLoginsAtOnceMakeOneUser() throws Exception {
        platform.legacyRows().add("tong_shi", OLD, "同时单位", null);
        List<LoginPage> pages =
                IntStream.range(0, 6).mapToObj(i -> LoginPage.open(platform)).toList();
        List<String> codes = pages.stream().map(LoginPage::captcha).toList();
        ExecutorService people = Executors.newFixedThreadPool(pages.size());
        try {
            List<Callable<LoginPage>> posts = IntStream.range(0, pages.size())
                    .<Callable<LoginPage>>mapToObj(i -> () -> pages.get(i).submit(LEGAL, "tong_shi", OLD, codes.get(i)))
                    .toList();
            long arrived = 0;
            for (Future<LoginPage> done : people.invokeAll(posts)) {
                LoginPage page = done.get();
                assertThat(page.page().status()).isLessThan(500);
                arrived += page.arrived() ? 1 : 0;
            }
            assertThat(arrived).isPositive();
        } finally {
            people.shutdownNow();
        }
        assertThat(platform.count(
                        Platform.KEYCLOAK_DATABASE, "select count(*) from user_entity where username = 'tong_shi'"))
                .isOne();
        assertThat(platform.fuwu().organizations().search("同时单位", true, 0, 5)).hasSize(1);
        assertThat(LoginPage.open(platform).submit(LEGAL, "tong_shi", OLD).arrived())
                .isTrue();
    }

    @Test
    void whileTheTableIsDownLocalAccountsWorkAndNobodyIsBlamed() {
        platform.legacyRows().add("xia_xian", OLD, "下线单位", null);
        platform.postgres().execute(Platform.LEGACY_DATABASE, "alter table foreign_worker_account rename to away");
        try {
            assertThat(LoginPage.open(platform)
                            .submit(NATURAL, "Zrr_Ceshi01", "Ceshi@2024")
                            .arrived())
                    .isTrue();
            LoginPage page = LoginPage.open(platform);
            for (int i = 0; i < 6; i++) {
                page.submit(LEGAL, "xia_xian", OLD);
                assertThat(page.error()).contains("服务暂时不可用");
            }
            assertThat(LoginPage.open(platform)
                            .submit(NATURAL, "Zrr_Ceshi02", "wrong")
                            .error())
                    .as("the same words for an account that is here")
                    .isEqualTo(page.error());
        } finally {
            platform.postgres().execute(Platform.LEGACY_DATABASE, "alter table away rename to foreign_worker_account");
        }
        assertThat(LoginPage.open(platform).submit(LEGAL, "xia_xian", OLD).arrived())
                .as("no failure was counted")
                .isTrue();
    }

    @Test
    void staffFindOldAccountsBeforeTheyLogIn() {
        platform.legacyRows().add("cha_zhao", OLD, "查找单位", null);
        assertThat(platform.fuwu().users().search("cha_zhao", 0, 10))
                .extracting(UserRepresentation::getUsername)
                .containsExactly("cha_zhao");
        LoginPage.open(platform).submit(LEGAL, "cha_zhao", OLD);
        assertThat(platform.fuwu().users().search("cha_zhao", 0, 10))
                .as("once, after the account moved")
                .hasSize(1)
                .allMatch(user ->
                        user.getFederationLink() == null && !user.getId().startsWith("f:"));
    }

    @Test
    void wrongPasswordsForAnOldAccountAreCountedThoughItIsNotHereYet() {
        platform.legacyRows().add("suo_ding", OLD, "锁定单位", null);
        LoginPage page = LoginPage.open(platform);
        for (int i = 0; i < 5; i++) {
            page.submit(LEGAL, "suo_ding", "wrong" + i);
        }
        assertThat(page.submit(LEGAL, "suo_ding", OLD).arrived()).isFalse();
        assertThat(page.error()).contains("登录已暂停");
    }

    @Test
    void staffSeeHowManyHaveMovedAreOpenOrWait() {
        platform.legacyRows().add("shu_liang", OLD, "数量单位", null);
        JsonNode before = counts();
        LoginPage.open(platform).submit(LEGAL, "shu_liang", OLD);
        JsonNode after = counts();
        assertThat(after.path("migrated").asLong())
                .isEqualTo(before.path("migrated").asLong() + 1);
        assertThat(after.path("open").asLong()).isEqualTo(before.path("open").asLong() - 1);
        assertThat(after.path("manual").asLong())
                .isEqualTo(before.path("manual").asLong());
    }

    private JsonNode counts() {
        return platform.staffReads("/admin/realms/fuwu/legacy-accounts/summary");
    }
}
