package io.tongban.it.mandate;

import static io.tongban.it.support.LoginPage.LEGAL;
import static io.tongban.it.support.LoginPage.NATURAL;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.tongban.it.support.LoginPage;
import io.tongban.it.support.Platform;
import io.tongban.it.support.PlatformTest;
import io.tongban.it.support.StaffMember;
import io.tongban.it.support.Together;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.keycloak.representations.idm.OrganizationRepresentation;
import org.keycloak.representations.idm.RealmRepresentation;

/** Decision 6: whom rules 3 and 4 part from the unit goes on with its business, until somebody ends it. */
@PlatformTest
class LegacyMandateTest {

    private static final String OLD = "old-Pass1";
    private static final String UNIT = "样例壹科技有限公司";
    private static final String CODE = "91990000MA9X0A0190";
    private static final String SETTING = "tongban.legacyMandate";

    private final Platform platform;

    LegacyMandateTest(Platform platform) {
        this.platform = platform;
    }

    @AfterEach
    void settingOn() {
        set("true");
    }

    @Test
    void rule3GivesOneMandateHoweverManyLogInAtOnce() {
        platform.legacyRows().add("sq_san", OLD, UNIT, CODE);
        List<LoginPage> pages =
                IntStream.range(0, 6).mapToObj(i -> LoginPage.open(platform)).toList();
        List<Callable<LoginPage>> posts = pages.stream()
                .map(page -> {
                    String code = page.captcha();
                    return (Callable<LoginPage>) () -> page.submit(NATURAL, "WP_sq_san", OLD, code);
                })
                .toList();
        assertThat(Together.run(posts)).anyMatch(LoginPage::arrived);

        JsonNode mandates = mandatesOf("wp_sq_san");
        assertThat(mandates).hasSize(1);
        JsonNode mandate = mandates.get(0);
        assertThat(mandate.path("organizationId").asText()).isEqualTo(unit(UNIT).getId());
        assertThat(mandate.path("kind").asText()).isEqualTo("item");
        assertThat(mandate.path("itemCode").asText()).isEqualTo("000106004000");
        assertThat(mandate.path("source").asText()).isEqualTo("legacy");
        assertThat(mandate.path("label").asText()).isEqualTo("正常");
        assertThat(mandate.hasNonNull("validUntil")).isFalse();
    }

    @Test
    void rule4GivesOneToo() {
        platform.person("sq_si");
        admit("sq_si", NATURAL, "WP_sq_si");
        assertThat(mandatesOf("wp_sq_si")).hasSize(1);
    }

    @Test
    void aUnitsOwnAccountNeedsNone() {
        platform.legacyRows().add("sq_yi", OLD, "授权一单位", null);
        assertThat(LoginPage.open(platform).submit(LEGAL, "sq_yi", OLD).arrived())
                .isTrue();
        assertThat(mandatesOf("sq_yi")).isEmpty();
    }

    @Test
    void theRealmsSettingTurnsItOff() {
        set("false");
        admit("sq_guan", NATURAL, "WP_sq_guan");
        assertThat(mandatesOf("wp_sq_guan")).isEmpty();
    }

    @Test
    void staffReadAndRevokeItAndNobodyElseMay() {
        admit("sq_jiechu", NATURAL, "WP_sq_jiechu");
        String path =
                "/mandates/" + mandatesOf("wp_sq_jiechu").get(0).path("id").asText();
        try (StaffMember manager = StaffMember.create(platform, "sq-manager", Map.of(), "manage-users");
                StaffMember viewer = StaffMember.create(platform, "sq-viewer", Map.of(), "view-users");
                StaffMember other = StaffMember.create(platform, "sq-other", Map.of(), "view-events")) {
            String unit = "/mandates?organization=" + unit(UNIT).getId();
            assertThat(other.call("GET", unit, null).statusCode()).isEqualTo(403);
            assertThat(other.call("GET", path, null).statusCode()).isEqualTo(403);
            assertThat(other.call("DELETE", path, null).statusCode()).isEqualTo(403);
            assertThat(viewer.call("DELETE", path, null).statusCode()).isEqualTo(403);
            assertThat(viewer.call("GET", unit, null).body()).contains("\"state\":\"active\"");
            assertThat(viewer.call("GET", "/mandates", null).statusCode()).isEqualTo(400);
            assertThat(viewer.call("GET", "/mandates/nothing", null).statusCode())
                    .isEqualTo(404);

            platform.fuwu().clearAdminEvents();
            assertThat(manager.call("DELETE", path, null).statusCode()).isEqualTo(204);
            assertThat(manager.call("DELETE", path, null).statusCode()).isEqualTo(204);
            assertThat(viewer.call("GET", path, null).body()).contains("已解除");
        }
        assertThat(platform.fuwu().getAdminEvents())
                .as("one revocation, one event")
                .filteredOn(event -> "MANDATE".equals(event.getResourceType()))
                .singleElement()
                .satisfies(event -> assertThat(event.getResourcePath()).isEqualTo(path.substring(1)));
    }

    @Test
    void theRowsGoWithThePersonAndWithTheUnit() {
        admit("sq_ren", NATURAL, "WP_sq_ren");
        String person = idOf("wp_sq_ren");
        assertThat(rows("user_id", person)).isOne();
        try (Response gone = platform.fuwu().users().delete(person)) {
            assertThat(gone.getStatus()).isEqualTo(204);
        }
        assertThat(rows("user_id", person)).isZero();

        platform.legacyRows().add("sq_danwei", OLD, "授权将撤单位", null);
        LoginPage.open(platform).submit(LEGAL, "sq_danwei", OLD);
        platform.legacyRows().add("sq_danwei2", OLD, "授权将撤单位", null);
        LoginPage.open(platform).submit(NATURAL, "WP_sq_danwei2", OLD);
        String unit = unit("授权将撤单位").getId();
        assertThat(rows("organization_id", unit)).isOne();
        try (Response gone = platform.fuwu().organizations().get(unit).delete()) {
            assertThat(gone.getStatus()).isEqualTo(204);
        }
        assertThat(rows("organization_id", unit)).isZero();
    }

    private void admit(String row, String tab, String login) {
        platform.legacyRows().add(row, OLD, UNIT, CODE);
        assertThat(LoginPage.open(platform).submit(tab, login, OLD).arrived()).isTrue();
    }

    private JsonNode mandatesOf(String login) {
        return platform.staffReads("/admin/realms/fuwu/mandates?user=" + idOf(login));
    }

    private String idOf(String login) {
        return platform.fuwu().users().searchByUsername(login, true).get(0).getId();
    }

    private OrganizationRepresentation unit(String name) {
        return platform.fuwu().organizations().search(name, true, 0, 1).get(0);
    }

    private long rows(String column, String id) {
        return platform.count(
                Platform.KEYCLOAK_DATABASE, "select count(*) from tb_mandate where %s = '%s'".formatted(column, id));
    }

    private void set(String value) {
        RealmRepresentation realm = platform.fuwu().toRepresentation();
        if (!value.equals(realm.getAttributes().put(SETTING, value))) {
            platform.fuwu().update(realm);
        }
    }
}
