package io.tongban.idp.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {

    @Test
    void putsValuesInTheirPlacesAndNothingWhereThereIsNone() {
        assertThat(Texts.fill("a{x}b{y}c{x}", Map.of("x", "1"))).isEqualTo("a1bc1");
    }

    @Property
    void nothingOfAValueIsInterpreted(@ForAll String value) {
        assertThat(Texts.fill("【甲】{value}。", Map.of("value", value, "other", "never")))
                .isEqualTo("【甲】" + value + "。");
    }

    @Test
    void aPlaceInAValueIsNoPlace() {
        assertThat(Texts.fill("{a}{b}", Map.of("a", "{b}", "b", "{a}$1\\"))).isEqualTo("{b}{a}$1\\");
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,zh-CN", "zh-Hant,zh-CN", "en,en", "en-GB,en", "fr,zh-CN", "'',zh-CN", "x,zh-CN"})
    void whoeverReadsNoEnglishGetsChinese(String tag, String language) {
        assertThat(Texts.language(tag)).isEqualTo(Locale.forLanguageTag(language));
    }

    @Test
    void aMissingTextIsNamed() {
        assertThatThrownBy(() -> new Texts(new Properties()).shortMessage("code", Map.of()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("tongbanSms.code");
    }
}
