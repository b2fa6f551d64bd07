package io.tongban.idp.legacy;

import io.tongban.idp.legacy.jpa.LinkState;
import io.tongban.idp.legacy.table.RowFilter;
import io.tongban.idp.legacy.table.TableUnavailableException;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.keycloak.models.GroupModel;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.storage.StorageId;
import org.keycloak.storage.UserStorageProvider;
import org.keycloak.storage.user.UserCountMethodsProvider;
import org.keycloak.storage.user.UserLookupProvider;
import org.keycloak.storage.user.UserQueryMethodsProvider;

/**
 * Shows staff the accounts of the foreign-worker system that have no local user yet, read only.
 *
 * <p>It finds by id and by search, never by name or e-mail: those look-ups are how Keycloak's flows come to a user, and
 * a legacy account logs in by the bridge alone. For the same reason it takes no part in checking passwords. So a name
 * that only the table knows stays free on the platform, and an unknown name costs no query of it.
 */
final class LegacyAccountsProvider
        implements UserStorageProvider, UserLookupProvider, UserQueryMethodsProvider, UserCountMethodsProvider {

    private static final Logger LOG = Logger.getLogger(LegacyAccountsProvider.class);

    private final LegacyComponent source;
    private final LegacySearch search;

    LegacyAccountsProvider(LegacyComponent source) {
        this.source = source;
        this.search = new LegacySearch(source);
    }

    @Override
    public UserModel getUserById(RealmModel realm, String id) {
        return orWhenDown(() -> search.byId(StorageId.externalId(id)), null);
    }

    @Override
    public UserModel getUserByUsername(RealmModel realm, String username) {
        return null;
    }

    @Override
    public UserModel getUserByEmail(RealmModel realm, String email) {
        return null;
    }

    @Override
    public Stream<UserModel> searchForUserStream(
            RealmModel realm, Map<String, String> params, Integer firstResult, Integer maxResults) {
        int first = firstResult == null ? 0 : Math.max(firstResult, 0);
        int max = maxResults == null || maxResults < 0 ? Integer.MAX_VALUE : maxResults;
        return SearchRequest.of(params)
                .map(request -> orWhenDown(() -> search.find(request, first, max), Stream.<UserModel>empty()))
                .orElseGet(Stream::empty);
    }

    /** Other code looks users up by attribute to decide who somebody is; a legacy account is nobody yet. */
    @Override
    public Stream<UserModel> searchForUserByUserAttributeStream(RealmModel realm, String name, String value) {
        return Stream.empty();
    }

    @Override
    public Stream<UserModel> getGroupMembersStream(
            RealmModel realm, GroupModel group, Integer firstResult, Integer maxResults) {
        return Stream.empty();
    }

    @Override
    public int getUsersCount(RealmModel realm, boolean includeServiceAccount) {
        return orWhenDown(
                () -> {
                    Map<LinkState, Long> links = source.links().counts();
                    long settled =
                            links.getOrDefault(LinkState.MIGRATED, 0L) + links.getOrDefault(LinkState.LINKED, 0L);
                    return (int) Math.max(source.table().count(new RowFilter()) - settled, 0);
                },
                0);
    }

    @Override
    public int getUsersCount(RealmModel realm, Set<String> groupIds) {
        return 0;
    }

    @Override
    public int getUsersCount(RealmModel realm, Map<String, String> params, Set<String> groupIds) {
        return 0;
    }

    @Override
    public void close() {
        // The pool belongs to the factory.
    }

    /** The console's other users stay in reach while the table is down. */
    private <T> T orWhenDown(Supplier<T> work, T otherwise) {
        try {
            return work.get();
        } catch (TableUnavailableException down) {
            LOG.warnf("%s (%s)", down.getMessage(), source.component().getName());
            return otherwise;
        }
    }
}
