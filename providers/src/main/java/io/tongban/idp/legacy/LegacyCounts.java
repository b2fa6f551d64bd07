package io.tongban.idp.legacy;

import io.tongban.idp.legacy.jpa.LinkState;
import io.tongban.idp.legacy.table.RowFilter;
import io.tongban.idp.legacy.table.TableUnavailableException;
import java.util.Map;

/**
 * How far the move of the accounts is.
 *
 * @param migrated rows with a local user, linked ones (rule 5) included
 * @param open rows that wait for their owner; -1 while the table does not answer
 * @param manual rows that wait for staff
 */
public record LegacyCounts(long migrated, long open, long manual) {

    private static final long UNKNOWN = -1;

    static LegacyCounts of(LegacyComponent source) {
        Map<LinkState, Long> links = source.links().counts();
        long migrated = links.getOrDefault(LinkState.MIGRATED, 0L) + links.getOrDefault(LinkState.LINKED, 0L);
        long manual = links.getOrDefault(LinkState.MANUAL, 0L);
        return new LegacyCounts(migrated, open(source, migrated + manual), manual);
    }

    private static long open(LegacyComponent source, long linked) {
        try {
            return Math.max(source.table().count(new RowFilter()) - linked, 0);
        } catch (TableUnavailableException down) {
            return UNKNOWN;
        }
    }

    LegacyCounts plus(LegacyCounts other) {
        boolean unknown = open == UNKNOWN || other.open == UNKNOWN;
        return new LegacyCounts(
                migrated + other.migrated, unknown ? UNKNOWN : open + other.open, manual + other.manual);
    }

    /** For the console, which does not translate it. */
    String inWords() {
        return "已迁移 migrated %d / 待登录 open %d / 人工处理 manual %d".formatted(migrated, open, manual);
    }
}
