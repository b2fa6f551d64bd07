package io.tongban.idp.identity.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of catalogue items 41, 51 and 58, row by row: whether required, and whether a change verifies anew. */
class FieldTablesTest {

    private static final FieldCatalogue ALL = FieldCatalogue.of(Form.values());

    @ParameterizedTest
    @CsvSource({
        "name, 必填, 是",
        "mobile, 必填, 是",
        "region, 必填, 是",
        "documentType, 必填, 是",
        "documentNumber, 必填, 是",
        "validFrom, 身份证必填, 是",
        "validUntil, 非必填, 是",
        "sex, 非必填, 否",
        "ethnicity, 非必填, 否",
        "position, 非必填, 否",
        "birthDate, 非必填, 否",
        "email, 非必填, 否",
        "phone, 非必填, 否",
        "address, 非必填, 否",
        "representativeName, 必填, 是",
        "representativeMobile, 必填, 否",
        "representativeEmail, 必填, 否",
        "representativeRegion, 必填, 否",
        "representativeDocumentType, 必填, 是",
        "representativeDocumentNumber, 必填, 是",
        "representativeValidFrom, 身份证必填, 否",
        "representativeValidUntil, 非必填, 否",
        "agentName, 必填, 是",
        "agentMobile, 必填, 否",
        "agentRegion, 必填, 是",
        "agentDocumentType, 必填, 是",
        "agentDocumentNumber, 必填, 是",
        "agentValidFrom, 身份证必填, 是",
        "agentValidUntil, 非必填, 是",
        "agentSex, 非必填, 否",
        "agentPhone, 非必填, 否",
        "agentFax, 非必填, 否",
        "agentEmail, 非必填, 否"
    })
    void personsFieldsAreRequiredAndVerifiedAnew(String name, String need, String again) {
        Field field = ALL.field(name).orElseThrow();
        String prefix = name.startsWith("representative")
                ? "representativeDocumentType"
                : name.startsWith("agent") ? "agentDocumentType" : "documentType";
        assertThat(field.requiredWhen().holds(Map.of(prefix, "resident-id"))).isEqualTo(!need.equals("非必填"));
        assertThat(field.requiredWhen().holds(Map.of(prefix, "foreign-passport")))
                .isEqualTo(need.equals("必填"));
        assertThat(field.triggersReverification()).isEqualTo(again.equals("是"));
    }

    /** The four columns: an enterprise, a domestic unit of another kind, one in 港澳台, one abroad; - where not asked. */
    @ParameterizedTest
    @CsvSource({
        "unitName, 必, 必, 必, 必, 是",
        "unitRegion, 必, 必, 必, 必, 是",
        "unitKind, 必, 必, -, -, 是",
        "creditCode, 必, 可, -, -, 是",
        "unitNumber, -, -, 必, 必, 是",
        "unitNature, 必, 必, -, -, 是",
        "unitAddress, 必, 必, 可, 可, 否",
        "hmtRegion, -, -, 必, -, 否",
        "continent, -, -, -, 必, 否",
        "country, -, -, -, 必, 否",
        "establishedOn, 必, 必, 必, 必, 否",
        "independent, 必, 必, 必, 必, 否",
        "postalAddress, 必, 必, 必, 必, 否",
        "unitEnglishName, 可, 可, 可, 可, 否",
        "unitShortName, 可, 可, 可, 可, 否",
        "unitHomepage, 可, 可, 可, 可, 否"
    })
    void unitsFieldsAreRequiredByRegionAndKind(
            String name, String enterprise, String other, String hmt, String foreign, String again) {
        Field field = ALL.field(name).orElseThrow();
        assertThat(need(field, Map.of("unitRegion", "domestic", "unitKind", "enterprise")))
                .isEqualTo(enterprise);
        assertThat(need(field, Map.of("unitRegion", "domestic", "unitKind", "social-organisation")))
                .isEqualTo(enterprise);
        assertThat(need(field, Map.of("unitRegion", "domestic", "unitKind", "public-institution")))
                .isEqualTo(enterprise);
        assertThat(need(field, Map.of("unitRegion", "domestic", "unitKind", "other")))
                .isEqualTo(other);
        assertThat(need(field, Map.of("unitRegion", "hmt"))).isEqualTo(hmt);
        assertThat(need(field, Map.of("unitRegion", "foreign"))).isEqualTo(foreign);
        assertThat(field.triggersReverification()).isEqualTo(again.equals("是"));
    }

    private static String need(Field field, Map<String, String> values) {
        if (!field.applies().holds(values)) {
            return "-";
        }
        return field.requiredWhen().holds(values) ? "必" : "可";
    }

    @Test
    void namesAreUniqueAndEveryFormHasItsOwn() {
        List<String> names = ALL.fields().stream().map(Field::name).toList();
        assertThat(new HashSet<>(names)).hasSize(names.size()).hasSize(49);
        assertThat(ALL.fields().stream().map(Field::form)).containsAll(Arrays.asList(Form.values()));
    }

    @Test
    void whatAConditionLooksAtStandsBefore() {
        Set<String> seen = new HashSet<>();
        for (Field field : ALL.fields()) {
            assertThat(seen)
                    .as(field.name())
                    .containsAll(field.applies().all().keySet())
                    .containsAll(field.requiredWhen().all().keySet());
            seen.add(field.name());
        }
    }

    @Test
    void listsAreTheOfficialOnes() {
        assertThat(Choices.ETHNICITIES.choices()).hasSize(57);
        assertThat(Choices.ETHNICITIES.choices().get(55)).isEqualTo(new Choice("56", "基诺族"));
        assertThat(Choices.COUNTRIES.choices())
                .hasSizeGreaterThan(230)
                .extracting(Choice::code)
                .contains("JP", "US", "DE")
                .doesNotContain("CN", "HK", "MO", "TW");
        assertThat(Choices.REGIONS.choices())
                .extracting(Choice::label)
                .containsExactly("中华人民共和国大陆地区", "中华人民共和国港、澳、台地区", "其他");
        assertThat(Choices.UNIT_REGIONS.choices()).extracting(Choice::label).containsExactly("境内单位", "港澳台地区单位", "境外单位");
        assertThat(Choices.UNIT_KINDS.choices())
                .extracting(Choice::label)
                .containsExactly("企业法人", "社会组织法人", "事业单位法人", "其他");
    }
}
