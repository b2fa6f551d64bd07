package io.tongban.idp.recovery.reset;

import io.tongban.idp.account.AccountAttributes;
import io.tongban.idp.account.FailureIds;
import io.tongban.idp.account.Units;
import io.tongban.idp.account.bridge.AccountBridges;
import io.tongban.idp.account.bridge.BridgeUnavailableException;
import io.tongban.idp.account.bridge.BridgedAccount;
import io.tongban.idp.account.bridge.Destination;
import io.tongban.idp.account.bridge.OnFile;
import io.tongban.idp.identity.LoginName;
import io.tongban.idp.identity.MainlandMobile;
import io.tongban.idp.identity.SubjectType;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.OrganizationModel;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.storage.StorageId;

/**
 * Finds whom a typed login name means, in the order of the login: exactly this name, an old account's, the canonical
 * {@code WP_} spelling (decision 4). Every name asks the realm and the bridges alike.
 */
final class TargetSearch {

    private final KeycloakSession session;
    private final RealmModel realm;

    TargetSearch(KeycloakSession session) {
        this.session = session;
        this.realm = session.getContext().getRealm();
    }

    /** @param name folded */
    Target find(String name) {
        Decoy decoy = new Decoy(session, realm, name);
        Optional<UserModel> exact = local(name);
        Optional<String> twin = LoginName.withLegacyPrefix(name);
        Optional<UserModel> canonical = twin.flatMap(this::local);
        Optional<BridgedAccount> outside = Optional.empty();
        boolean down = false;
        try {
            outside = new AccountBridges(session, realm).find(name).filter(BridgedAccount::enabled);
        } catch (BridgeUnavailableException e) {
            down = true;
        }
        Optional<Owner> owner = exact.<Owner>map(Owner.Local::new);
        if (owner.isEmpty()) {
            owner = outside.flatMap(this::ownerOf).or(() -> canonical.map(Owner.Local::new));
        }
        Target target = target(name, owner, decoy, down);
        int missed = (exact.isEmpty() ? 1 : 0) + (twin.isPresent() && canonical.isEmpty() ? 1 : 0);
        new Ballast(session, realm).add(missed, owner, outside.isPresent());
        return target;
    }

    private Optional<UserModel> local(String name) {
        return Optional.ofNullable(session.users().getUserByUsername(realm, name))
                .filter(user -> StorageId.isLocalStorage(user.getId()))
                .filter(user -> user.getServiceAccountClientLink() == null);
    }

    /** An old account that moved is the user it became; one that only staff can place is nobody's. */
    private Optional<Owner> ownerOf(BridgedAccount row) {
        if (!(row.destination() instanceof Destination.SignIn signIn)) {
            return Optional.empty();
        }
        return Optional.of(
                local(signIn.loginName()).<Owner>map(Owner.Local::new).orElseGet(() -> new Owner.Outside(row)));
    }

    private Target target(String name, Optional<Owner> owner, Decoy decoy, boolean down) {
        Optional<OnFile> file = owner.map(this::fileOf);
        // Nobody proves to be somebody who is no subject or is switched off; the page looks as before.
        boolean open = owner.filter(TargetSearch::isOpen).isPresent();
        return new Target(
                name,
                owner.map(this::idOf).orElseGet(() -> new FailureIds(realm.getId()).ofName(name)),
                new FailureIds(realm.getId()).ofName(bare(name)),
                owner.flatMap(TargetSearch::typeOf).orElseGet(decoy::type),
                // Only what looks like what is made up.
                file.flatMap(found -> MainlandMobile.check(found.mobile()).accepted())
                        .orElseGet(decoy::mobile),
                file.map(OnFile::email).filter(ShownEmail::fits).orElseGet(decoy::email),
                file.filter(found -> open),
                owner.filter(found -> open),
                down);
    }

    private static String bare(String name) {
        return LoginName.legacyName(name).map(TargetSearch::bare).orElse(name);
    }

    private String idOf(Owner owner) {
        if (owner instanceof Owner.Local local) {
            return local.user().getId();
        }
        return new FailureIds(realm.getId())
                .ofOutside(((Owner.Outside) owner).account().lockKey());
    }

    private static boolean isOpen(Owner owner) {
        return !(owner instanceof Owner.Local local)
                || local.user().isEnabled() && typeOf(owner).isPresent();
    }

    static Optional<SubjectType> typeOf(Owner owner) {
        if (owner instanceof Owner.Local local) {
            return SubjectType.of(local.user().getFirstAttribute(AccountAttributes.SUBJECT_TYPE));
        }
        return ((Owner.Outside) owner).account().destination() instanceof Destination.SignIn signIn
                ? Optional.of(signIn.subjectType())
                : Optional.empty();
    }

    private OnFile fileOf(Owner owner) {
        return owner instanceof Owner.Local local
                ? fileOf(local.user())
                : ((Owner.Outside) owner).account().onFile();
    }

    private OnFile fileOf(UserModel user) {
        Optional<OrganizationModel> unit =
                typeOf(new Owner.Local(user)).filter(SubjectType.LEGAL::equals).isPresent()
                        ? new Units(session, realm).of(user)
                        : Optional.empty();
        return new OnFile(
                user.getFirstAttribute(AccountAttributes.MOBILE),
                user.getEmail(),
                unit.map(found -> first(found, "name", found.getName()))
                        .orElseGet(() -> user.getFirstAttribute(AccountAttributes.DISPLAY_NAME)),
                unit.map(found -> first(found, AccountAttributes.CREDIT_CODE, null))
                        .orElse(null));
    }

    private static String first(OrganizationModel unit, String attribute, String otherwise) {
        List<String> values = unit.getAttributes().getOrDefault(attribute, List.of());
        return values.isEmpty() ? otherwise : values.get(0);
    }
}
