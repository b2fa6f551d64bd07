package io.tongban.idp.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComingPageTest {

    @ParameterizedTest
    @CsvSource({"'',tongbanComingHome", "national-login,tongbanComingNationalLogin"})
    void hasATextForEachWay(String path, String message) {
        assertThat(ComingPage.at(path)).map(ComingPage::message).contains(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "recovery", "HOME", "../login"})
    void isNowhereElse(String path) {
        assertThat(ComingPage.at(path)).isEmpty();
    }
}
