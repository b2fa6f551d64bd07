package io.tongban.foreignworker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguageTest {

    private static final List<Locale> BRITISH = List.of(Locale.UK, Locale.SIMPLIFIED_CHINESE);

    @Test
    void whatTheAddressAsksForIsStrongest() {
        assertThat(Language.choose("zh-CN", "en", BRITISH)).isEqualTo(Language.CHINESE);
        assertThat(Language.choose("en", "zh-CN", List.of())).isEqualTo(Language.ENGLISH);
    }

    @Test
    void theEarlierChoiceIsStrongerThanTheBrowser() {
        assertThat(Language.choose(null, "zh-CN", BRITISH)).isEqualTo(Language.CHINESE);
    }

    @Test
    void theBrowsersFirstKnownLanguageIsTaken() {
        assertThat(Language.choose(null, null, BRITISH)).isEqualTo(Language.ENGLISH);
        assertThat(Language.choose(null, null, List.of(Locale.FRANCE, Locale.UK)))
                .isEqualTo(Language.ENGLISH);
    }

    @Test
    void anythingElseIsChinese() {
        assertThat(Language.choose(null, null, List.of(Locale.FRANCE))).isEqualTo(Language.CHINESE);
        assertThat(Language.choose("<script>", "%00", List.of())).isEqualTo(Language.CHINESE);
    }
}
