package io.tongban.idp.login;

import static io.tongban.idp.identity.SubjectType.LEGAL;
import static io.tongban.idp.identity.SubjectType.NATURAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.tongban.idp.account.FailureIds;
import io.tongban.idp.account.bridge.Destination;
import io.tongban.idp.account.bridge.Destination.SignIn;
import io.tongban.idp.identity.SubjectType;
import io.tongban.idp.login.LoginOutcome.ByStaff;
import io.tongban.idp.login.LoginOutcome.Locked;
import io.tongban.idp.login.LoginOutcome.PasswordOver;
import io.tongban.idp.login.LoginOutcome.Reason;
import io.tongban.idp.login.LoginOutcome.Refused;
import io.tongban.idp.login.LoginOutcome.Success;
import io.tongban.idp.login.LoginOutcome.UseOther;
import io.tongban.idp.login.LoginOutcome.WrongTab;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LoginDecisionTest {

    private static final FailureIds IDS = new FailureIds("realm");
    private static final String ROW = IDS.ofOutside("row");
    private static final Instant UNTIL = Instant.parse("2026-01-01T00:15:00Z");

    private final Fakes world = new Fakes();
    private final LoginDecision decision = new LoginDecision(world, world.outside(), world, IDS);

    @Test
    void letsALocalOwnerInWithoutAskingABridge() throws InputException {
        world.local("Zrr_Ceshi01", NATURAL, "right");
        assertThat(log("zrr_ceshi01", "right", NATURAL))
                .isInstanceOfSatisfying(
                        Success.class, in -> assertThat(in.rule()).isEmpty());
        assertThat(world.work).containsExactly("local hash");
    }

    @Test
    void namesTheTabAfterTheRightPasswordOnlyAndDoesNotCount() throws InputException {
        world.local("Zrr_Ceshi01", NATURAL, "right");
        assertThat(log("Zrr_Ceshi01", "right", LEGAL))
                .isInstanceOfSatisfying(
                        WrongTab.class, wrong -> assertThat(wrong.right()).isEqualTo(NATURAL));
        assertThat(world.work).containsExactly("local hash");
        assertRefused(log("Zrr_Ceshi01", "wrong", LEGAL), Reason.WRONG_PASSWORD);
    }

    @Test
    void tellsOfAOneTimePasswordWhoseTimeIsOverAfterTheRightPasswordOnly() throws InputException {
        world.local("Zrr_Ceshi01", NATURAL, "right").passwordOver = true;
        assertThat(log("Zrr_Ceshi01", "right", NATURAL)).isInstanceOf(PasswordOver.class);
        assertThat(log("Zrr_Ceshi01", "right", LEGAL)).isInstanceOf(PasswordOver.class);
        assertRefused(log("Zrr_Ceshi01", "wrong", NATURAL), Reason.WRONG_PASSWORD);
    }

    @Test
    void costsEveryFailureTheSame() throws InputException {
        world.local("local", NATURAL, "right");
        world.row("legacy", "old", new SignIn("legacy", LEGAL));
        assertRefused(log("local", "wrong", LEGAL), Reason.WRONG_PASSWORD);
        assertThat(world.work).containsExactly("local hash", "find", "outside hash", "failed id-local");
        world.work.clear();
        assertRefused(log("legacy", "wrong", LEGAL), Reason.WRONG_PASSWORD);
        assertThat(world.work)
                .containsExactly("local hash", "find", "outside hash", "failed " + id("legacy"), "failed " + ROW);
        world.work.clear();
        assertRefused(log("nobody", "wrong", LEGAL), Reason.UNKNOWN);
        assertThat(world.work).containsExactly("local hash", "find", "outside hash", "failed " + id("nobody"));
    }

    @Test
    void treatsADisabledAccountLikeAWrongPassword() throws InputException {
        world.local("local", NATURAL, "right").enabled = false;
        assertRefused(log("local", "right", NATURAL), Reason.DISABLED);
        assertThat(world.work).contains("failed id-local");
    }

    @Test
    void saysThatARegistrationWaitsAfterTheRightPasswordOnlyAndDoesNotCount() throws InputException {
        Fakes.Account waiting = world.local("local", NATURAL, "right");
        waiting.enabled = false;
        waiting.pending = true;
        assertThat(log("local", "right", NATURAL)).isInstanceOf(LoginOutcome.Pending.class);
        assertThat(world.work).containsExactly("local hash");
        assertRefused(log("local", "wrong", NATURAL), Reason.WRONG_PASSWORD);
    }

    @Test
    void comparesNothingWhileLocked() throws InputException {
        world.local("local", NATURAL, "right");
        world.locks.put("id-local", UNTIL);
        world.locks.put(id("nobody"), UNTIL);
        assertThat(log("local", "right", NATURAL)).isInstanceOfSatisfying(Locked.class, lock -> assertThat(lock.until())
                .isEqualTo(UNTIL));
        assertThat(log("nobody", "any", NATURAL)).isEqualTo(new Locked(UNTIL, Optional.empty()));
        assertThat(world.work).isEmpty();
    }

    @Test
    void keepsALockedRowShutUnderAnySpellingWithoutTelling() throws InputException {
        world.row("wp_dup", "old", new SignIn("WP_dup", NATURAL));
        world.row("dup", "old", new SignIn("WP_dup", NATURAL));
        world.local("dup", LEGAL, "right");
        world.locks.put(ROW, UNTIL);
        assertRefused(log("WP_dup", "old", NATURAL), Reason.WRONG_PASSWORD);
        assertThat(world.work).doesNotContain("admit").containsSubsequence("local hash", "outside hash");
        assertThat(log("dup", "right", LEGAL)).isInstanceOf(Success.class);
        world.work.clear();
        assertRefused(log("dup", "old", LEGAL), Reason.WRONG_PASSWORD);
        assertThat(world.work).containsSubsequence("local hash", "outside hash", "failed id-dup");
    }

    @Test
    void locksEverySpellingOfThePrefixWhetherOrNotAnAccountHasIt() throws InputException {
        world.local("WP_known", NATURAL, "right");
        world.locks.put("id-WP_known", UNTIL);
        world.locks.put(id("WP_nobody"), UNTIL);
        for (String prefix : List.of("WP", "wp_", "WP＿")) {
            assertThat(log(prefix + "known", "any", NATURAL)).isInstanceOf(Locked.class);
            assertThat(log(prefix + "nobody", "any", NATURAL)).isInstanceOf(Locked.class);
        }
    }

    /** Whichever spelling an account has, and whether any has one: five failures under one lock all. */
    @Test
    void countsAFailureAgainstEverySpellingAlike() throws InputException {
        world.local("WP_canonical", NATURAL, "right");
        world.local("WPshort", NATURAL, "right");
        world.local("WP_both", NATURAL, "right");
        world.local("WPboth", NATURAL, "right");
        world.local("WP_rowed", NATURAL, "right");
        world.row("wprowed", "old", new SignIn("WProwed", LEGAL));
        for (String rest : List.of("canonical", "short", "both", "rowed", "nobody")) {
            for (String typed : List.of("WP_" + rest, "WP" + rest, "wp＿" + rest)) {
                world.work.clear();
                world.locks.clear();
                assertRefused(log(typed, "wrong", NATURAL));
                world.work.stream()
                        .filter(done -> done.startsWith("failed "))
                        .map(done -> done.substring("failed ".length()))
                        .filter(id -> !id.equals(ROW))
                        .forEach(id -> world.locks.put(id, UNTIL));
                for (String other : List.of("WP_" + rest, "WP" + rest, "wP_" + rest)) {
                    assertThat(log(other, "any", NATURAL))
                            .as("%s after failures under %s", other, typed)
                            .isInstanceOf(Locked.class);
                }
            }
        }
        world.locks.clear();
        assertThat(log("WPshort", "right", NATURAL)).isInstanceOf(Success.class);
    }

    /** Who gets in forgets the failures of that account alone: the owner of another spelling opens no way to guess it. */
    @Test
    void anAdmissionForgetsNoOtherAccountsFailures() throws InputException {
        world.local("WPdup", NATURAL, "right");
        world.row("wp_dup", "old", new SignIn("WP_dup", LEGAL));
        assertThat(log("WP_dup", "old", LEGAL)).isInstanceOf(Success.class);
        assertThat(world.work).contains("clear " + ROW).doesNotContain("clear id-WPdup");
    }

    @Test
    void admitsALegacyAccountOnItsTab() throws InputException {
        world.row("lhdw0001", "abcd1234", new SignIn("lhdw0001", LEGAL));
        assertThat(log("LHDW0001", "abcd1234", NATURAL)).isInstanceOf(WrongTab.class);
        assertThat(world.work).doesNotContain("admit").noneMatch(done -> done.startsWith("failed"));
        assertThat(log("LHDW0001", "abcd1234", LEGAL)).isInstanceOfSatisfying(Success.class, in -> assertThat(in.rule())
                .hasValue(Fakes.RULE));
        assertThat(world.work).contains("admit", "clear " + ROW);
    }

    @Test
    void refusesTheTabWhenTheRulesChangedWhileAdmitting() throws InputException {
        world.row("lhdw0001", "abcd1234", new SignIn("lhdw0001", LEGAL)).admittedType = "natural";
        assertThat(log("lhdw0001", "abcd1234", LEGAL))
                .isInstanceOfSatisfying(
                        WrongTab.class, wrong -> assertThat(wrong.right()).isEqualTo(NATURAL));
    }

    @Test
    void asksToTryAgainWhenTheRulesNameNobodyAnyMore() throws InputException {
        world.row("lhdw0001", "abcd1234", new SignIn("lhdw0001", LEGAL)).goneMeanwhile = true;
        assertThat(log("lhdw0001", "abcd1234", LEGAL)).isInstanceOf(Locked.class);
    }

    @Test
    void admitsASpellingOfThePrefix() throws InputException {
        world.row("wpdup0002", "old", new SignIn("WP_dup0002", LEGAL));
        assertThat(log("WPdup0002", "old", LEGAL)).isInstanceOf(Success.class);
    }

    @Test
    void logsAMigratedOwnerInUnderASpellingOfThePrefix() throws InputException {
        world.row("wpdup0002", "old", new SignIn("WP_dup0002", LEGAL));
        world.local("WP_dup0002", LEGAL, "new").linked = true;
        assertThat(log("WPdup0002", "new", LEGAL)).isInstanceOf(Success.class);
        assertThat(world.work).doesNotContain("admit");
        assertRefused(log("WPdup0002", "old", LEGAL), Reason.WRONG_PASSWORD);
        world.down = true;
        assertThat(log("WPdup0002", "new", LEGAL)).isInstanceOf(Success.class);
    }

    @Test
    void namesTheOtherLoginAfterTheRightPasswordOnly() throws InputException {
        world.row("lhdw0003", "old", new SignIn("WP_lhdw0003", NATURAL));
        assertRefused(log("lhdw0003", "wrong", LEGAL), Reason.WRONG_PASSWORD);
        assertThat(log("lhdw0003", "old", LEGAL)).isEqualTo(new UseOther("WP_lhdw0003", NATURAL, Optional.empty()));
        assertThat(world.work).doesNotContain("admit");
    }

    @Test
    void neverOpensTheOwnerOfATakenNameWithTheLegacyPassword() throws InputException {
        world.local("dup0004", LEGAL, "right");
        world.row("dup0004", "old", new SignIn("WP_dup0004", NATURAL));
        assertThat(log("dup0004", "old", LEGAL))
                .isInstanceOfSatisfying(
                        UseOther.class, hint -> assertThat(hint.loginName()).isEqualTo("WP_dup0004"));
        assertThat(world.work).contains("failed id-dup0004", "failed " + ROW).doesNotContain("admit");
    }

    @Test
    void takesTheLegacyPasswordOfOneUnitOnce() throws InputException {
        Fakes.Account unit = world.local("unit", LEGAL, "right");
        world.row("unit", "old", new SignIn("unit", LEGAL));
        assertThat(log("unit", "old", LEGAL)).isInstanceOfSatisfying(Success.class, in -> assertThat(in.rule())
                .isPresent());
        unit.linked = true;
        assertRefused(log("unit", "old", LEGAL), Reason.WRONG_PASSWORD);
        unit.linked = false;
        unit.enabled = false;
        assertRefused(log("unit", "old", LEGAL), Reason.WRONG_PASSWORD);
    }

    @Test
    void leavesWhatTheRulesCannotPlaceToStaff() throws InputException {
        world.row("odd", "old", new Destination.ByStaff());
        assertThat(log("odd", "old", LEGAL)).isInstanceOf(ByStaff.class);
        assertRefused(log("odd", "wrong", LEGAL), Reason.WRONG_PASSWORD);
        world.local("typeless", null, "right");
        assertThat(log("typeless", "right", LEGAL)).isInstanceOf(ByStaff.class);
    }

    @Test
    void keepsADisabledRowOut() throws InputException {
        world.row("lhdw0001", "old", new SignIn("lhdw0001", LEGAL)).enabled = false;
        assertRefused(log("lhdw0001", "old", LEGAL), Reason.WRONG_PASSWORD);
    }

    @Test
    void tellsEveryFailingNameThatTheBridgeIsDown() throws InputException {
        world.local("local", NATURAL, "right");
        world.down = true;
        assertThat(log("local", "right", NATURAL)).isInstanceOf(Success.class);
        world.work.clear();
        assertThat(log("nobody", "any", NATURAL))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.bridgeDown()).isTrue());
        assertThat(world.work).containsExactly("local hash");
        assertThat(log("local", "wrong", NATURAL))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.bridgeDown()).isTrue());
        assertThat(world.work).contains("failed id-local");
    }

    @Test
    void triesTheFoldedPasswordOnce() throws InputException {
        world.local("local", NATURAL, "right");
        assertThat(log("local", " ｒight ", NATURAL)).isInstanceOf(Success.class);
        assertThat(world.work).containsExactly("local hash", "local hash");
        world.work.clear();
        log("nobody", " ｒight ", NATURAL);
        assertThat(world.work)
                .containsExactly(
                        "local hash", "local hash", "find", "outside hash", "outside hash", "failed " + id("nobody"));
    }

    @Test
    void namesNoOtherLoginToAnOwnerWhoIsAskedAgain() throws InputException {
        Fakes.Account owner = world.local("dup0004", LEGAL, "right");
        world.row("dup0004", "old", new SignIn("WP_dup0004", NATURAL));
        LoginAttempt again = new LoginAttempt(
                TypedName.of("dup0004"), TypedPassword.of("old"), LEGAL, Optional.of((LocalAccount) owner));
        assertRefused(decision.decide(again), Reason.WRONG_PASSWORD);
    }

    @Test
    void countsUnderIdsThatTellNothing() throws InputException {
        assertThat(id("nobody"))
                .isEqualTo(id("NOBODY"))
                .isNotEqualTo(id("other"))
                .doesNotContain("nobody");
        assertThat(new FailureIds("elsewhere").ofName("nobody")).isNotEqualTo(id("nobody"));
    }

    private LoginOutcome log(String name, String password, SubjectType tab) throws InputException {
        return decision.decide(new LoginAttempt(TypedName.of(name), TypedPassword.of(password), tab, Optional.empty()));
    }

    private static String id(String name) throws InputException {
        return IDS.ofName(TypedName.of(name).text());
    }

    private static void assertRefused(LoginOutcome outcome) {
        assertThat(outcome).isInstanceOf(Refused.class);
    }

    private static void assertRefused(LoginOutcome outcome, Reason reason) {
        assertThat(outcome).isInstanceOfSatisfying(Refused.class, no -> assertThat(no.reason())
                .isEqualTo(reason));
    }
}
