package io.tongban.idp.identity;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssuranceTest {

    @ParameterizedTest
    @CsvSource({
        "false, UNVERIFIED, 1",
        "true, INCOMPLETE, 1",
        "true, UNVERIFIED, 2",
        "true, CHECKING, 2",
        "true, FAILED, 2",
        "true, REVIEW_REJECTED, 2",
        "true, NATIONALLY_VERIFIED, 3",
        "true, MANUALLY_VERIFIED, 3"
    })
    void levels(boolean complete, RealNameState state, int level) {
        assertThat(Assurance.levelOf(complete, state).level()).isEqualTo(level);
    }

    @Property
    void incompleteDataIsNeverMoreThanSelfDeclared(@ForAll RealNameState state) {
        assertThat(Assurance.levelOf(false, state)).isEqualTo(Assurance.SELF_DECLARED);
    }

    @Property
    void onlyAVerifiedStateGivesTheHighestLevel(@ForAll boolean complete, @ForAll RealNameState state) {
        assertThat(Assurance.levelOf(complete, state) == Assurance.VERIFIED).isEqualTo(complete && state.verified());
    }

    @Test
    void statesHaveTheLabelsOfTheManual() {
        assertThat(RealNameState.values())
                .extracting(RealNameState::label)
                .containsExactlyInAnyOrder(
                        "用户信息不全", "未实名认证", "实名认证核验中", "国家平台实名认证通过", "实名认证失败", "科技部平台人工审核通过", "实名认证审核失败（详情）");
    }

    @Test
    void statesAndSubjectTypesAreReadBackFromTheirCodes() {
        assertThat(RealNameState.values())
                .allSatisfy(state -> assertThat(RealNameState.of(state.code())).contains(state));
        assertThat(RealNameState.of("verified")).isEmpty();
        assertThat(RealNameState.of(null)).isEmpty();
        assertThat(SubjectType.values())
                .allSatisfy(type -> assertThat(SubjectType.of(type.code())).contains(type));
        assertThat(SubjectType.of("qr")).isEmpty();
    }
}
