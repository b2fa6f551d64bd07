package io.tongban.it.login;

import static io.tongban.it.support.LoginPage.LEGAL;
import static io.tongban.it.support.LoginPage.NATURAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.tongban.it.support.LoginPage;
import io.tongban.it.support.Platform;
import io.tongban.it.support.PlatformTest;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.MemberRepresentation;
import org.keycloak.representations.idm.OrganizationRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** Staff delete an account that came from the old table: its row is open again, and the rules decide anew. */
@PlatformTest
class LegacyUserRemovalTest {

    private static final String OLD = "old-Pass1";

    private final Platform platform;

    LegacyUserRemovalTest(Platform platform) {
        this.platform = platform;
    }

    @AfterEach
    void forgetFailures() {
        platform.fuwu().attackDetection().clearAllBruteForce();
    }

    @Test
    void aMigratedAccountMayComeAgainByTheRules() {
        platform.legacyRows().add("sc_qianyi", OLD, "删除迁移单位", null);
        assertThat(LoginPage.open(platform).submit(LEGAL, "sc_qianyi", OLD).arrived())
                .isTrue();
        long settled = migrated();
        delete("sc_qianyi");
        assertThat(migrated()).isEqualTo(settled - 1);
        assertThat(platform.fuwu().users().search("sc_qianyi", 0, 5))
                .as("staff find the row as an open one")
                .singleElement()
                .satisfies(user -> assertThat(user.getId()).startsWith("f:"));

        LoginPage hint = LoginPage.open(platform).submit(LEGAL, "sc_qianyi", OLD);
        assertThat(hint.arrived()).as("the unit is here by now: rule 3").isFalse();
        assertThat(hint.error()).contains("WP_sc_qianyi");
        assertThat(LoginPage.open(platform).submit(NATURAL, "WP_sc_qianyi", OLD).arrived())
                .isTrue();
    }

    @Test
    void aLinkedRowOpensAgainToo() {
        String id = unitWithAccount("sc_lianjie", "删除链接单位");
        platform.legacyRows().add("sc_lianjie", OLD, "删除链接单位", null);
        assertThat(LoginPage.open(platform)
                        .submit(LEGAL, "sc_lianjie", OLD)
                        .page()
                        .document()
                        .select("#password-new"))
                .as("rule 5")
                .hasSize(1);
        assertThat(links(id)).isOne();
        delete("sc_lianjie");
        assertThat(links(id)).isZero();
        assertThat(LoginPage.open(platform)
                        .submit(NATURAL, "WP_sc_lianjie", OLD)
                        .arrived())
                .as("rule 3 now")
                .isTrue();
    }

    @Test
    void aHashThatCannotBeCheckedFillsNoLog() throws IOException {
        platform.legacyRows().addHashed("sc_wujie", "{whirlpool}00ff", "无解单位", null);
        LoginPage page = LoginPage.open(platform);
        for (int i = 0; i < 3; i++) {
            page.submit(LEGAL, "sc_wujie", "wrong-" + i);
            assertThat(page.error()).contains("登录名或密码错误");
        }
        assertThat(Files.readString(platform.server().log())).doesNotContain("in a way that cannot be checked");
        platform.legacyRows().remove("sc_wujie");
    }

    private void delete(String login) {
        String id = platform.fuwu().users().searchByUsername(login, true).get(0).getId();
        try (Response gone = platform.fuwu().users().delete(id)) {
            assertThat(gone.getStatus()).isEqualTo(204);
        }
    }

    private long migrated() {
        return platform.staffReads("/admin/realms/fuwu/legacy-accounts/summary")
                .path("migrated")
                .asLong();
    }

    private long links(String userId) {
        return platform.count(
                Platform.KEYCLOAK_DATABASE, "select count(*) from tb_legacy_link where user_id = '" + userId + "'");
    }

    /** A unit of the platform with its account, as if it had registered here. */
    private String unitWithAccount(String login, String name) {
        UserRepresentation user = new UserRepresentation();
        user.setUsername(login);
        user.setEnabled(true);
        user.setAttributes(Map.of(
                "subject_type", List.of("legal"),
                "registered_login", List.of(login),
                "display_name", List.of(name)));
        CredentialRepresentation password = new CredentialRepresentation();
        password.setType(CredentialRepresentation.PASSWORD);
        password.setValue("Ceshi@2024");
        user.setCredentials(List.of(password));
        platform.fuwu().users().create(user).close();
        String id = platform.fuwu().users().searchByUsername(login, true).get(0).getId();
        OrganizationRepresentation unit = new OrganizationRepresentation();
        unit.setName(name);
        unit.setAlias(login);
        unit.setEnabled(true);
        platform.fuwu().organizations().create(unit).close();
        String unitId =
                platform.fuwu().organizations().search(name, true, 0, 1).get(0).getId();
        platform.fuwu().organizations().get(unitId).members().addMember(id).close();
        assertThat(platform.fuwu().organizations().get(unitId).members().list(0, 5))
                .extracting(MemberRepresentation::getId)
                .containsExactly(id);
        return id;
    }
}
