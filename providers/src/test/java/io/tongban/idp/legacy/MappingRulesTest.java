package io.tongban.idp.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.tongban.idp.account.bridge.Destination;
import io.tongban.idp.identity.SubjectType;
import io.tongban.idp.legacy.MappingRules.NameOwner;
import io.tongban.idp.legacy.MappingRules.Outcome;
import io.tongban.idp.legacy.MappingRules.Situation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every situation there is: two by four by two. */
class MappingRulesTest {

    @ParameterizedTest
    @CsvSource({
        "false, NOBODY,         false, 1, dup0002,    LEGAL",
        "false, NOBODY,         true,  1, dup0002,    LEGAL",
        "false, NATURAL_PERSON, false, 2, WP_dup0002, LEGAL",
        "false, NATURAL_PERSON, true,  2, ,",
        "false, OTHER_UNIT,     false, 2, WP_dup0002, LEGAL",
        "false, OTHER_UNIT,     true,  2, ,",
        "false, SAME_UNIT,      false, 2, WP_dup0002, LEGAL",
        "false, SAME_UNIT,      true,  2, ,",
        "true,  NOBODY,         false, 3, WP_dup0002, NATURAL",
        "true,  NOBODY,         true,  3, ,",
        "true,  NATURAL_PERSON, false, 4, WP_dup0002, NATURAL",
        "true,  NATURAL_PERSON, true,  4, ,",
        "true,  OTHER_UNIT,     false, 4, WP_dup0002, NATURAL",
        "true,  OTHER_UNIT,     true,  4, ,",
        "true,  SAME_UNIT,      false, 5, dup0002,    LEGAL",
        "true,  SAME_UNIT,      true,  5, dup0002,    LEGAL",
    })
    void everySituationHasItsRule(
            boolean unitRegistered,
            NameOwner owner,
            boolean prefixedTaken,
            int rule,
            String loginName,
            SubjectType subjectType) {
        Outcome outcome = MappingRules.decide("dup0002", new Situation(unitRegistered, owner, prefixedTaken));

        Destination expected =
                loginName == null ? new Destination.ByStaff() : new Destination.SignIn(loginName, subjectType);
        assertThat(outcome).isEqualTo(new Outcome(rule, expected));
    }
}
