package io.tongban.idp.legacy;

import io.tongban.idp.account.AccountAttributes;
import io.tongban.idp.account.LocalAccounts;
import io.tongban.idp.account.NewAccount;
import io.tongban.idp.account.Units;
import io.tongban.idp.account.bridge.Destination;
import io.tongban.idp.identity.SubjectType;
import io.tongban.idp.legacy.jpa.LegacyLinkEntity;
import io.tongban.idp.legacy.jpa.LegacyLinks;
import io.tongban.idp.legacy.jpa.LinkState;
import io.tongban.idp.legacy.table.LegacyRow;
import jakarta.persistence.PersistenceException;
import java.util.Optional;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ModelException;
import org.keycloak.models.OrganizationModel;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserCredentialModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserModel.RequiredAction;
import org.keycloak.models.utils.KeycloakModelUtils;

/**
 * The first successful login of a legacy account (decisions 3, 5 and 6): local user, password, unit, link and mandate, all in
 * one transaction of its own.
 *
 * <p>A failed insert spoils the transaction it happens in, so the caller's stays out of it. The link is written first:
 * its unique key makes a second login of the same account, on this node or another, wait and then fail. That one tries
 * again and finds the row settled. The same holds when a unit or a user of the wanted name appears meanwhile: trying
 * again asks the rules anew.
 */
final class Migration {

    private static final Logger LOG = Logger.getLogger(Migration.class);
    private static final int ATTEMPTS = 4;

    private final LegacyComponent source;
    private final LegacyRow row;

    Migration(LegacyComponent source, LegacyRow row) {
        this.source = source;
        this.row = row;
    }

    /**
     * What became of the row.
     *
     * @param userId the account's one local user
     * @param rule the mapping rule that was applied
     */
    record Moved(String userId, int rule) {}

    /**
     * @param password the right one; absent when the owner was known by other means and chooses a password at once
     * @throws IllegalStateException when the rules give no name to log in with, the password opens what the row became no
     *     more, or others were quicker every time; nothing is written then
     */
    Moved run(Optional<String> password) {
        return trying(here -> once(here, password));
    }

    /**
     * Ties the row to the local account that the rules tie it to (rule 5), whose owner has just chosen a password; does
     * nothing for any other account.
     */
    void retire(String userId) {
        trying(here -> {
            Mapping.Now now = new Mapping(here.session(), here.realm()).of(row);
            boolean theirs = now.outcome().rule() == 5
                    && now.nameOwner()
                            .map(UserModel::getId)
                            .filter(userId::equals)
                            .isPresent();
            return theirs ? once(here, Optional.empty()).userId() : userId;
        });
    }

    private <T> T trying(Function<LegacyComponent, T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return KeycloakModelUtils.runJobInTransactionWithResult(
                        source.session().getKeycloakSessionFactory(),
                        source.session().getContext(),
                        other -> work.apply(source.in(other)),
                        "legacy account migration");
            } catch (ModelException | PersistenceException conflict) {
                if (attempt == ATTEMPTS) {
                    // Not the failure's own text, which may quote the row.
                    LOG.warnf(
                            "Row %s of %s could not be moved in %d attempts: %s",
                            row.id(),
                            source.component().getName(),
                            ATTEMPTS,
                            conflict.getClass().getSimpleName());
                    throw new IllegalStateException("Row " + row.id() + " could not be moved", conflict);
                }
                LOG.debugf("Another login was quicker with row %s; trying again", row.id());
            }
        }
    }

    private Moved once(LegacyComponent here, Optional<String> password) {
        LegacyLinks links = here.links();
        LegacyLinkEntity link = links.claim(row.id());
        if (link.isSettled()) {
            return settled(here, link, password);
        }
        Mapping.Now now = new Mapping(here.session(), here.realm()).of(row);
        if (now.spent() || !(now.outcome().destination() instanceof Destination.SignIn signIn)) {
            throw new IllegalStateException("The mapping rules give row " + row.id() + " no account of its own");
        }
        int rule = now.outcome().rule();
        if (rule == 5) {
            UserModel user = link(now.nameOwner().orElseThrow(), password.isPresent());
            links.settle(link, LinkState.LINKED, rule, user.getId(), unitId(now.unit()));
            return new Moved(user.getId(), rule);
        }
        OrganizationModel unit = now.unit().orElseGet(() -> newUnit(here.session(), here.realm()));
        UserModel user = newUser(here.session(), here.realm(), signIn, password);
        if (signIn.subjectType() == SubjectType.LEGAL) {
            new Units(here.session(), here.realm()).join(unit, user);
        }
        links.settle(link, LinkState.MIGRATED, rule, user.getId(), unit.getId());
        LegacyMandate.grant(here.session(), here.realm(), rule, unit.getId(), user.getId());
        return new Moved(user.getId(), rule);
    }

    /**
     * Another was quicker. Its user is the answer where this password is that user's own, too. It is not by rule 5, whose
     * one time is over, nor where the owner has chosen another password meanwhile.
     */
    private static Moved settled(LegacyComponent here, LegacyLinkEntity link, Optional<String> password) {
        UserModel user = here.session().users().getUserById(here.realm(), link.userId());
        boolean opens = password.isEmpty()
                || user != null && user.credentialManager().isValid(UserCredentialModel.password(password.get()));
        if (!opens) {
            throw new IllegalStateException("Row " + link.rowId() + " was settled meanwhile");
        }
        return new Moved(link.userId(), link.rule());
    }

    /** From now on the account has one password, which its owner chooses now, or has chosen. */
    private UserModel link(UserModel owner, boolean toChoose) {
        owner.setSingleAttribute(AccountAttributes.LEGACY_ACCOUNT, row.loginName());
        if (toChoose) {
            owner.addRequiredAction(RequiredAction.UPDATE_PASSWORD);
        }
        return owner;
    }

    private OrganizationModel newUnit(KeycloakSession session, RealmModel realm) {
        String name = row.unitName() == null || row.unitName().isBlank() ? row.loginName() : row.unitName();
        return new Units(session, realm).create(row.creditCode(), name);
    }

    private UserModel newUser(
            KeycloakSession session, RealmModel realm, Destination.SignIn signIn, Optional<String> password) {
        boolean legal = signIn.subjectType() == SubjectType.LEGAL;
        LocalAccounts accounts = new LocalAccounts(session, realm);
        UserModel user = accounts.create(
                KeycloakModelUtils.generateId(),
                new NewAccount(
                        signIn.loginName(),
                        signIn.subjectType(),
                        legal ? row.unitName() : row.contactName(),
                        row.mobile(),
                        row.email(),
                        row.loginName()));
        password.ifPresent(right -> accounts.keepPassword(user, right));
        return user;
    }

    private static String unitId(Optional<OrganizationModel> unit) {
        return unit.map(OrganizationModel::getId).orElse(null);
    }
}
