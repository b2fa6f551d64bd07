package io.tongban.idp.legacy;

import io.tongban.idp.account.bridge.Destination;
import io.tongban.idp.identity.LoginName;
import io.tongban.idp.legacy.jpa.LegacyLinkEntity;
import io.tongban.idp.legacy.jpa.LegacyLinks;
import io.tongban.idp.legacy.password.LegacyPasswords;
import io.tongban.idp.legacy.table.LegacyRow;
import io.tongban.idp.legacy.table.TableUnavailableException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.keycloak.component.ComponentModel;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.ModelException;
import org.keycloak.models.RealmModel;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.storage.UserStorageProviderModel;

/**
 * The console's sync button: goes through the table, batch by batch, each in a transaction of its own, keeps staff's
 * list up to date and counts. It makes no users; only a login does (decision 3).
 */
final class LegacySync {

    private static final Logger LOG = Logger.getLogger(LegacySync.class);
    private static final int BATCH = 500;

    private final KeycloakSessionFactory factory;
    private final String realmId;
    private final UserStorageProviderModel model;
    private final SyncReport report = new SyncReport();

    LegacySync(KeycloakSessionFactory factory, String realmId, UserStorageProviderModel model) {
        this.factory = factory;
        this.realmId = realmId;
        this.model = model;
    }

    SyncReport run() {
        try {
            String last = null;
            do {
                String after = last;
                last = inRealm(source -> batch(source, after));
            } while (last != null);
            report.setCounts(inRealm(this::keepCounts));
        } catch (TableUnavailableException | ModelException failure) {
            LOG.warnf("The sync of %s stopped: %s", model.getName(), failure.getMessage());
            report.increaseFailed();
        }
        if (report.unreadable() > 0) {
            LOG.warnf("%s has %d rows whose password cannot be checked", model.getName(), report.unreadable());
        }
        return report;
    }

    /** Returns the last row's id, or nothing after the last batch. */
    private String batch(LegacyComponent source, String after) {
        List<LegacyRow> rows = source.table().after(after, BATCH);
        Map<String, LegacyLinkEntity> links =
                source.links().among(rows.stream().map(LegacyRow::id).toList());
        List<LegacyRow> unsettled = rows.stream()
                .filter(row ->
                        !links.containsKey(row.id()) || !links.get(row.id()).isSettled())
                .toList();
        Set<String> taken = taken(source, unsettled);
        for (LegacyRow row : unsettled) {
            report.countReadable(LegacyPasswords.isKnown(row.passwordHash()));
            classify(source, row, links.get(row.id()), taken.contains(prefixed(row)));
        }
        return rows.size() < BATCH ? null : rows.get(rows.size() - 1).id();
    }

    /** Only a row whose prefixed name is taken can need staff, so that only such a row asks the rules. */
    private void classify(LegacyComponent source, LegacyRow row, LegacyLinkEntity link, boolean prefixedTaken) {
        LegacyLinks links = source.links();
        Mapping.Now now = prefixedTaken ? new Mapping(source.session(), source.realm()).of(row) : null;
        boolean manual = now != null && !now.spent() && now.outcome().destination() instanceof Destination.ByStaff;
        if (manual && link == null) {
            links.setManual(row.id(), now.outcome().rule());
            report.increaseUpdated();
        } else if (!manual && link != null) {
            links.reopen(link);
            report.increaseUpdated();
        }
    }

    private static Set<String> taken(LegacyComponent source, List<LegacyRow> rows) {
        if (rows.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(source.session()
                .getProvider(JpaConnectionProvider.class)
                .getEntityManager()
                .createQuery(
                        "select u.username from UserEntity u where u.realmId = :realm and u.username in (:names)",
                        String.class)
                .setParameter("realm", source.realm().getId())
                .setParameter("names", rows.stream().map(LegacySync::prefixed).toList())
                .getResultList());
    }

    private static String prefixed(LegacyRow row) {
        return (LoginName.LEGACY_PREFIX + row.loginName()).toLowerCase(Locale.ROOT);
    }

    /** The console shows a component's settings, not a sync's text, so the counts are kept there too. */
    private LegacyCounts keepCounts(LegacyComponent source) {
        LegacyCounts counts = LegacyCounts.of(source);
        ComponentModel stored = source.realm().getComponent(model.getId());
        stored.put(LegacyAccountsConfig.COUNTS, counts.inWords());
        source.realm().updateComponent(stored);
        return counts;
    }

    private <T> T inRealm(Function<LegacyComponent, T> work) {
        return KeycloakModelUtils.runJobInTransactionWithResult(factory, session -> work.apply(source(session)));
    }

    private LegacyComponent source(KeycloakSession session) {
        RealmModel realm = session.realms().getRealm(realmId);
        session.getContext().setRealm(realm);
        return new LegacyComponent(session, realm, model);
    }
}
