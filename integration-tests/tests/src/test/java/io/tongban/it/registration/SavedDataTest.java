package io.tongban.it.registration;

import static io.tongban.it.support.RegistrationPage.accountFields;
import static io.tongban.it.support.RegistrationPage.agent;
import static io.tongban.it.support.RegistrationPage.citizen;
import static io.tongban.it.support.RegistrationPage.creditCode;
import static io.tongban.it.support.RegistrationPage.jpeg;
import static io.tongban.it.support.RegistrationPage.mobile;
import static io.tongban.it.support.RegistrationPage.person;
import static io.tongban.it.support.RegistrationPage.representative;
import static io.tongban.it.support.RegistrationPage.unit;
import static org.assertj.core.api.Assertions.assertThat;

import io.tongban.it.support.Platform;
import io.tongban.it.support.PlatformTest;
import io.tongban.it.support.RegistrationPage;
import io.tongban.it.support.VaultHooks;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.keycloak.representations.idm.UserRepresentation;

/** Every field of a registration is where it belongs afterwards: an attribute, the vault, the e-mail address (items 41, 51, 58). */
@PlatformTest
class SavedDataTest {

    /** Their place is not an attribute of that name. */
    private static final Set<String> ELSEWHERE = Set.of(
            "name",
            "unitName",
            "creditCode",
            "unitNumber",
            "documentNumber",
            "representativeDocumentNumber",
            "agentDocumentNumber");

    private final Platform platform;

    SavedDataTest(Platform platform) {
        this.platform = platform;
    }

    @Test
    void aPersonsDataIsKept() {
        Map<String, String> fields = person("测试保存", citizen(9101));
        submit(start("natural", "Zc_Baocun01", 9101).send("next", fields));
        UserRepresentation user = user("zc_baocun01");
        assertKept(user, fields);
        assertThat(user.firstAttribute("display_name")).isEqualTo("测试保存");
        assertThat(user.firstAttribute("mobile")).isEqualTo(mobile(9101));
        assertThat(user.firstAttribute("registered_login")).isEqualTo("Zc_Baocun01");
        assertThat(user.getEmail()).isEqualTo("baocun9101@example.org");
        assertThat(user.isEmailVerified()).as("nobody proved it").isFalse();
        assertThat(numbers(user.getId())).containsExactlyInAnyOrderEntriesOf(Map.of("person", citizen(9101)));
    }

    @Test
    void aUnitsDataIsKept() {
        keeps("Zc_Baocun02", 9102, unit("测试保存单位", creditCode(9102)), creditCode(9102));
    }

    @Test
    void theDataOfAUnitOfHongKongIsKept() {
        Map<String, String> fields = abroad("测试保存港澳台单位", "hmt", "HK-9103");
        fields.put("hmtRegion", "HK");
        keeps("Zc_Baocun03", 9103, fields, "HK-9103");
    }

    @Test
    void theDataOfAUnitAbroadIsKept() {
        Map<String, String> fields = abroad("SAMPLE KEPT LTD", "foreign", "UK-9104");
        fields.put("continent", "europe");
        fields.put("country", "GB");
        keeps("Zc_Baocun04", 9104, fields, "UK-9104");
    }

    private void keeps(String login, int n, Map<String, String> unit, String number) {
        Map<String, String> representative = representative("测试保存代表", citizen(n));
        representative.put("representativeValidUntil", "2035-06-07");
        Map<String, String> agent = agent("测试保存代办", citizen(10_000 + n));
        submit(start("legal", login, n)
                .send("next", unit)
                .send("next", representative)
                .send("next", agent));
        UserRepresentation user = user(login.toLowerCase(Locale.ROOT));
        Map<String, String> all = new LinkedHashMap<>(unit);
        all.putAll(representative);
        all.putAll(agent);
        assertKept(user, all);
        assertThat(user.firstAttribute("display_name")).isEqualTo(unit.get("unitName"));
        assertThat(user.firstAttribute("mobile")).isEqualTo(mobile(n));
        assertThat(user.getEmail()).isEqualTo("baocun" + n + "@example.org");
        assertThat(numbers(user.getId()))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("legal-representative", citizen(n), "primary-agent", citizen(10_000 + n)));
        String unitId = platform.fuwu()
                .organizations()
                .search(unit.get("unitName"), true, 0, 2)
                .get(0)
                .getId();
        var organisation = platform.fuwu().organizations().get(unitId).toRepresentation();
        assertThat(organisation.getAttributes().get("name")).containsExactly(unit.get("unitName"));
        assertThat(numbers(organisation.getId())).containsEntry("unit", number);
        assertThat(platform.fuwu()
                        .organizations()
                        .get(organisation.getId())
                        .members()
                        .list(0, 5))
                .extracting(UserRepresentation::getId)
                .containsExactly(user.getId());
    }

    private static void assertKept(UserRepresentation user, Map<String, String> fields) {
        fields.forEach((field, value) -> {
            if (!ELSEWHERE.contains(field)) {
                assertThat(user.firstAttribute(attribute(field))).as(field).isEqualTo(value);
            }
        });
    }

    private static String attribute(String field) {
        return field.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> abroad(String name, String region, String number) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("unitName", name);
        fields.put("unitRegion", region);
        fields.put("unitNumber", number);
        fields.put("establishedOn", "2001-02-03");
        fields.put("independent", "no");
        fields.put("postalAddress", "1 Sample Street, Sampleton");
        return fields;
    }

    private RegistrationPage start(String type, String login, int n) {
        RegistrationPage page = RegistrationPage.open(platform).notice(type).phone(mobile(n));
        Map<String, String> account =
                accountFields(platform.simulators().lastCode(mobile(n)), login, RegistrationPage.PASSWORD);
        account.put("email", "baocun" + n + "@example.org");
        return page.send("next", account);
    }

    /** Confirmed at once, or with whatever papers are asked for. */
    private static void submit(RegistrationPage page) {
        assertThat(page.step()).as(page.errors()).isEqualTo("check");
        page.send("submit", Map.of());
        if (page.step().equals("documents")) {
            Map<String, byte[]> papers = new HashMap<>();
            page.page()
                    .document()
                    .select("input[type=file][required]")
                    .forEach(file ->
                            papers.put(file.attr("name"), jpeg(file.attr("name").hashCode() & 0xFFFF)));
            page.upload("submit", papers);
        }
        assertThat(page.step()).as(page.said() + page.errors()).isEqualTo("done");
    }

    private Map<String, String> numbers(String owner) {
        return new VaultHooks(platform).numbers(owner);
    }

    private UserRepresentation user(String login) {
        return platform.fuwu()
                .users()
                .get(platform.fuwu()
                        .users()
                        .searchByUsername(login, true)
                        .get(0)
                        .getId())
                .toRepresentation();
    }
}
