package io.tongban.idp.recovery.appeal;

import static io.tongban.idp.recovery.appeal.Cabinet.CODE;
import static io.tongban.idp.recovery.appeal.Cabinet.MOBILE;
import static io.tongban.idp.recovery.appeal.Cabinet.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import io.tongban.idp.recovery.appeal.Match.How;
import org.junit.jupiter.api.Test;

class MatchingTest {

    private final Cabinet cabinet = new Cabinet();
    private final Matching matching = new Matching(cabinet);

    @Test
    void aNumberOnFileComesBeforeNameAndPhone() {
        cabinet.people.add(Cabinet.person("lookalike", null, MOBILE));
        cabinet.people.add(Cabinet.person("owner", NUMBER, "13000000999"));
        assertMatch(Cabinet.natural(MOBILE), How.NUMBER, "owner");
    }

    @Test
    void nameAndPhoneCountOnlyWhereNoNumberIsOnFile() {
        cabinet.people.add(Cabinet.person("other", "99000019880808002X", MOBILE));
        assertThat(matching.of(Cabinet.natural(MOBILE))).isEqualTo(Match.NONE);
        cabinet.people.add(Cabinet.person("owner", null, MOBILE));
        assertMatch(Cabinet.natural(MOBILE), How.NAME_AND_MOBILE, "owner");
        assertThat(matching.of(Cabinet.natural("13000000999"))).isEqualTo(Match.NONE);
    }

    @Test
    void twoPeopleOfOneNameAndPhoneAreNobody() {
        cabinet.people.add(Cabinet.person("one", null, MOBILE));
        cabinet.people.add(Cabinet.person("two", null, MOBILE));
        cabinet.oldPeople.add(Cabinet.outside(Cabinet.person("old", null, MOBILE)));
        assertThat(matching.of(Cabinet.natural(MOBILE))).isEqualTo(Match.NONE);
    }

    @Test
    void anOldAccountIsFoundWhereTheRealmHasNone() {
        cabinet.oldPeople.add(Cabinet.outside(Cabinet.person("old", null, MOBILE)));
        assertMatch(Cabinet.natural(MOBILE), How.NAME_AND_MOBILE, "old");
        cabinet.oldUnits.add(Cabinet.outside(Cabinet.unit("oldUnit", CODE, null)));
        assertMatch(Cabinet.legal(MOBILE), How.CREDIT_CODE, "oldUnit");
    }

    @Test
    void aUnitIsFoundByItsCodeOrWhereItHasNoneByItsName() {
        cabinet.units.add(Cabinet.unit("coded", CODE, null));
        cabinet.oldUnits.add(Cabinet.outside(Cabinet.unit("oldUnit", CODE, null)));
        assertMatch(Cabinet.legal(MOBILE), How.CREDIT_CODE, "coded");
        cabinet.units.clear();
        cabinet.units.add(Cabinet.unit("named", null, null));
        assertMatch(Cabinet.legal(MOBILE), How.UNIT_NAME, "named");
    }

    @Test
    void twoOldAccountsOfOneUnitAreNobodys() {
        cabinet.oldUnits.add(Cabinet.outside(Cabinet.unit("one", CODE, null)));
        cabinet.oldUnits.add(Cabinet.outside(Cabinet.unit("two", CODE, null)));
        assertThat(matching.of(Cabinet.legal(MOBILE)).found()).isFalse();
    }

    private void assertMatch(Declared declared, How how, String key) {
        Match match = matching.of(declared);
        assertThat(match.how()).isEqualTo(how);
        assertThat(match.file().key()).isEqualTo(key);
    }
}
