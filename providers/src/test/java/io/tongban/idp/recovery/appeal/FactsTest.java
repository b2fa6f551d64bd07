package io.tongban.idp.recovery.appeal;

import static io.tongban.idp.recovery.appeal.Cabinet.CODE;
import static io.tongban.idp.recovery.appeal.Cabinet.MOBILE;
import static io.tongban.idp.recovery.appeal.Cabinet.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import io.tongban.idp.recovery.appeal.AccountFile.Papers;
import io.tongban.idp.recovery.appeal.Match.How;
import io.tongban.idp.review.CaseKind.Fact;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactsTest {

    @Test
    void whatIsOnFileStandsBesideWhatIsDeclared() {
        AccountFile unit = with(
                Cabinet.unit("u", CODE, NUMBER),
                "13000000657",
                new Papers("public-institution", "mainland", "resident-id", "测试戊"));
        assertThat(Facts.of(Cabinet.legal(MOBILE), new Match(How.CREDIT_CODE, unit)))
                .containsExactly(
                        fact("Login", "", "Fr_u", false),
                        fact("Unit", "样例壹科技有限公司", "样例壹科技有限公司", false),
                        fact("UnitKind", "企业法人", "事业单位法人", true),
                        fact("CreditCode", CODE, CODE, false),
                        fact("AgentName", "测试丁", "测试戊", true),
                        fact("AgentRegion", "中华人民共和国大陆地区", "中华人民共和国大陆地区", false),
                        fact("AgentDocumentType", "居民身份证", "居民身份证", false),
                        fact("AgentNumber", "9900********0042", "9900********0017", true),
                        fact("Mobile", "13*****656", "13*****657", true),
                        fact("Email", "*****@example.com", "*****@example.com", false));
    }

    @Test
    void twoPhonesWithOneMaskDiffer() {
        AccountFile person = with(Cabinet.person("p", NUMBER, MOBILE), "13999999656", Papers.NONE);
        List<Fact> facts = Facts.of(Cabinet.natural(MOBILE), new Match(How.NUMBER, person));
        assertThat(facts).contains(fact("Mobile", "13*****656", "13*****656", true));
    }

    @Test
    void withoutAnAccountThereIsNothingOnFile() {
        assertThat(Facts.of(Cabinet.natural(MOBILE), Match.NONE))
                .isNotEmpty()
                .allMatch(fact -> fact.onFile() == null && !fact.differs());
    }

    private static AccountFile with(AccountFile file, String mobile, Papers papers) {
        return new AccountFile(
                file.key(),
                false,
                file.login(),
                file.name(),
                file.number(),
                file.creditCode(),
                mobile,
                file.email(),
                true,
                false,
                papers);
    }

    private static Fact fact(String key, String declared, String onFile, boolean differs) {
        return new Fact("tongbanAppealFact" + key, declared, onFile, differs);
    }
}
