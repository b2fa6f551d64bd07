package io.tongban.idp.token;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssuranceLevelTest {

    @ParameterizedTest
    @CsvSource({
        ",,1",
        "incomplete,nationally-verified,1",
        "complete,,2",
        "complete,failed,2",
        "complete,checking,2",
        "complete,nationally-verified,3",
        "complete,manually-verified,3"
    })
    void followsTheDataAndItsVerification(String data, String verification, int level) {
        assertThat(AssuranceLevel.of(data, verification)).isEqualTo(level);
    }
}
