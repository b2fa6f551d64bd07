package io.tongban.idp.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitNameTest {

    private static final String NAME = "样例（北京）科技有限公司";

    @ParameterizedTest
    @ValueSource(strings = {"样例（北京）科技有限公司", "样例(北京)科技有限公司", "样例（北京)科技有限公司", " 样例(北京）科技有限公司　", "\u200B样例(北京)科技有限公司"})
    void oneNameHasOneSpelling(String written) {
        assertThat(UnitName.canonical(written)).isEqualTo(NAME);
        assertThat(UnitName.canonical(UnitName.canonical(written))).isEqualTo(NAME);
    }

    @Test
    void lettersAndBlanksAreFoldedAndTheCaseOfLettersIsKept() {
        assertThat(UnitName.canonical("ＡＢＣ　 测试（上海）ｌｔｄ")).isEqualTo("ABC 测试（上海）ltd");
        assertThat(UnitName.canonical(null)).isEmpty();
    }

    @Test
    void aNameThatWasKeptAsWrittenIsFoundToo() {
        assertThat(UnitName.spellings("样例(北京)科技有限公司")).containsExactly(NAME, "样例(北京)科技有限公司");
        assertThat(UnitName.spellings("测试单位")).containsExactly("测试单位");
    }

    @Test
    void otherNamesStayOthers() {
        assertThat(UnitName.canonical("样例北京科技有限公司")).isNotEqualTo(NAME);
        assertThat(UnitName.canonical("样例[北京]科技有限公司")).isNotEqualTo(NAME);
    }
}
