package io.tongban.idp.recovery.appeal;

import static io.tongban.idp.recovery.appeal.Cabinet.CODE;
import static io.tongban.idp.recovery.appeal.Cabinet.MOBILE;
import static io.tongban.idp.recovery.appeal.Cabinet.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import io.tongban.idp.identity.DocumentType;
import io.tongban.idp.recovery.appeal.Declared.Person;
import io.tongban.idp.recovery.appeal.Match.How;
import io.tongban.idp.review.CaseKind.Hint;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class HintsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);

    private final Cabinet cabinet = new Cabinet();

    @Test
    void whatAgreesWithTheFileNeedsNoSecondLook() {
        assertThat(natural(Cabinet.person("owner", NUMBER, MOBILE), MOBILE)).isEmpty();
    }

    @Test
    void anotherPhoneIsARiskAndShownMasked() {
        assertThat(natural(Cabinet.person("owner", NUMBER, "13000000999"), MOBILE))
                .containsExactly(
                        new Hint("tongbanAppealHintContactChanged", List.of("13*****656", "13*****999"), true),
                        new Hint("tongbanAppealHintOthersWarned", List.of(), false));
    }

    @Test
    void anotherMailboxIsARiskThoughThePhoneIsTheSame() {
        AccountFile unit = Cabinet.unit("u", CODE, "990000197001010042");
        assertThat(legal(Cabinet.withMailbox(unit, "old@example.com")))
                .containsExactly(
                        new Hint(
                                "tongbanAppealHintMailboxChanged",
                                List.of("*****@example.com", "o*****@example.com"),
                                true),
                        new Hint("tongbanAppealHintOthersWarned", List.of(), false));
        assertThat(keys(legal(Cabinet.withMailbox(unit, null)))).isEmpty();
    }

    @Test
    void nobodyIsWarnedWhereOnlyTheApplicantsOwnMailboxIsOnFile() {
        AccountFile unit = Cabinet.unit("u", CODE, "990000197001010042");
        AccountFile mailOnly = new AccountFile(
                unit.key(),
                false,
                unit.login(),
                unit.name(),
                unit.number(),
                unit.creditCode(),
                null,
                unit.email(),
                true,
                false,
                unit.papers());
        assertThat(keys(legal(mailOnly))).containsExactly("ContactChanged");
    }

    @Test
    void noAccountIsARisk() {
        assertThat(hints(Cabinet.natural(MOBILE), Match.NONE))
                .containsExactly(new Hint("tongbanAppealHintNoAccount", List.of(), true));
    }

    @Test
    void tellsOfAStateThatAnApprovalLeavesAsItIs() {
        AccountFile file = Cabinet.person("owner", NUMBER, MOBILE);
        assertThat(keys(natural(with(file, false, false), MOBILE))).containsExactly("Disabled");
        assertThat(keys(natural(with(file, true, true), MOBILE))).containsExactly("Pending");
    }

    @Test
    void anOldAccountIsNamed() {
        AccountFile old = Cabinet.outside(Cabinet.person("old", null, MOBILE));
        assertThat(hints(Cabinet.natural(MOBILE), new Match(How.NAME_AND_MOBILE, old)))
                .containsExactly(
                        new Hint("tongbanAppealHintOldAccount", List.of("Zrr_old"), false),
                        new Hint("tongbanAppealHintByNameOnly", List.of(), true));
    }

    @Test
    void aUnitsAgentIsComparedWithTheOneOnFile() {
        assertThat(keys(legal(Cabinet.unit("u", CODE, null)))).containsExactly("NoAgentOnFile");
        assertThat(keys(legal(Cabinet.unit("u", CODE, "990000197001010042")))).isEmpty();
        assertThat(legal(Cabinet.unit("u", CODE, NUMBER)))
                .containsExactly(new Hint("tongbanAppealHintAgentDiffers", List.of("9900********0017"), true));
    }

    @Test
    void tellsOfTheNumberElsewhereAndOfAnUnusualOne() {
        cabinet.others.add("Zrr_Ceshi09");
        cabinet.incomplete = true;
        Declared declared = new Declared(
                null,
                new Person("测试甲", "mainland", DocumentType.EXIT_PERMIT_TAIWAN, "X12345"),
                Cabinet.natural(MOBILE).contact());
        assertThat(keys(hints(declared, new Match(How.NUMBER, Cabinet.person("owner", "X12345", MOBILE)))))
                .containsExactly("NumberElsewhere", "UnusualNumber", "OldAccountsUnreachable");
    }

    @Test
    void noContactOnFileCannotBeCompared() {
        assertThat(keys(natural(Cabinet.person("owner", NUMBER, null), MOBILE))).containsExactly("NoContact");
    }

    private List<Hint> natural(AccountFile file, String mobile) {
        return hints(Cabinet.natural(mobile), new Match(How.NUMBER, file));
    }

    private List<Hint> legal(AccountFile file) {
        return hints(Cabinet.legal(MOBILE), new Match(How.CREDIT_CODE, file));
    }

    private List<Hint> hints(Declared declared, Match match) {
        return Hints.of(declared, match, cabinet, CLOCK);
    }

    private static List<String> keys(List<Hint> hints) {
        return hints.stream()
                .map(hint -> hint.key().substring("tongbanAppealHint".length()))
                .toList();
    }

    private static AccountFile with(AccountFile file, boolean enabled, boolean pending) {
        return new AccountFile(
                file.key(),
                false,
                file.login(),
                file.name(),
                file.number(),
                null,
                file.mobile(),
                file.email(),
                enabled,
                pending,
                file.papers());
    }
}
