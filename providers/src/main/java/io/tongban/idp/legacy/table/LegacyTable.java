package io.tongban.idp.legacy.table;

import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Reads the foreign-worker system's accounts. Every method throws {@link TableUnavailableException} when the database
 * does not answer in time. Closing it closes its connections.
 */
public final class LegacyTable implements AutoCloseable {

    private static final Set<Integer> NUMBERS =
            Set.of(Types.BIGINT, Types.INTEGER, Types.SMALLINT, Types.NUMERIC, Types.DECIMAL);

    private final AgroalDataSource pool;
    private final Statements statements;
    private final int querySeconds;
    private volatile Integer idType;

    LegacyTable(AgroalDataSource pool, Statements statements, int querySeconds) {
        this.pool = pool;
        this.statements = statements;
        this.querySeconds = querySeconds;
    }

    /** The rows of two login names, any letter case; give one twice where there is but one. */
    public List<LegacyRow> byEitherName(String one, String other) {
        return rows(statements.byEitherName(), List.of(one, other));
    }

    /** The rows of those ids, in no order; ids that cannot be are left out. */
    public List<LegacyRow> byIds(Collection<String> ids) {
        List<Object> keys =
                ids.stream().filter(this::possible).<Object>map(Id::new).toList();
        return keys.isEmpty() ? List.of() : rows(statements.byIds(keys.size()), keys);
    }

    /** One page of a search, by login name. */
    public List<LegacyRow> search(RowFilter filter, int offset, int limit) {
        List<Object> parameters = new ArrayList<>(filter.parameters());
        parameters.add(limit);
        parameters.add(offset);
        return rows(statements.search(filter), parameters);
    }

    /** How many rows a search finds. */
    public long count(RowFilter filter) {
        return run(statements.count(filter), filter.parameters(), result -> result.next() ? result.getLong(1) : 0);
    }

    /**
     * The next rows by id.
     *
     * @param id of the last row of the batch before; absent for the first batch
     */
    public List<LegacyRow> after(String id, int limit) {
        return id == null
                ? rows(statements.first(), List.of(limit))
                : rows(statements.after(), List.of(new Id(id), limit));
    }

    /** Reads no row but fails when the table or one of its columns is missing. */
    void checkColumns() {
        run(statements.columns(), List.of(), result -> result.getMetaData().getColumnCount());
    }

    @Override
    public void close() {
        pool.close();
    }

    private List<LegacyRow> rows(String sql, List<Object> parameters) {
        return run(sql, parameters, RowReader::all);
    }

    private <T> T run(String sql, List<Object> parameters, Reading<T> reading) {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setQueryTimeout(querySeconds);
            for (int i = 0; i < parameters.size(); i++) {
                bind(statement, i + 1, parameters.get(i));
            }
            try (ResultSet result = statement.executeQuery()) {
                return reading.read(result);
            }
        } catch (SQLException failure) {
            throw new TableUnavailableException(failure);
        }
    }

    private void bind(PreparedStatement statement, int index, Object value) throws SQLException {
        if (value instanceof Id id) {
            statement.setObject(index, id.text(), idType());
        } else {
            statement.setObject(index, value);
        }
    }

    private boolean possible(String id) {
        return !NUMBERS.contains(idType()) || id.matches("-?\\d{1,18}");
    }

    /** Ids travel as text; PostgreSQL compares them on the key only when told the column's own type. */
    private int idType() {
        if (idType == null) {
            idType = run(statements.columns(), List.of(), result -> result.getMetaData()
                    .getColumnType(1));
        }
        return idType;
    }

    private record Id(String text) {}

    /** Reads a result before its connection goes back. */
    @FunctionalInterface
    interface Reading<T> {
        T read(ResultSet result) throws SQLException;
    }
}
