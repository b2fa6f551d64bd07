package io.tongban.idp.legacy;

import io.tongban.idp.legacy.jpa.LegacyLinkEntity;
import io.tongban.idp.legacy.table.LegacyRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.keycloak.models.UserModel;

/** Finds rows that have no local user. Table and links are in two databases, so that they meet here, page by page. */
final class LegacySearch {

    private static final int BATCH = 200;

    private final LegacyComponent source;

    LegacySearch(LegacyComponent source) {
        this.source = source;
    }

    /** The row's account, or nothing when it has a local user. */
    UserModel byId(String rowId) {
        return source.table().byIds(List.of(rowId)).stream()
                .flatMap(row -> unsettled(List.of(row)))
                .findFirst()
                .orElse(null);
    }

    Stream<UserModel> find(SearchRequest request, int first, int max) {
        return request.isFor(SearchRequest.MANUAL) ? manual(first, max) : byPages(request, first, max);
    }

    private Stream<UserModel> manual(int first, int max) {
        return unsettled(source.table().byIds(source.links().manualRows(first, Math.min(max, BATCH))));
    }

    private Stream<UserModel> byPages(SearchRequest request, int first, int max) {
        List<UserModel> found = new ArrayList<>();
        int toSkip = first;
        int offset = 0;
        List<LegacyRow> rows;
        do {
            rows = source.table().search(request.filter(), offset, BATCH);
            List<UserModel> page = unsettled(rows)
                    .filter(user -> !request.isFor(SearchRequest.OPEN) || isOpen(user))
                    .toList();
            int skipped = Math.min(toSkip, page.size());
            page.stream().skip(skipped).limit(max - found.size()).forEach(found::add);
            toSkip -= skipped;
            offset += rows.size();
        } while (rows.size() == BATCH && found.size() < max);
        return found.stream();
    }

    private Stream<UserModel> unsettled(List<LegacyRow> rows) {
        Map<String, LegacyLinkEntity> links =
                source.links().among(rows.stream().map(LegacyRow::id).toList());
        return rows.stream()
                .filter(row ->
                        !links.containsKey(row.id()) || !links.get(row.id()).isSettled())
                .sorted(Comparator.comparing(LegacyRow::loginName, String.CASE_INSENSITIVE_ORDER))
                .map(row -> new LegacyUser(source, row, links.containsKey(row.id())));
    }

    private static boolean isOpen(UserModel user) {
        return SearchRequest.OPEN.equals(user.getFirstAttribute(SearchRequest.STATE));
    }
}
