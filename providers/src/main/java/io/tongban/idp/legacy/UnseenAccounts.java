package io.tongban.idp.legacy;

import io.tongban.idp.account.bridge.BridgedAccount;
import io.tongban.idp.account.bridge.Destination;
import io.tongban.idp.account.bridge.Traits;
import io.tongban.idp.identity.UnitName;
import io.tongban.idp.legacy.jpa.LegacyLinkEntity;
import io.tongban.idp.legacy.table.LegacyRow;
import io.tongban.idp.legacy.table.RowFilter;
import java.util.List;
import java.util.Map;

/** Rows whose owner never logged in here, found by what is on file of them. */
record UnseenAccounts(LegacyComponent source) {

    /** Somebody who means one account is not served by more. */
    private static final int MOST = 20;

    List<BridgedAccount> search(Traits traits) {
        return unsettled(rows(traits)).stream()
                .<BridgedAccount>map(row -> new OpenAccount(source, row))
                .filter(account -> account.destination() instanceof Destination.SignIn)
                .toList();
    }

    private List<LegacyRow> rows(Traits traits) {
        if (traits instanceof Traits.OfContact contact) {
            return find(new RowFilter().contact(contact.name(), contact.mobile()));
        }
        Traits.OfUnit unit = (Traits.OfUnit) traits;
        if (unit.creditCode() == null) {
            return find(new RowFilter().unitNameIn(UnitName.spellings(unit.unitName())));
        }
        List<LegacyRow> byCode = find(new RowFilter().creditCode(unit.creditCode()));
        return byCode.isEmpty()
                ? find(new RowFilter()
                        .unitNameIn(UnitName.spellings(unit.unitName()))
                        .withoutCreditCode())
                : byCode;
    }

    private List<LegacyRow> find(RowFilter filter) {
        return source.table().search(filter, 0, MOST);
    }

    private List<LegacyRow> unsettled(List<LegacyRow> rows) {
        Map<String, LegacyLinkEntity> links =
                source.links().among(rows.stream().map(LegacyRow::id).toList());
        return rows.stream()
                .filter(row ->
                        !links.containsKey(row.id()) || !links.get(row.id()).isSettled())
                .toList();
    }
}
