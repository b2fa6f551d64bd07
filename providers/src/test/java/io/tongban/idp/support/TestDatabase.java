package io.tongban.idp.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import liquibase.Liquibase;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.h2.jdbcx.JdbcDataSource;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.keycloak.connections.jpa.PersistenceExceptionConverter;

/** A database with changelogs applied, twice, and the entities over it, as Keycloak does it. */
public final class TestDatabase implements AutoCloseable {

    private final AutoCloseable server;
    private final DataSource source;
    private final EntityManagerFactory entities;

    private TestDatabase(AutoCloseable server, DataSource source, List<String> changelogs, Class<?>... classes) {
        this.server = server;
        this.source = source;
        changelogs.forEach(this::apply);
        changelogs.forEach(this::apply);
        HibernatePersistenceConfiguration configuration = new HibernatePersistenceConfiguration("tests");
        List.of(classes).forEach(configuration::managedClass);
        entities = configuration
                .property("jakarta.persistence.nonJtaDataSource", source)
                .createEntityManagerFactory();
    }

    /** In memory, on H2. */
    public static TestDatabase h2(String changelog, Class<?>... classes) {
        return h2(List.of(changelog), classes);
    }

    /** The same with several changelogs. */
    public static TestDatabase h2(List<String> changelogs, Class<?>... classes) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;NON_KEYWORDS=VALUE");
        return new TestDatabase(() -> {}, source, changelogs, classes);
    }

    /** On a PostgreSQL of its own. */
    public static TestDatabase postgres(String changelog, Class<?>... classes) {
        return postgres(List.of(changelog), classes);
    }

    /** The same with several changelogs. */
    public static TestDatabase postgres(List<String> changelogs, Class<?>... classes) {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.start();
            return new TestDatabase(server, server.getPostgresDatabase(), changelogs, classes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void apply(String changelog) {
        try (Connection connection = source.getConnection();
                Liquibase liquibase = new Liquibase(
                        changelog,
                        new ClassLoaderResourceAccessor(),
                        DatabaseFactory.getInstance()
                                .findCorrectDatabaseImplementation(new JdbcConnection(connection)))) {
            liquibase.update("");
        } catch (SQLException | LiquibaseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A plain connection. */
    public Connection connection() throws SQLException {
        return source.getConnection();
    }

    /** An entity manager in a transaction, whose exceptions are Keycloak's. */
    public EntityManager begin() {
        EntityManager em = entities.createEntityManager();
        em.getTransaction().begin();
        return (EntityManager) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, arguments) -> {
                    try {
                        return method.invoke(em, arguments);
                    } catch (InvocationTargetException e) {
                        throw PersistenceExceptionConverter.convert(e.getCause());
                    }
                });
    }

    /** Ends its transaction well. */
    public static void commit(EntityManager em) {
        em.getTransaction().commit();
        em.close();
    }

    /** Ends its transaction without effect. */
    public static void rollback(EntityManager em) {
        em.getTransaction().rollback();
        em.close();
    }

    @Override
    public void close() throws Exception {
        entities.close();
        server.close();
    }
}
