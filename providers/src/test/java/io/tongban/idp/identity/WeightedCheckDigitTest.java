package io.tongban.idp.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.commons.validator.routines.checkdigit.CheckDigitException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeightedCheckDigitTest {

    @Test
    void calculatesThePublishedSamples() throws CheckDigitException {
        assertThat(WeightedCheckDigit.MOD_11_2.calculate("11010519491231002")).isEqualTo("X");
        assertThat(WeightedCheckDigit.CREDIT_CODE.calculate("91350100M000100Y4"))
                .isEqualTo("3");
        // The number and the birth date of the specimen passport in ICAO 9303, part 4.
        assertThat(WeightedCheckDigit.ICAO_7_3_1.calculate("L898902C3")).isEqualTo("6");
        assertThat(WeightedCheckDigit.ICAO_7_3_1.calculate("740812")).isEqualTo("2");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "<", "é1"})
    void cannotCalculateWithoutItsAlphabet(String code) {
        assertThatThrownBy(() -> WeightedCheckDigit.ICAO_7_3_1.calculate(code)).isInstanceOf(CheckDigitException.class);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "0", "<0", "L898902C37"})
    void findsNothingValidInSuchCodes(String code) {
        assertThat(WeightedCheckDigit.ICAO_7_3_1.isValid(code)).isFalse();
    }
}
