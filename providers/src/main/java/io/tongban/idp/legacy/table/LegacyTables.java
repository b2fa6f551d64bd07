package io.tongban.idp.legacy.table;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.AgroalConnectionPoolConfiguration.ConnectionValidator;
import io.agroal.api.configuration.supplier.AgroalConnectionFactoryConfigurationSupplier;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The open tables of this node, one pool for each component. A pool is a plain one outside Keycloak's transactions: the
 * table is only read, and its failure must not fail a login of another account. It is opened when first asked for and
 * again when its settings change.
 */
public final class LegacyTables implements AutoCloseable {

    private static final Duration IDLE = Duration.ofMinutes(5);
    private static final Duration VALIDATE_AFTER = Duration.ofSeconds(10);

    private final Map<String, Opened> open = new ConcurrentHashMap<>();

    private record Opened(TableAddress address, LegacyTable table) {}

    /** The component's table, at the address that its settings give now. */
    public LegacyTable of(String componentId, TableAddress address) {
        return open.compute(
                        componentId,
                        (id, now) -> now != null && now.address().equals(address) ? now : reopen(now, address))
                .table();
    }

    /** Closes the component's pool, if there is one. */
    public void forget(String componentId) {
        Opened gone = open.remove(componentId);
        if (gone != null) {
            gone.table().close();
        }
    }

    /** Opens a table that the caller closes. No connection is made before the first statement. */
    public static LegacyTable open(TableAddress address) {
        if (!address.isAllowed()) {
            throw new TableUnavailableException(new SQLException("The address is not allowed"));
        }
        Dialect dialect = address.dialect();
        AgroalDataSourceConfigurationSupplier settings = new AgroalDataSourceConfigurationSupplier()
                .metricsEnabled(false)
                .connectionPoolConfiguration(pool -> pool.initialSize(0)
                        .minSize(0)
                        .maxSize(address.maxConnections())
                        .acquisitionTimeout(
                                Duration.ofSeconds(address.timeouts().connectSeconds()))
                        .reapTimeout(IDLE)
                        .idleValidationTimeout(VALIDATE_AFTER)
                        .connectionValidator(ConnectionValidator.defaultValidatorWithTimeout(
                                address.timeouts().querySeconds()))
                        .connectionFactoryConfiguration(factory -> connect(factory, address, dialect)));
        try {
            return new LegacyTable(
                    AgroalDataSource.from(settings),
                    new Statements(address.table(), dialect),
                    address.timeouts().querySeconds());
        } catch (SQLException failure) {
            throw new TableUnavailableException(failure);
        }
    }

    @Override
    public void close() {
        open.keySet().forEach(this::forget);
    }

    private static Opened reopen(Opened old, TableAddress address) {
        // First, since it may fail: a closed table must not stay behind.
        Opened now = new Opened(address, open(address));
        if (old != null) {
            old.table().close();
        }
        return now;
    }

    private static AgroalConnectionFactoryConfigurationSupplier connect(
            AgroalConnectionFactoryConfigurationSupplier factory, TableAddress address, Dialect dialect) {
        factory.jdbcUrl(Dialect.normal(address.jdbcUrl()))
                .connectionProviderClass(dialect.driver().orElseThrow())
                .loginTimeout(Duration.ofSeconds(address.timeouts().connectSeconds()))
                .principal(new NamePrincipal(address.username()))
                .credential(new SimplePassword(address.password()));
        dialect.driverProperties(address.timeouts()).forEach(factory::jdbcProperty);
        return factory;
    }
}
