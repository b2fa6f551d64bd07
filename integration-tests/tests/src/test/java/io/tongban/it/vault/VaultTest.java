package io.tongban.it.vault;

import static org.assertj.core.api.Assertions.assertThat;

import io.tongban.it.support.Platform;
import io.tongban.it.support.PlatformTest;
import io.tongban.it.support.Together;
import io.tongban.it.support.VaultHooks;
import io.tongban.runtime.KeycloakServer;
import io.tongban.runtime.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.keycloak.representations.idm.OrganizationRepresentation;

/** Numbers and the national check on the real server. */
@PlatformTest
class VaultTest {

    private static final String NUMBER = "990000199203040018";

    private final Platform platform;
    private final VaultHooks hooks;

    VaultTest(Platform platform) {
        this.platform = platform;
        this.hooks = new VaultHooks(platform);
    }

    private String user(String login) {
        platform.person(login);
        return platform.fuwu().users().searchByUsername(login, true).get(0).getId();
    }

    private long rows(String condition) {
        return platform.count(Platform.KEYCLOAK_DATABASE, "select count(*) from tb_number where " + condition);
    }

    @Test
    void aNumberIsOneOwnersAndGoesWithHim() throws IOException {
        String first = user("Zrr_Baoguan01");
        String second = user("Zrr_Baoguan02");
        List<Integer> both = Together.run(List.of(() -> hooks.put(first, NUMBER), () -> hooks.put(second, NUMBER)));
        assertThat(both).containsExactlyInAnyOrder(204, 409);
        String winner = both.get(0) == 204 ? first : second;
        String loser = both.get(0) == 204 ? second : first;
        assertThat(hooks.open(winner)).isEqualTo(NUMBER);
        assertThat(hooks.open(loser)).isEmpty();
        assertThat(rows("owner_id = '" + winner + "' and masked = '9900********0018' and position('" + NUMBER
                        + "'::bytea in sealed) = 0"))
                .isOne();
        platform.fuwu().users().delete(winner).close();
        assertThat(rows("owner_id = '" + winner + "'")).isZero();
        assertThat(hooks.put(loser, NUMBER)).isEqualTo(204);
        assertThat(Files.readString(platform.server().log())).doesNotContain(NUMBER);
    }

    @Test
    void aUnitsNumbersGoWithIt() {
        OrganizationRepresentation unit = new OrganizationRepresentation();
        unit.setName("样例保管单位");
        unit.setAlias("BAOGUAN-1");
        platform.fuwu().organizations().create(unit).close();
        String id = platform.fuwu()
                .organizations()
                .search("样例保管单位", true, 0, 1)
                .get(0)
                .getId();
        assertThat(hooks.put(id, "990000199203040026")).isEqualTo(204);
        assertThat(rows("owner_id = '" + id + "'")).isOne();
        platform.fuwu().organizations().get(id).delete().close();
        assertThat(rows("owner_id = '" + id + "'")).isZero();
    }

    @Test
    void withoutKeysTheServerDoesNotStartAndSaysWhatIsMissing() throws Exception {
        KeycloakServer server = KeycloakServer.start(
                platform.install(),
                Ports.free(),
                platform.postgres().keycloakOptions(Platform.KEYCLOAK_DATABASE),
                Map.of());
        try {
            assertThat(server.process().waitFor(3, TimeUnit.MINUTES)).isTrue();
            assertThat(server.process().exitValue()).isNotZero();
            assertThat(Files.readString(server.log()))
                    .contains("The server does not start", "KC_SPI_TONGBAN_VAULT_KEY__DEFAULT__FILE");
        } finally {
            server.close();
        }
    }

    @Test
    void theNationalCheckAnswersOrIsUnavailable() {
        try {
            assertThat(hooks.ask("测试甲", "990000199001010017")).isEqualTo("MATCH");
            assertThat(hooks.ask("测试甲", "990000199001010018")).isEqualTo("MISMATCH");
            assertThat(platform.simulators()
                            .nationalChecks()
                            .get(1)
                            .path("number")
                            .asText())
                    .isEqualTo("9900********0017");
            for (String mode : List.of("DOWN", "BROKEN", "SLOW")) {
                platform.simulators().nationalCheck(mode);
                long start = System.nanoTime();
                assertThat(hooks.ask("测试甲", "990000199001010017")).as(mode).isEqualTo("UNAVAILABLE");
                assertThat(System.nanoTime() - start).as(mode).isLessThan(15_000_000_000L);
            }
        } finally {
            platform.simulators().nationalCheck("UP");
        }
    }
}
