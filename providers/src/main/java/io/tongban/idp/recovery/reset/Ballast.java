package io.tongban.idp.recovery.reset;

import io.tongban.idp.identity.SubjectType;
import java.util.Optional;
import java.util.stream.IntStream;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/**
 * Looks for names that nobody has, so that each kind of name costs as much as the costliest. That is so once Keycloak has
 * cached a name that there is: of each, one answer may differ, and no second one. A test counts and measures it.
 */
record Ballast(KeycloakSession session, RealmModel realm) {

    /** Statements that the rules of an old account ask. */
    private static final int RULES = 4;

    /** Keycloak's own look at a member's organization: three, which find something and so take longer. */
    private static final int UNIT = 5;

    /** Of an old account that never logged in here, asked for by its twin's name. */
    private static final int COSTLIEST = RULES + 2;

    private static final String NOBODY = "tongban.nobody.";

    /**
     * Adds what lacks.
     *
     * @param missed names that were looked for and not found
     * @param owner whom they then meant
     * @param outside whether there is an account outside of that name
     */
    void add(int missed, Optional<Owner> owner, boolean outside) {
        IntStream.range(missed + known(owner, outside), COSTLIEST)
                .forEach(i -> session.users().getUserByUsername(realm, NOBODY + i));
    }

    private static int known(Optional<Owner> owner, boolean outside) {
        boolean local = owner.filter(Owner.Local.class::isInstance).isPresent();
        if (!local) {
            return outside ? RULES : 0;
        }
        return owner.flatMap(TargetSearch::typeOf)
                        .filter(SubjectType.LEGAL::equals)
                        .isPresent()
                ? UNIT
                : 0;
    }

    @Override
    public String toString() {
        return "Ballast";
    }
}
