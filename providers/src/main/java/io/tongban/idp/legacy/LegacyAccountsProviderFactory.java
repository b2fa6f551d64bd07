package io.tongban.idp.legacy;

import io.tongban.idp.legacy.jpa.LegacyLinks;
import io.tongban.idp.legacy.table.LegacyTables;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.keycloak.component.ComponentModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.provider.ProviderConfigProperty;
import org.keycloak.storage.CacheableStorageProviderModel;
import org.keycloak.storage.CacheableStorageProviderModel.CachePolicy;
import org.keycloak.storage.UserStorageProviderFactory;
import org.keycloak.storage.UserStorageProviderModel;
import org.keycloak.storage.UserStorageProviderModel.SyncMode;
import org.keycloak.storage.user.ImportSynchronization;
import org.keycloak.storage.user.SynchronizationResult;

/** The foreign-worker system's account table under User federation (catalogue A3). Holds this node's open pools. */
public final class LegacyAccountsProviderFactory
        implements UserStorageProviderFactory<LegacyAccountsProvider>, ImportSynchronization {

    public static final String ID = "tongban-legacy-accounts";

    private static final String LAST_FULL_SYNC = UserStorageProviderModel.LAST_SYNC + "_" + SyncMode.FULL;
    private static final String LAST_CHANGED_SYNC = UserStorageProviderModel.LAST_SYNC + "_" + SyncMode.CHANGED;

    private final LegacyTables tables = new LegacyTables();

    @Override
    public LegacyAccountsProvider create(KeycloakSession session, ComponentModel model) {
        return new LegacyAccountsProvider(
                new LegacyComponent(session, session.getContext().getRealm(), model));
    }

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public String getHelpText() {
        return "tongbanLegacy.help";
    }

    @Override
    public List<ProviderConfigProperty> getConfigProperties() {
        return LegacyAccountsConfigProperties.all();
    }

    @Override
    public void validateConfiguration(KeycloakSession session, RealmModel realm, ComponentModel model) {
        LegacyAccountsConfig config = new LegacyAccountsConfig(model);
        // A component that is being made has no id yet.
        ComponentModel stored = model.getId() == null ? null : realm.getComponent(model.getId());
        boolean tryOut = config.enabled() && !isNoteOfSync(stored, model);
        new ConfigCheck(session).run(config, config.address(session), tryOut);
    }

    /** A cached row would be shown on after its owner got a local user, and would bypass {@link NoCredentials}. */
    @Override
    public void onCreate(KeycloakSession session, RealmModel realm, ComponentModel model) {
        if (!model.contains(CacheableStorageProviderModel.CACHE_POLICY)) {
            model.put(CacheableStorageProviderModel.CACHE_POLICY, CachePolicy.NO_CACHE.name());
            realm.updateComponent(model);
        }
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        factory.register(event -> {
            if (event instanceof RealmModel.RealmRemovedEvent removed) {
                LegacyLinks.removeRealm(
                        removed.getKeycloakSession(), removed.getRealm().getId());
            } else if (event instanceof UserModel.UserRemovedEvent removed) {
                LegacyLinks.removeUser(
                        removed.getKeycloakSession(), removed.getUser().getId());
            }
        });
    }

    /**
     * Only the pool goes with the component. The links stay, and so do the accounts: both say that a legacy password
     * was used up.
     */
    @Override
    public void preRemove(KeycloakSession session, RealmModel realm, ComponentModel model) {
        tables.forget(model.getId());
    }

    @Override
    public SynchronizationResult sync(KeycloakSessionFactory factory, String realmId, UserStorageProviderModel model) {
        return new LegacySync(factory, realmId, model).run();
    }

    /** The platform's own names change as well as the table's rows, so that only the whole table tells. */
    @Override
    public SynchronizationResult syncSince(
            Date lastSync, KeycloakSessionFactory factory, String realmId, UserStorageProviderModel model) {
        return sync(factory, realmId, model);
    }

    @Override
    public void close() {
        tables.close();
    }

    /** A sync writes its time and counts down; that the table went down meanwhile must not undo it. */
    private static boolean isNoteOfSync(ComponentModel stored, ComponentModel model) {
        return stored != null
                && Stream.of(LegacyAccountsConfig.COUNTS, LAST_FULL_SYNC, LAST_CHANGED_SYNC)
                        .anyMatch(key -> !Objects.equals(stored.get(key), model.get(key)));
    }

    LegacyTables tables() {
        return tables;
    }
}
