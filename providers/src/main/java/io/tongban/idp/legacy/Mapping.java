package io.tongban.idp.legacy;

import io.tongban.idp.account.AccountAttributes;
import io.tongban.idp.account.LocalAccounts;
import io.tongban.idp.account.Units;
import io.tongban.idp.identity.LoginName;
import io.tongban.idp.identity.SubjectType;
import io.tongban.idp.legacy.MappingRules.NameOwner;
import io.tongban.idp.legacy.MappingRules.Outcome;
import io.tongban.idp.legacy.MappingRules.Situation;
import io.tongban.idp.legacy.table.LegacyRow;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.OrganizationModel;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** Looks the situation of a row up in the realm and lets {@link MappingRules} decide. */
final class Mapping {

    private final LocalAccounts accounts;
    private final Units units;

    Mapping(KeycloakSession session, RealmModel realm) {
        this.accounts = new LocalAccounts(session, realm);
        this.units = new Units(session, realm);
    }

    /**
     * What the rules say of a row at this moment.
     *
     * @param unit the row's unit, if it is on the platform
     * @param nameOwner whose login the row's name is
     * @param spent whether an account already came from this login name, though no link says so: the settings were
     *     made anew. Its password must not open that account a second time.
     */
    record Now(Outcome outcome, Optional<OrganizationModel> unit, Optional<UserModel> nameOwner, boolean spent) {}

    Now of(LegacyRow row) {
        Optional<OrganizationModel> unit = units.find(row.creditCode(), row.unitName());
        Optional<UserModel> nameOwner = accounts.named(row.loginName());
        Optional<UserModel> prefixedOwner = accounts.named(LoginName.LEGACY_PREFIX + row.loginName());
        // A name that the prefix makes too long for the user table is as good as taken.
        boolean unfit = LoginName.LEGACY_PREFIX.length() + row.loginName().length() > LoginName.MAX_LENGTH;
        Situation situation =
                new Situation(unit.isPresent(), kind(nameOwner, unit), prefixedOwner.isPresent() || unfit);
        boolean spent = cameFrom(nameOwner, row) || cameFrom(prefixedOwner, row);
        return new Now(MappingRules.decide(row.loginName(), situation), unit, nameOwner, spent);
    }

    private NameOwner kind(Optional<UserModel> owner, Optional<OrganizationModel> unit) {
        if (owner.isEmpty()) {
            return NameOwner.NOBODY;
        }
        if (!SubjectType.LEGAL.code().equals(owner.get().getFirstAttribute(AccountAttributes.SUBJECT_TYPE))) {
            return NameOwner.NATURAL_PERSON;
        }
        Optional<String> owned = units.of(owner.get()).map(OrganizationModel::getId);
        boolean same = owned.isPresent() && owned.equals(unit.map(OrganizationModel::getId));
        return same ? NameOwner.SAME_UNIT : NameOwner.OTHER_UNIT;
    }

    private static boolean cameFrom(Optional<UserModel> owner, LegacyRow row) {
        return owner.map(user -> user.getFirstAttribute(AccountAttributes.LEGACY_ACCOUNT))
                .filter(row.loginName()::equalsIgnoreCase)
                .isPresent();
    }
}
