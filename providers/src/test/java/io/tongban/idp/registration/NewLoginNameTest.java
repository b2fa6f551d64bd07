package io.tongban.idp.registration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewLoginNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"Zrr_Ceshi01", "abcd", "91990000MA9X0A0190", "a.b-c_d", "1234567890", " padded "})
    void canBeChosen(String name) {
        assertThat(NewLoginName.flaw(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "abc,tongbanRegistrationNameForm",
        "_abcd,tongbanRegistrationNameForm",
        "张三李四,tongbanRegistrationNameForm",
        "a b c d,tongbanRegistrationNameForm",
        "WP_lhdw0001,tongbanRegistrationNameReserved",
        "wplhdw0001,tongbanRegistrationNameReserved",
        "ＷＰ_lhdw0001,tongbanRegistrationNameReserved",
        "13000000656,tongbanRegistrationNamePersonal",
        "990000199001010017,tongbanRegistrationNamePersonal"
    })
    void cannotBeChosen(String name, String why) {
        assertThat(NewLoginName.flaw(name)).contains(why);
    }

    @Test
    void mustBeThere() {
        assertThat(NewLoginName.flaw("")).contains("tongbanUsernameMissing");
        assertThat(NewLoginName.flaw(null)).contains("tongbanUsernameMissing");
        assertThat(NewLoginName.flaw("a".repeat(33))).contains("tongbanRegistrationNameForm");
    }
}
