package io.tongban.simulators.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckRulesTest {

    @ParameterizedTest
    @CsvSource({
        "person, 测试甲, resident-id, 990000199001010017, , , true",
        "person, 测试乙, resident-id, 99000019880808002X, 2036-01-01, , true",
        "person, 测试甲, resident-id, 990000199001010018, , , false",
        "person, 某某, resident-id, 990000199001010017, , , false",
        "person, 测试不一致, resident-id, 990000199001010017, , , false",
        "person, 测试甲, resident-id, 990000199001010017, 2099-12-31, , false",
        "person, SAMPLE ALEX, hm-travel-permit, H12345678, , , true",
        "person, Sample Mismatch, hm-travel-permit, H12345678, , , false",
        "person, SAMPLE ALEX, hm-travel-permit, H00000000, , , false",
        "unit, 样例壹科技有限公司, credit-code, 91990000MA9X0A0190, , 测试丙, true",
        "unit, 样例壹科技有限公司, credit-code, 91990000MA9X0A0191, , 测试丙, false",
        "unit, 样例壹科技有限公司, credit-code, 91990000MA9X0A0190, , 某某, false"
    })
    void knowsOnlySyntheticPeople(
            String subject,
            String name,
            String type,
            String number,
            String until,
            String representative,
            boolean match) {
        CheckRequest asked = new CheckRequest("1", 0, subject, name, type, number, "2016-01-01", until, representative);
        assertThat(new CheckRules(Set.of("H00000000")).matches(asked)).isEqualTo(match);
    }

    @Test
    void showsNobodysNumber() {
        CheckRequest asked =
                new CheckRequest("1", 0, "person", "测试甲", "resident-id", "990000199001010017", null, null, null);
        assertThat(AskedCheck.of(Instant.EPOCH, asked, "match").toString())
                .contains("9900********0017", "测**")
                .doesNotContain("测试甲", "19900101");
    }
}
