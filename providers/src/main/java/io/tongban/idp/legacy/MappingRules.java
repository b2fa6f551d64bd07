package io.tongban.idp.legacy;

import io.tongban.idp.account.bridge.Destination;
import io.tongban.idp.identity.LoginName;
import io.tongban.idp.identity.SubjectType;

/** The five rules that say where an account of the foreign-worker system logs in (catalogue A3, decision 7). */
final class MappingRules {

    /** Whose the legacy login name is on the platform. */
    enum NameOwner {
        NOBODY,
        NATURAL_PERSON,
        OTHER_UNIT,
        SAME_UNIT
    }

    /**
     * What the rules look at.
     *
     * @param unitRegistered whether the row's unit is on the platform
     * @param nameOwner whose login the row's name is
     * @param prefixedTaken whether {@code WP_} and the name is somebody's login
     */
    record Situation(boolean unitRegistered, NameOwner nameOwner, boolean prefixedTaken) {}

    /**
     * @param rule 1 to 5, of catalogue A3
     * @param destination where the owner logs in
     */
    record Outcome(int rule, Destination destination) {}

    private MappingRules() {}

    /** Decides for the row of that login name. */
    static Outcome decide(String loginName, Situation situation) {
        int rule = rule(situation);
        return new Outcome(
                rule,
                switch (rule) {
                    case 1, 5 -> new Destination.SignIn(loginName, SubjectType.LEGAL);
                    case 2 -> prefixed(loginName, SubjectType.LEGAL, situation);
                    default -> prefixed(loginName, SubjectType.NATURAL, situation);
                });
    }

    private static int rule(Situation situation) {
        boolean nameFree = situation.nameOwner() == NameOwner.NOBODY;
        if (!situation.unitRegistered()) {
            return nameFree ? 1 : 2;
        }
        if (nameFree) {
            return 3;
        }
        return situation.nameOwner() == NameOwner.SAME_UNIT ? 5 : 4;
    }

    private static Destination prefixed(String loginName, SubjectType subjectType, Situation situation) {
        return situation.prefixedTaken()
                ? new Destination.ByStaff()
                : new Destination.SignIn(LoginName.LEGACY_PREFIX + loginName, subjectType);
    }
}
