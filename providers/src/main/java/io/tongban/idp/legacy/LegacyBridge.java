package io.tongban.idp.legacy;

import io.tongban.idp.account.AccountAttributes;
import io.tongban.idp.account.bridge.AccountBridge;
import io.tongban.idp.account.bridge.BridgeUnavailableException;
import io.tongban.idp.account.bridge.BridgedAccount;
import io.tongban.idp.account.bridge.Traits;
import io.tongban.idp.legacy.jpa.LegacyLinkEntity;
import io.tongban.idp.legacy.table.LegacyRow;
import io.tongban.idp.legacy.table.TableUnavailableException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** Leads the login to the accounts of the foreign-worker system. */
final class LegacyBridge implements AccountBridge {

    private static final String NO_ROW = "";

    private final KeycloakSession session;

    LegacyBridge(KeycloakSession session) {
        this.session = session;
    }

    @Override
    public Optional<BridgedAccount> find(RealmModel realm, String name) throws BridgeUnavailableException {
        TypedName typed = TypedName.of(name);
        Optional<BridgedAccount> first = Optional.empty();
        TableUnavailableException down = null;
        // Every table is asked, whichever has the name, so that the time tells nothing.
        for (LegacyComponent source : components(realm)) {
            try {
                Optional<BridgedAccount> found = find(source, typed);
                first = first.or(() -> found);
            } catch (TableUnavailableException failure) {
                down = failure;
            }
        }
        if (first.isEmpty() && down != null) {
            throw new BridgeUnavailableException(down.getMessage(), down);
        }
        return first;
    }

    @Override
    public List<BridgedAccount> search(RealmModel realm, Traits traits) throws BridgeUnavailableException {
        List<BridgedAccount> found = new ArrayList<>();
        for (LegacyComponent source : components(realm)) {
            try {
                found.addAll(new UnseenAccounts(source).search(traits));
            } catch (TableUnavailableException down) {
                throw new BridgeUnavailableException(down.getMessage(), down);
            }
        }
        return found;
    }

    @Override
    public void checkNobody(RealmModel realm, String password) {
        components(realm).forEach(source -> source.checkNobody(password));
    }

    @Override
    public void retire(RealmModel realm, UserModel account) throws BridgeUnavailableException {
        if (account.getFirstAttribute(AccountAttributes.LEGACY_ACCOUNT) != null) {
            // Its old password ended when it moved here or was linked.
            return;
        }
        String name = account.getUsername();
        for (LegacyComponent source : components(realm)) {
            try {
                source.table().byEitherName(name, name).stream().findFirst().ifPresent(row -> new Migration(source, row)
                        .retire(account.getId()));
            } catch (TableUnavailableException | IllegalStateException failure) {
                throw new BridgeUnavailableException(failure.getMessage(), failure);
            }
        }
    }

    @Override
    public void close() {
        // The pools belong to the storage provider's factory.
    }

    private List<LegacyComponent> components(RealmModel realm) {
        return LegacyComponent.allOf(session, realm).toList();
    }

    private static Optional<BridgedAccount> find(LegacyComponent source, TypedName typed) {
        Optional<LegacyRow> row = source.table().byEitherName(typed.exact(), typed.bare()).stream()
                .min(Comparator.comparing(LegacyRow::loginName, typed.exactFirst()));
        // A name without a row asks for a link as well, so that both take the same statements.
        Optional<LegacyLinkEntity> settled =
                source.links().find(row.map(LegacyRow::id).orElse(NO_ROW)).filter(LegacyLinkEntity::isSettled);
        if (row.isEmpty()) {
            return Optional.empty();
        }
        return settled.isEmpty()
                ? Optional.of(new OpenAccount(source, row.get()))
                : MovedAccount.of(source, row.get(), settled.get())
                        .filter(moved -> typed.isExactly(row.get().loginName()));
    }
}
