package io.tongban.it.realm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tongban.it.support.LoginPage;
import io.tongban.it.support.Page;
import io.tongban.it.support.Platform;
import io.tongban.it.support.PlatformTest;
import io.tongban.it.support.Seed;
import io.tongban.runtime.Folders;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keycloak.representations.idm.AdminEventRepresentation;
import org.keycloak.representations.idm.ClientRepresentation;

/** The realm as the files declare it, applied again, changed, and closed to those it is not for. */
@PlatformTest
class RealmAsCodeTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Platform platform;

    RealmAsCodeTest(Platform platform) {
        this.platform = platform;
    }

    @Test
    void aSecondRunChangesNothing() {
        platform.fuwu().clearAdminEvents();
        Seed.Result again = Seed.realm(platform, Seed.realmFiles());
        assertThat(again.exitCode()).as(again.report()).isZero();
        assertThat(again.report()).endsWith("0 changes\n");
        assertThat(platform.fuwu().getAdminEvents())
                .as("writing calls")
                .extracting(AdminEventRepresentation::getResourcePath)
                .isEmpty();
    }

    @Test
    void aChangedFileIsAppliedToTheRunningRealmAndBack(@TempDir Path folder) throws IOException {
        Folders.copy(Seed.realmFiles(), folder);
        Path file = folder.resolve("fuwu/realm.json");
        ObjectNode realm = (ObjectNode) JSON.readTree(Files.readString(file));
        realm.put("accessTokenLifespan", 240);
        Files.writeString(file, realm.toString());

        Seed.Result changed = Seed.realm(platform, folder);
        assertThat(changed.report()).contains("accessTokenLifespan").endsWith("1 changes\n");
        assertThat(platform.fuwu().toRepresentation().getAccessTokenLifespan()).isEqualTo(240);
        assertThat(LoginPage.open(platform)
                        .submit(LoginPage.NATURAL, "Zrr_Ceshi01", "Ceshi@2024")
                        .arrived())
                .as("logins go on")
                .isTrue();

        assertThat(Seed.realm(platform, Seed.realmFiles()).exitCode()).isZero();
        assertThat(platform.fuwu().toRepresentation().getAccessTokenLifespan()).isNotEqualTo(240);
    }

    @Test
    void aChangedFlowIsBuiltAsideAndLoginsGoOn(@TempDir Path folder) throws IOException {
        Folders.copy(Seed.realmFiles(), folder);
        Path file = folder.resolve("fuwu/flows.json");
        String flows = Files.readString(file);
        assertThat(flows).contains("\"captchaMode\"");
        Files.writeString(file, flows.replaceFirst("\"captchaMode\"\\s*:\\s*\"always\"", "\"captchaMode\": \"never\""));
        try {
            assertThat(Seed.realm(platform, folder).exitCode()).isZero();
            LoginPage page = LoginPage.open(platform);
            assertThat(page.page().document().select("#captcha")).isEmpty();
            assertThat(page.submit(LoginPage.NATURAL, "Zrr_Ceshi01", "Ceshi@2024", "")
                            .arrived())
                    .isTrue();
        } finally {
            assertThat(Seed.realm(platform, Seed.realmFiles()).exitCode()).isZero();
        }
        assertThat(LoginPage.open(platform).page().document().select("#captcha"))
                .hasSize(1);
    }

    @Test
    void everyMissingVariableIsNamedBeforeAnythingIsWritten() {
        Seed.Result refused = Seed.realm(platform, Seed.realmFiles(), Map.of());
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.report())
                .contains("FOREIGN_WORKER_SYSTEM_CLIENT_SECRET")
                .contains("FOREIGN_WORKER_SYSTEM_URL")
                .doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"security-admin-console", "account-console", "admin-cli"})
    void noConsoleIsOpenToASubject(String client) {
        List<ClientRepresentation> found = platform.fuwu().clients().findByClientId(client);
        assertThat(found).allMatch(one -> !one.isEnabled());
    }

    @Test
    void aStaffAccountIsNobodyOnTheSubjectsPage() {
        LoginPage page = LoginPage.open(platform).submit(LoginPage.NATURAL, "admin", "admin");
        assertThat(page.arrived()).isFalse();
        assertThat(page.error()).contains("登录名或密码错误");
    }

    @Test
    void staffCannotBecomeASubject() {
        String id = platform.fuwu().users().search("zrr_ceshi01", true).get(0).getId();
        assertThatThrownBy(() -> platform.fuwu().users().get(id).impersonate())
                .isInstanceOfSatisfying(
                        WebApplicationException.class,
                        refused -> assertThat(refused.getResponse().getStatus()).isEqualTo(501));
    }

    @Test
    void healthAndMetricsAnswerOnTheManagementPortOnly() {
        URI management = platform.server().management();
        assertThat(platform.browser().get(management.resolve("/health/ready")).status())
                .isEqualTo(200);
        assertThat(platform.browser().get(management.resolve("/metrics")).body())
                .contains("jvm_memory");
        assertThat(platform.browser()
                        .get(platform.server().base().resolve("/metrics"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void theConsoleSpeaksChinese() throws IOException {
        Page console = platform.browser().get(platform.server().base().resolve("/admin/master/console/"));
        assertThat(console.status()).isEqualTo(200);
        JsonNode master = JSON.valueToTree(platform.admin().realm("master").toRepresentation());
        assertThat(master.path("internationalizationEnabled").asBoolean()).isTrue();
        assertThat(master.path("defaultLocale").asText()).startsWith("zh");
        assertThat(platform.browser()
                        .get(platform.server()
                                .base()
                                .resolve("/resources/master/admin/"
                                        + master.path("defaultLocale").asText()))
                        .body())
                .contains("用户");
        assertThat(platform.browser()
                        .get(platform.server().base().resolve("/resources/fuwu/admin/zh-CN"))
                        .body())
                .as("the settings of the old table, which the console asks of the realm it shows")
                .contains("数据库地址");
    }
}
