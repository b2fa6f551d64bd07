package io.tongban.idp.account.password;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MobileInPasswordTest {

    @Test
    void refusesTheNumberAnywhereInThePassword() {
        assertThat(MobileInPassword.check("Aa!13000000656", "13000000656").getMessage())
                .isEqualTo("invalidPasswordContainsMobile");
        assertThat(MobileInPassword.check("Aa!1300000065", "13000000656")).isNull();
        assertThat(MobileInPassword.check("anything", null)).isNull();
        assertThat(MobileInPassword.check("anything", " ")).isNull();
    }
}
