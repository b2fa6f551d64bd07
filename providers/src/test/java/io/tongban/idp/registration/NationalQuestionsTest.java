package io.tongban.idp.registration;

import static org.assertj.core.api.Assertions.assertThat;

import io.tongban.idp.account.national.NationalAnswer;
import io.tongban.idp.account.national.NationalCheck;
import io.tongban.idp.account.national.NationalRequest;
import io.tongban.idp.identity.SubjectType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who is asked about, and what the answers come to (catalogue items 44, 53, 59). */
class NationalQuestionsTest {

    private final List<NationalRequest> asked = new ArrayList<>();

    @Test
    void asksOnceAboutAPersonThatTheMatrixNames() {
        Declaration person = person("mainland", "resident-id");
        assertThat(ask(person, NationalAnswer.MATCH)).isEqualTo(NationalResult.MATCH);
        assertThat(asked).hasSize(1);
        assertThat(asked.get(0).subject()).isEqualTo("person");
        assertThat(asked.get(0).validUntil()).isNull();
    }

    @Test
    void asksNobodyAboutAPassportOrAUnitAbroad() {
        assertThat(ask(person("other", "foreign-passport"))).isEqualTo(NationalResult.NOT_APPLICABLE);
        assertThat(ask(unit("foreign", "", "mainland", "resident-id"))).isEqualTo(NationalResult.NOT_APPLICABLE);
        assertThat(ask(unit("domestic", "other", "mainland", "resident-id"))).isEqualTo(NationalResult.NOT_APPLICABLE);
        assertThat(ask(unit("domestic", "enterprise", "other", "foreign-passport")))
                .isEqualTo(NationalResult.NOT_APPLICABLE);
        assertThat(asked).isEmpty();
    }

    @Test
    void aUnitNeedsBothItselfAndItsAgentConfirmed() {
        Declaration unit = unit("domestic", "enterprise", "mainland", "resident-id");
        assertThat(ask(unit, NationalAnswer.MATCH, NationalAnswer.MATCH)).isEqualTo(NationalResult.MATCH);
        assertThat(asked).extracting(NationalRequest::subject).containsExactly("unit", "person");
        assertThat(ask(unit, NationalAnswer.MATCH, NationalAnswer.MISMATCH)).isEqualTo(NationalResult.MISMATCH);
        assertThat(ask(unit, NationalAnswer.UNAVAILABLE)).isEqualTo(NationalResult.UNAVAILABLE);
    }

    @Test
    void noCheckAtAllIsOneThatDoesNotAnswer() {
        assertThat(new NationalQuestions(null).ask(person("mainland", "resident-id")))
                .isEqualTo(NationalResult.UNAVAILABLE);
    }

    private NationalResult ask(Declaration declared, NationalAnswer... answers) {
        Deque<NationalAnswer> left = new ArrayDeque<>(List.of(answers));
        return new NationalQuestions(new NationalCheck() {
                    @Override
                    public NationalAnswer ask(NationalRequest request) {
                        asked.add(request);
                        return left.pop();
                    }

                    @Override
                    public void close() {
                        // Holds nothing open.
                    }
                })
                .ask(declared);
    }

    private static Declaration person(String region, String documentType) {
        Map<String, String> values = new HashMap<>();
        values.put("name", "测试甲");
        values.put("region", region);
        values.put("documentType", documentType);
        values.put("documentNumber", "990000199001010017");
        return new Declaration(SubjectType.NATURAL, "login", "13000000656", "", values, Map.of());
    }

    private static Declaration unit(String region, String kind, String agentRegion, String agentDocument) {
        Map<String, String> values = new HashMap<>();
        values.put("unitName", "样例壹科技有限公司");
        values.put("unitRegion", region);
        values.put("unitKind", kind);
        values.put("creditCode", "91990000MA9X0A0190");
        values.put("agentName", "测试丁");
        values.put("agentRegion", agentRegion);
        values.put("agentDocumentType", agentDocument);
        return new Declaration(SubjectType.LEGAL, "login", "13000000658", "", values, Map.of());
    }
}
