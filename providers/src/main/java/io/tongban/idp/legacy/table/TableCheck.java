package io.tongban.idp.legacy.table;

import java.util.List;
import java.util.Optional;

/** Tries a table before its settings are kept: connects, looks for the columns, counts, looks a name up. */
public final class TableCheck {

    private static final int SAMPLE = 50;

    /** What was found wrong. */
    public enum Fault {
        UNREACHABLE,
        COLUMNS_MISSING,
        CASE_SENSITIVE
    }

    /**
     * @param fault absent when the table can be used
     * @param rows how many accounts it holds; 0 when there is a fault
     */
    public record Result(Optional<Fault> fault, long rows) {}

    private TableCheck() {}

    /** Opens the table, tries it and closes it again. */
    public static Result run(TableAddress address) {
        try (LegacyTable table = LegacyTables.open(address)) {
            table.checkColumns();
            long rows = table.count(new RowFilter());
            return ignoresCase(table) ? new Result(Optional.empty(), rows) : fault(Fault.CASE_SENSITIVE);
        } catch (TableUnavailableException failure) {
            return fault(failure.isRefusal() ? Fault.COLUMNS_MISSING : Fault.UNREACHABLE);
        }
    }

    /** Looks one name up with its letters' case turned round; a table without letters in its names cannot tell. */
    private static boolean ignoresCase(LegacyTable table) {
        List<LegacyRow> sample = table.after(null, SAMPLE);
        Optional<LegacyRow> lettered = sample.stream()
                .filter(row ->
                        row.loginName() != null && !turned(row.loginName()).equals(row.loginName()))
                .findFirst();
        return lettered.map(row -> {
                    String name = turned(row.loginName());
                    return table.byEitherName(name, name).stream()
                            .anyMatch(found -> found.id().equals(row.id()));
                })
                .orElse(true);
    }

    private static String turned(String name) {
        StringBuilder turned = new StringBuilder(name.length());
        name.codePoints()
                .map(letter -> letter >= 'a' && letter <= 'z'
                        ? letter - 32
                        : letter >= 'A' && letter <= 'Z' ? letter + 32 : letter)
                .forEach(turned::appendCodePoint);
        return turned.toString();
    }

    private static Result fault(Fault fault) {
        return new Result(Optional.of(fault), 0);
    }
}
