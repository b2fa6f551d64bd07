package io.tongban.idp.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of catalogue items 44 and 53, row by row and in their words. */
class RealNameMatrixTest {

    @ParameterizedTest
    @CsvSource({
        "中华人民共和国大陆地区, 居民身份证, 是",
        "中华人民共和国大陆地区, 外国人永久居留证, 否",
        "中华人民共和国港、澳、台地区, 往来港澳通行证, 是",
        "中华人民共和国港、澳、台地区, 往来台湾通行证, 是",
        "中华人民共和国港、澳、台地区, 港澳居民往来内地通行证, 是",
        "中华人民共和国港、澳、台地区, 台湾居民来往大陆通行证, 是",
        "其他, 境外护照, 否"
    })
    void checksPersonsAsTheManualSays(String region, String document, String checked) {
        IdentityRegion place = Arrays.stream(IdentityRegion.values())
                .filter(one -> one.label().equals(region))
                .findFirst()
                .orElseThrow();
        DocumentType type = Arrays.stream(DocumentType.values())
                .filter(one -> one.label().equals(document))
                .findFirst()
                .orElseThrow();
        assertThat(place.documents()).contains(type);
        assertThat(RealNameMatrix.checksPerson(place, type)).isEqualTo(checked.equals("是"));
        assertThat(Arrays.stream(IdentityRegion.values())
                        .filter(other -> other.documents().contains(type)))
                .containsExactly(place);
    }

    @ParameterizedTest
    @CsvSource({
        "DOMESTIC, ENTERPRISE, true",
        "DOMESTIC, SOCIAL_ORGANISATION, true",
        "DOMESTIC, PUBLIC_INSTITUTION, true",
        "DOMESTIC, OTHER, false",
        "DOMESTIC, , false",
        "HMT, , false",
        "HMT, ENTERPRISE, false",
        "FOREIGN, , false"
    })
    void checksUnitsAsTheManualSays(UnitRegion region, UnitKind kind, boolean checked) {
        assertThat(RealNameMatrix.checksUnit(region, kind)).isEqualTo(checked);
    }

    @Test
    void hasNoOtherRows() {
        assertThat(RealNameMatrix.PERSONS).hasSize(7);
        assertThat(RealNameMatrix.UNITS).hasSize(6);
        assertThat(RealNameMatrix.checksPerson(IdentityRegion.OTHER, DocumentType.RESIDENT_ID))
                .isFalse();
        assertThat(Arrays.stream(IdentityRegion.values()).flatMap(region -> region.documents().stream()))
                .as("a document type that the matrix has no row for is offered nowhere")
                .doesNotContain(DocumentType.HMT_RESIDENCE_PERMIT);
    }
}
