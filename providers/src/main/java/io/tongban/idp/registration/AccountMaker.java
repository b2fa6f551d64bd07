package io.tongban.idp.registration;

import io.tongban.idp.account.AccountAttributes;
import io.tongban.idp.account.DeclaredData;
import io.tongban.idp.account.LocalAccounts;
import io.tongban.idp.account.NewAccount;
import io.tongban.idp.account.PendingReview;
import io.tongban.idp.account.Units;
import io.tongban.idp.account.vault.NumberVault;
import io.tongban.idp.identity.RealNameState;
import io.tongban.idp.identity.UnitName;
import java.util.List;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ModelDuplicateException;
import org.keycloak.models.OrganizationModel;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** Writes one registration down, in the caller's transaction. */
final class AccountMaker {

    private static final String COMPLETE = "complete";

    /** The role in the vault under which registrations with one phone wait for each other. */
    private static final String TURN = "registering";

    private final KeycloakSession session;
    private final RealmModel realm;
    private final NumberVault numbers;

    /** The session's context must be bound to the realm. */
    AccountMaker(KeycloakSession session) {
        this.session = session;
        this.realm = session.getContext().getRealm();
        this.numbers = new NumberVault(session);
    }

    /**
     * @param approved false lets the account wait
     * @throws ModelDuplicateException when a name or number was taken meanwhile, or the phone has its accounts already
     */
    UserModel make(Draft draft, Declaration declared, boolean approved) {
        demandPlace(draft, declared);
        UserModel user = new LocalAccounts(session, realm)
                .create(
                        draft.accountId(),
                        new NewAccount(
                                declared.loginName(),
                                declared.type(),
                                declared.name(),
                                declared.mobile(),
                                declared.email(),
                                null));
        DeclaredData.write(user, declared.values());
        user.setSingleAttribute(AccountAttributes.DATA_STATE, COMPLETE);
        states(user, declared, approved ? RealNameState.NATIONALLY_VERIFIED : RealNameState.UNVERIFIED);
        draft.password().give(user);
        if (declared.legal()) {
            unit(user, declared, approved);
            persons(user, declared, List.of(Persons.REPRESENTATIVE, Persons.AGENT));
        } else {
            persons(user, declared, List.of(Persons.APPLICANT));
        }
        if (!approved) {
            PendingReview.begin(user);
        }
        return user;
    }

    /**
     * Of two registrations with one phone at once, the second waits at the unique key until the first is through, and then
     * counts its account too. The row is gone when the transaction is.
     */
    private void demandPlace(Draft draft, Declaration declared) {
        numbers.put(draft.accountId(), TURN, Draft.MOBILE, declared.mobile(), true);
        numbers.remove(draft.accountId());
        if (new Conflicts(session).ofMobile(declared.mobile()).isPresent()) {
            throw new ModelDuplicateException("One phone has as many accounts as it may");
        }
    }

    /** Sets the state of the subject and, of a legal account, of its primary agent. */
    static void states(UserModel user, Declaration declared, RealNameState state) {
        user.setSingleAttribute(AccountAttributes.REAL_NAME_STATE, state.code());
        if (declared.legal()) {
            user.setSingleAttribute(AccountAttributes.AGENT_REAL_NAME_STATE, state.code());
        }
    }

    private void persons(UserModel user, Declaration declared, List<String> persons) {
        for (String prefix : persons) {
            // One account for each natural person; whoever represents or acts for a unit may do so for several.
            boolean unique = prefix.equals(Persons.APPLICANT);
            numbers.put(
                    user.getId(),
                    Persons.role(prefix),
                    declared.of(Persons.field(prefix, "documentType")),
                    declared.of(Persons.field(prefix, "documentNumber")),
                    unique);
        }
    }

    private void unit(UserModel user, Declaration declared, boolean approved) {
        Units units = new Units(session, realm);
        OrganizationModel unit = units.create(declared.of("creditCode"), declared.name());
        if (!unit.getName().equals(UnitName.canonical(declared.name()))) {
            // Its name was given a code in brackets: another unit took the name since it was looked for.
            throw new ModelDuplicateException("The name of a unit was taken meanwhile");
        }
        unit.setEnabled(approved);
        units.join(unit, user);
        if (!declared.number().isEmpty()) {
            numbers.put(unit.getId(), UnitNumber.ROLE, UnitNumber.kind(declared), declared.number(), true);
        }
    }
}
