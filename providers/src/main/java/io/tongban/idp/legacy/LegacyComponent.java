package io.tongban.idp.legacy;

import io.tongban.idp.legacy.jpa.LegacyLinks;
import io.tongban.idp.legacy.password.LegacyPasswords;
import io.tongban.idp.legacy.table.LegacyTable;
import java.util.stream.Stream;
import org.keycloak.component.ComponentModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.storage.UserStorageProvider;
import org.keycloak.storage.UserStorageProviderModel;

/**
 * One configured table as one session sees it.
 *
 * @param component its settings
 */
record LegacyComponent(KeycloakSession session, RealmModel realm, ComponentModel component) {

    /** The enabled ones of a realm. */
    static Stream<LegacyComponent> allOf(KeycloakSession session, RealmModel realm) {
        return realm.getStorageProviders(UserStorageProvider.class)
                .filter(component -> component.getProviderId().equals(LegacyAccountsProviderFactory.ID))
                .map(UserStorageProviderModel::new)
                .filter(UserStorageProviderModel::isEnabled)
                .sorted(UserStorageProviderModel.comparator)
                .map(component -> new LegacyComponent(session, realm, component));
    }

    LegacyTable table() {
        LegacyAccountsProviderFactory factory = (LegacyAccountsProviderFactory) session.getKeycloakSessionFactory()
                .getProviderFactory(UserStorageProvider.class, LegacyAccountsProviderFactory.ID);
        return factory.tables().of(component.getId(), config().address(session));
    }

    LegacyLinks links() {
        return new LegacyLinks(session, realm.getId(), component.getId());
    }

    LegacyAccountsConfig config() {
        return new LegacyAccountsConfig(component);
    }

    /** Costs what a look at one of its passwords costs. */
    void checkNobody(String password) {
        LegacyPasswords.matches(password, config().decoyHash());
    }

    boolean isSame(LegacyComponent other) {
        return component.getId().equals(other.component.getId());
    }

    /** The same table as another session sees it. */
    LegacyComponent in(KeycloakSession other) {
        return new LegacyComponent(other, other.getContext().getRealm(), component);
    }
}
