package io.tongban.idp.identity.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tongban.idp.identity.Flaw;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldCatalogueTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-05-15T04:00:00Z"), ZoneOffset.UTC);
    private static final FieldCatalogue PERSON = FieldCatalogue.of(Form.NATURAL_PERSON);
    private static final FieldCatalogue ORGANISATION =
            FieldCatalogue.of(Form.UNIT, Form.LEGAL_REPRESENTATIVE, Form.PRIMARY_AGENT);

    private static final Map<String, String> GOOD_PERSON = Map.of(
            "name", "测试甲",
            "mobile", "13000000656",
            "region", "mainland",
            "documentType", "resident-id",
            "documentNumber", "990000199001010017",
            "validFrom", "2016-05-16",
            "validUntil", "2036-05-16");

    private static final Map<String, String> GOOD_UNIT = Map.ofEntries(
            Map.entry("unitName", "样例壹科技有限公司"),
            Map.entry("unitRegion", "domestic"),
            Map.entry("unitKind", "enterprise"),
            Map.entry("creditCode", "91990000MA9X0A0190"),
            Map.entry("unitNature", "private"),
            Map.entry("unitAddress", "样例省样例市样例路1号"),
            Map.entry("establishedOn", "2010-01-02"),
            Map.entry("independent", "yes"),
            Map.entry("postalAddress", "样例省样例市样例路1号"),
            Map.entry("representativeName", "测试丙"),
            Map.entry("representativeMobile", "13000000658"),
            Map.entry("representativeEmail", "ceshi@example.org"),
            Map.entry("representativeRegion", "mainland"),
            Map.entry("representativeDocumentType", "resident-id"),
            Map.entry("representativeDocumentNumber", "99000019950515003X"),
            Map.entry("representativeValidFrom", "2016-05-16"),
            Map.entry("agentName", "测试丁"),
            Map.entry("agentMobile", "13000000658"),
            Map.entry("agentRegion", "mainland"),
            Map.entry("agentDocumentType", "resident-id"),
            Map.entry("agentDocumentNumber", "990000197001010042"),
            Map.entry("agentValidFrom", "2016-05-16"));

    private static Map<String, String> with(Map<String, String> good, String field, String value) {
        Map<String, String> changed = new HashMap<>(good);
        if (value == null) {
            changed.remove(field);
        } else {
            changed.put(field, value);
        }
        return changed;
    }

    @Test
    void acceptsGoodForms() {
        assertThat(PERSON.check(GOOD_PERSON, NOW).flaws()).isEmpty();
        assertThat(PERSON.check(GOOD_PERSON, NOW).values()).isEqualTo(GOOD_PERSON);
        assertThat(ORGANISATION.check(GOOD_UNIT, NOW).flaws()).isEmpty();
        assertThat(ORGANISATION.check(GOOD_UNIT, NOW).values()).isEqualTo(GOOD_UNIT);
    }

    @Test
    void namesEverythingThatIsMissing() {
        Map<String, Flaw> flaws = PERSON.check(Map.of(), NOW).flaws();
        assertThat(flaws).containsOnlyKeys("name", "mobile", "region", "documentType", "documentNumber");
        assertThat(flaws).allSatisfy((name, flaw) -> assertThat(flaw).isEqualTo(Flaw.EMPTY));
        assertThat(PERSON.check(with(GOOD_PERSON, "validFrom", null), NOW).flaws())
                .isEqualTo(Map.of("validFrom", Flaw.EMPTY));
        assertThat(PERSON.check(with(GOOD_PERSON, "validUntil", null), NOW).complete())
                .as("long-term")
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "name, 甲, TOO_SHORT",
        "name, <script>, MALFORMED",
        "name, 13000000656, MALFORMED",
        "name, 测\u202e试, UNREADABLE",
        "mobile, 010-58884202, MALFORMED",
        "mobile, +85212345678, MALFORMED",
        "region, MAINLAND, NOT_OFFERED",
        "documentType, foreign-passport, NOT_OFFERED",
        "documentType, hmt-residence-permit, NOT_OFFERED",
        "documentNumber, 990000199001010018, CHECK_DIGIT",
        "documentNumber, 990000199013010017, BIRTH_DATE_UNREAL",
        "validFrom, 2026-05-16, IN_FUTURE",
        "validFrom, 2016-02-30, NOT_A_DATE",
        "validFrom, soon, NOT_A_DATE",
        "validUntil, 2016-05-16, END_NOT_AFTER_START",
        "validUntil, 2026-05-14, ENDED",
        "sex, female, CONTRADICTS_NUMBER",
        "sex, other, NOT_OFFERED",
        "birthDate, 1990-01-02, CONTRADICTS_NUMBER",
        "ethnicity, 57, NOT_OFFERED",
        "email, a@b, MALFORMED",
        "email, a b@example.org, MALFORMED",
        "phone, 12, MALFORMED",
        "address, 路, TOO_SHORT"
    })
    void refusesAndSaysWhy(String field, String typed, Flaw flaw) {
        Checked checked = PERSON.check(with(GOOD_PERSON, field, typed), NOW);
        assertThat(checked.flaws()).containsEntry(field, flaw);
        assertThat(checked.values()).doesNotContainKey(field);
    }

    @ParameterizedTest
    @CsvSource({
        "name, '  ＡＬＥＸ  Sample ', ALEX Sample",
        "name, 阿卜杜拉•买买提, 阿卜杜拉·买买提",
        "name, O'Neil-Müller, O'Neil-Müller",
        "name, 〇〇, 〇〇",
        "mobile, ＋８６ 13000000656, 13000000656",
        "documentNumber, '　９９００００１９９００１０１００１７', 990000199001010017",
        "validFrom, 2016年5月16日, 2016-05-16",
        "validFrom, 20160516, 2016-05-16",
        "validUntil, 2036/5/16, 2036-05-16",
        "sex, male, male",
        "birthDate, 1990-1-1, 1990-01-01",
        "ethnicity, 97, 97",
        "email, Ceshi@Example.ORG, ceshi@example.org",
        "phone, 010-58884202转12, 010-58884202转12"
    })
    void bringsIntoNormalForm(String field, String typed, String value) {
        Checked checked = PERSON.check(with(GOOD_PERSON, field, typed), NOW);
        assertThat(checked.flaws()).isEmpty();
        assertThat(checked.values()).containsEntry(field, value);
    }

    @ParameterizedTest
    @CsvSource({
        "unitName, 样, TOO_SHORT",
        "unitKind, , EMPTY",
        "creditCode, 91350100M000100Y44, CHECK_DIGIT",
        "creditCode, , EMPTY",
        "unitNature, , EMPTY",
        "establishedOn, 2026-05-16, IN_FUTURE",
        "independent, maybe, NOT_OFFERED",
        "unitHomepage, javascript:alert(1), MALFORMED",
        "representativeEmail, , EMPTY",
        "agentDocumentNumber, 990000197001010043, CHECK_DIGIT"
    })
    void refusesBadUnits(String field, String typed, Flaw flaw) {
        assertThat(ORGANISATION.check(with(GOOD_UNIT, field, typed), NOW).flaws())
                .isEqualTo(Map.of(field, flaw));
    }

    @Test
    void aCreditCodeOfAnotherKindOfUnitIsOnlyDoubted() {
        Map<String, String> other = with(with(GOOD_UNIT, "unitKind", "other"), "creditCode", "abc-123");
        Checked checked = ORGANISATION.check(other, NOW);
        assertThat(checked.flaws()).isEmpty();
        assertThat(checked.warnings()).isEqualTo(Map.of("creditCode", Flaw.UNUSUAL));
        assertThat(checked.values()).containsEntry("creditCode", "ABC-123");
        assertThat(ORGANISATION.check(with(other, "creditCode", null), NOW).complete())
                .isTrue();
        assertThat(ORGANISATION.check(with(other, "creditCode", "<b>"), NOW).flaws())
                .containsKey("creditCode");
    }

    @Test
    void leavesOutWhatDoesNotApplyAndWhatItDoesNotKnow() {
        Map<String, String> abroad = with(GOOD_UNIT, "unitRegion", "foreign");
        abroad.put("unitNumber", "hrb 12345");
        abroad.put("continent", "europe");
        abroad.put("country", "DE");
        abroad.put("admin", "true");
        Checked checked = ORGANISATION.check(abroad, NOW);
        assertThat(checked.flaws()).isEmpty();
        assertThat(checked.values())
                .containsEntry("unitNumber", "HRB 12345")
                .doesNotContainKeys("unitKind", "creditCode", "unitNature", "admin");
        assertThat(ORGANISATION.check(with(abroad, "country", "CN"), NOW).flaws())
                .isEqualTo(Map.of("country", Flaw.NOT_OFFERED));
    }

    @Test
    void tellsWhichChangesVerifyAnew() {
        Map<String, String> after = new LinkedHashMap<>(GOOD_PERSON);
        after.put("address", "样例路2号");
        assertThat(PERSON.reverifying(GOOD_PERSON, after)).isEmpty();
        after.put("mobile", "13000000657");
        after.remove("validUntil");
        assertThat(PERSON.reverifying(GOOD_PERSON, after)).containsExactly("mobile", "validUntil");
    }

    @Test
    void takesAPart() {
        FieldCatalogue appeal = PERSON.only("documentNumber", "name", "region", "documentType");
        assertThat(appeal.fields())
                .extracting(Field::name)
                .containsExactly("name", "region", "documentType", "documentNumber");
        assertThatThrownBy(() -> PERSON.only("nobody")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsValuesOutOfText() {
        assertThat(PERSON.check(with(GOOD_PERSON, "mobile", "1"), NOW).toString())
                .doesNotContain("测试甲", "9900")
                .contains("mobile=MALFORMED");
    }

    @Property
    void neverFailsWhateverIsTyped(@ForAll String text) {
        Map<String, String> typed = new HashMap<>();
        ORGANISATION.fields().forEach(field -> typed.put(field.name(), text));
        PERSON.fields().forEach(field -> typed.put(field.name(), text));
        assertThat(PERSON.check(typed, NOW).complete()).isFalse();
        assertThat(ORGANISATION.check(typed, NOW).complete()).isFalse();
        typed.putAll(Map.of("region", "mainland", "documentType", "resident-id", "unitRegion", "domestic"));
        assertThat(PERSON.check(typed, NOW).flaws()).containsKey("documentNumber");
    }

    @Property
    void normalFormsStay(@ForAll @AlphaChars @StringLength(min = 2, max = 40) String text) {
        Checked once = PERSON.check(with(with(GOOD_PERSON, "name", text), "address", text + " " + text), NOW);
        assertThat(PERSON.check(once.values(), NOW)).isEqualTo(once);
    }

    @Test
    void hugeInputsAreRefusedAtOnce() {
        Map<String, String> typed = new HashMap<>(GOOD_PERSON);
        String huge = "1".repeat(5_000_000);
        PERSON.fields().forEach(field -> typed.put(field.name(), huge));
        assertThat(PERSON.check(typed, NOW).flaws().values()).containsOnly(Flaw.TOO_LONG);
    }
}
